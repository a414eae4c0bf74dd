import { rectAddress } from "../../../core/workbook/a1";
import type { Cell } from "../../../core/workbook/Cell";
import type { Rect } from "../../../core/workbook/Rect";
import type { Bridge } from "../bridge/Bridge";
import type { UserEdit } from "../bridge/UserEdit";
import { HostError } from "../HostError";
import type { Culture } from "../session/Culture";
import type { EntryAlert, GridHost, PasteKind, Refusal } from "./GridHost";

/** What the user's own changes of the structure need beside the bridge. */
export interface EditScope {
  /** Runs an edit so that it can be undone as one. */
  undoable(work: () => Promise<void>): Promise<void>;
  /** Shows a sheet's name as it is, where Univer shows already what was refused. */
  resetTab(sheetId: string): void;
  refused(why: Refusal): void;
  keepsBrokenRule(alert: EntryAlert): Promise<boolean>;
}

function reasonOf(error: unknown, kind: UserEdit["kind"]): Refusal {
  const code = error instanceof HostError ? error.code : undefined;
  if (code === "AccessDenied") return "lockedCells";
  if (code === "MergedRangeConflict") return "mergedCells";
  if (code === "NonBlankCellOffSheet") return "sheetFull";
  if (kind === "deleteSheet" && code === "InvalidOperation") return "lastSheet";
  if (kind === "renameSheet" && (code === "InvalidArgument" || code === "ItemAlreadyExists")) return "sheetName";
  if (code === undefined) throw error;
  return "notHere";
}

const stepName = (sheet: string, address = ""): string => `${sheet}!${address}`;

/** Hands what the user does in the grid to the embedded Excel behind the bridge. */
export class BridgeHost implements GridHost {
  /** Where the user went and the workbook has not followed yet; wherever else it goes, an add-in sent it. */
  private readonly steps: string[] = [];

  constructor(
    private readonly bridge: Bridge,
    private readonly scope: EditScope,
    readonly culture: Culture,
    readonly today: () => Date,
  ) {}

  edited(sheetId: string, range: Rect): void {
    void this.tell(sheetId, (sheet) => ({ kind: "edited", sheet, address: rectAddress(range) }));
  }

  accepts(sheetId: string, row: number, column: number, entry: Cell): Promise<boolean> {
    return this.bridge.accepts(sheetId, row, column, entry);
  }

  async keepsBrokenRule(alert: EntryAlert): Promise<boolean> {
    return (await this.scope.keepsBrokenRule(alert)) && alert.style !== "stop";
  }

  restored(): void {
    void this.bridge.userEdit({ kind: "restored" });
  }

  shift(sheetId: string, range: Rect, axis: "rows" | "columns", sign: 1 | -1): void {
    const address = rectAddress(range);
    void this.change(sheetId, (sheet) =>
      sign > 0
        ? { kind: "insert", sheet, address, shift: axis === "rows" ? "Down" : "Right" }
        : { kind: "delete", sheet, address, shift: axis === "rows" ? "Up" : "Left" },
    );
  }

  paste(from: { sheetId: string; range: Rect; clear: boolean }, sheetId: string, range: Rect, kind: PasteKind): void {
    const source = this.bridge.workbook.sheetById(from.sheetId);
    if (!source) return;
    const [address, fromAddress] = [rectAddress(range), rectAddress(from.range)];
    // A protected sheet keeps its looks; contents may go where cells are unlocked.
    const protection = this.bridge.workbook.sheetById(sheetId)?.protection;
    const what = kind === "All" && protection && protection.formatCells !== true ? "Formulas" : kind;
    void this.change(
      sheetId,
      (sheet) => ({ kind: "copy", sheet, address, fromSheet: source.name, fromAddress, what }),
      ...(from.clear ? [(): UserEdit => ({ kind: "clear", sheet: source.name, address: fromAddress })] : []),
    );
  }

  addSheet(): void {
    const { workbook } = this.bridge;
    void this.scope.undoable(async () => {
      await this.bridge.userEdit({ kind: "addSheet" });
      const added = workbook.sheets.at(-1);
      if (added) await this.bridge.userEdit({ kind: "activate", sheet: added.name });
    });
  }

  copySheet(sheetId: string): void {
    void this.change(sheetId, (sheet) => ({ kind: "copySheet", sheet }));
  }

  removeSheet(sheetId: string): void {
    void this.change(sheetId, (sheet) => ({ kind: "deleteSheet", sheet }));
  }

  renameSheet(sheetId: string, name: string): void {
    void this.change(sheetId, (sheet) => ({ kind: "renameSheet", sheet, name }));
  }

  activated(sheetId: string): void {
    void this.tell(sheetId, (sheet) => {
      this.steps.push(stepName(sheet));
      return { kind: "activate", sheet };
    });
  }

  selected(sheetId: string, [range]: readonly Rect[]): void {
    if (!range) return;
    const address = rectAddress(range);
    void this.tell(sheetId, (sheet) => {
      this.steps.push(stepName(sheet, address));
      return { kind: "select", sheet, address };
    });
  }

  /** Whether the workbook went to this sheet, and to this block where given, because the user did. Asked once a step. */
  isOwnStep(sheet: string, range?: Rect): boolean {
    const at = this.steps.indexOf(stepName(sheet, range && rectAddress(range)));
    // Edits are carried out in order: what came before has been followed too.
    if (at >= 0) this.steps.splice(0, at + 1);
    return at >= 0;
  }

  refused(why: Refusal): void {
    this.scope.refused(why);
  }

  /** An edit that alters the structure: undone as one, refused with its reason. */
  private change(sheetId: string, ...makers: readonly ((sheet: string) => UserEdit)[]): Promise<void> {
    return this.scope.undoable(async () => {
      for (const make of makers) if (!(await this.tell(sheetId, make))) return;
    });
  }

  /** Answers false where the edit was refused. */
  private async tell(sheetId: string, make: (sheet: string) => UserEdit): Promise<boolean> {
    const sheet = this.bridge.workbook.sheetById(sheetId);
    if (!sheet) return false;
    const edit = make(sheet.name);
    try {
      await this.bridge.userEdit(edit);
      return true;
    } catch (error) {
      const why = reasonOf(error, edit.kind);
      if (why === "sheetName") this.scope.resetTab(sheetId);
      this.scope.refused(why);
      return false;
    }
  }
}
