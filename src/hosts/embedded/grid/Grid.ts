import { type ICommandInfo, ICommandService } from "@univerjs/core";
import {
  type ISetSelectionsOperationParams,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Bridge } from "../bridge/Bridge";
import { cultureOf } from "../session/Culture";
import { drawAcrossSelection } from "./acrossSelection";
import { BridgeHost } from "./BridgeHost";
import { Clipboard } from "./Clipboard";
import { EntryCheck } from "./EntryCheck";
import { takeOverFilling } from "./Filling";
import type { EntryAlert, Refusal } from "./GridHost";
import { guardSheets } from "./Guard";
import { History } from "./History";
import { forgiveGoneSheets } from "./idleValidation";
import { Mirror } from "./Mirror";
import { displayNumbers } from "./NumberDisplay";
import { Prompts } from "./Prompts";
import { toRect } from "./ranges";
import { takeOverStructure } from "./Structure";
import { localizeTyping } from "./Typing";
import { createUniver, type GridLanguage, setUniverLanguage, type UniverParts } from "./univer";
import { View } from "./View";

export interface GridOptions {
  readonly language: GridLanguage;
  /** As the bridge has it. */
  readonly culture: string;
  /** Told when the user tried something that cannot be. */
  readonly refused: (why: Refusal) => void;
  /** Tells the user of an entry that breaks its cell's rule; answers whether to keep it, where the rule only warns. */
  readonly keepsBrokenRule: (alert: EntryAlert) => Promise<boolean>;
  /** Told when the user changed the workbook in any way. */
  readonly changed: () => void;
  readonly today?: () => Date;
}

/**
 * The face of the embedded Excel: a spreadsheet grid that shows the bridge's workbook and lets the user edit it. The workbook
 * stays the truth, and its formulas are computed behind the bridge; whatever the user does that it cannot hold is taken back.
 */
export class Grid {
  private readonly parts: UniverParts;
  private readonly view: View;
  private readonly prompts: Prompts;
  private readonly history: History;
  private readonly host: BridgeHost;
  private readonly entryCheck: EntryCheck;
  private readonly stopRepaint: () => void;
  /** What the workbook was last asked to show, by the user or an add-in. */
  private revealed: MemoryWorkbook["revealed"];
  /** Changes of the structure under way that the user made. */
  private ownChanges = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly bridge: Bridge,
    options: GridOptions,
  ) {
    const { workbook } = bridge;
    this.parts = createUniver(container, options.language);
    const { injector } = this.parts;
    this.view = new View(this.parts);
    // Univer's services start with its first workbook.
    this.view.drawAnew(workbook);
    this.history = new History(injector, workbook, () => queueMicrotask(() => this.restored()));
    const scope = {
      undoable: (work: () => Promise<void>) => this.undoable(work),
      resetTab: (sheetId: string) => this.view.resetTab(workbook, sheetId),
      refused: options.refused,
      keepsBrokenRule: options.keepsBrokenRule,
    };
    this.host = new BridgeHost(bridge, scope, cultureOf(options.culture), options.today ?? ((): Date => new Date()));
    const mirror = new Mirror(this.parts, this.view, this.host, workbook, options.changed);
    this.entryCheck = new EntryCheck(injector, workbook, this.view, mirror, this.host);
    this.prompts = new Prompts(injector, workbook);
    guardSheets(injector, workbook, this.host, () => this.activeSheetId);
    takeOverStructure(injector, this.host, () => this.activeSheetId);
    takeOverFilling(injector, workbook, this.host, () => this.activeSheetId);
    new Clipboard(injector, this.host);
    localizeTyping(injector, this.host);
    displayNumbers(injector, this.host.culture);
    drawAcrossSelection(injector, workbook);
    forgiveGoneSheets(injector);
    injector.get(ICommandService).onCommandExecuted((info) => this.follow(info));
    this.revealed = workbook.revealed;
    this.stopRepaint = bridge.onRepaint(() => this.repaint());
  }

  setLanguage(language: GridLanguage): void {
    setUniverLanguage(this.parts, language);
  }

  /** Takes over what the user is typing, and waits until the workbook has followed. */
  async settle(): Promise<void> {
    await this.view.book?.endEditingAsync(true);
    await this.entryCheck.settled();
    const { activeSheetId } = this;
    const sheet = this.bridge.workbook.sheetById(activeSheetId)?.name;
    if (sheet !== undefined) await this.bridge.userEdit({ kind: "activate", sheet });
  }

  /** Where a cell of the sheet in front is on the page; undefined when it is nowhere, or the grid takes no clicks and keys yet. */
  placeOf(address: string): DOMRect | undefined {
    if (!this.view.isDrawn) return undefined;
    const canvases = [...this.container.querySelectorAll("canvas")].map((canvas) => canvas.getBoundingClientRect());
    const [sheet] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
    const cell = this.view.book?.getActiveSheet().getRange(address).getCellRect();
    return sheet && cell && new DOMRect(sheet.x + cell.x, sheet.y + cell.y, cell.width, cell.height);
  }

  dispose(): void {
    this.prompts.hide();
    this.stopRepaint();
    this.view.close();
    this.parts.univer.dispose();
  }

  private get activeSheetId(): string {
    return this.view.book?.getActiveSheet().getSheetId() ?? "";
  }

  /** Shows the workbook as it is. What someone else than the user changed is not the user's to undo, as in Excel. */
  private refresh(): void {
    if (this.view.refresh(this.bridge.workbook) && this.ownChanges === 0) this.history.forget();
  }

  private async undoable(work: () => Promise<void>): Promise<void> {
    this.ownChanges++;
    try {
      await this.history.record(work);
      this.refresh();
    } finally {
      this.ownChanges--;
    }
  }

  /** The user went back to an earlier state of the workbook, or forth again. */
  private restored(): void {
    this.ownChanges++;
    this.refresh();
    this.ownChanges--;
    this.host.restored();
  }

  private repaint(): void {
    this.refresh();
    const { workbook } = this.bridge;
    const { revealed, activeSheetId } = workbook;
    const sheet = workbook.sheetById(activeSheetId ?? "");
    if (revealed && revealed !== this.revealed) {
      this.revealed = revealed;
      const target = workbook.sheetByName(revealed.sheetName);
      if (target && !this.host.isOwnStep(target.name, revealed.range)) this.view.activate(target.id, revealed.range);
    } else if (sheet && sheet.id !== this.activeSheetId && !this.host.isOwnStep(sheet.name))
      this.view.activate(sheet.id);
  }

  /** Where the user goes. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetCellEditVisibleOperation.id) this.prompts.hide();
    if (id === SetSelectionsOperation.id) this.followSelection(params as ISetSelectionsOperationParams);
    if (id === SetWorksheetActiveOperation.id && !this.view.isDrawing) {
      this.host.activated((params as { readonly subUnitId: string }).subUnitId);
    }
  }

  private followSelection({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const cell = selections.at(-1)?.primary;
    if (cell) this.prompts.show(subUnitId, cell.startRow, cell.startColumn);
    if (!this.view.isDrawing)
      this.host.selected(
        subUnitId,
        selections.map(({ range }) => toRect(range)),
      );
  }
}
