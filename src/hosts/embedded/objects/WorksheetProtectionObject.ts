import type { Sheet, SheetProtection } from "../../../core/workbook/Sheet";
import { HostError, notImplemented } from "../HostError";
import { recordArgument } from "../interpreter/arguments";
import { HostObject } from "../interpreter/HostObject";
import type { Session } from "../session/Session";

const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowSort: "sort",
} as const satisfies Readonly<Record<string, keyof SheetProtection>>;
type Option = keyof typeof OPTIONS;

/** Options Excel has and the workbook model has not; they are always off. */
const OTHER_OPTIONS = [
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowInsertHyperlinks",
  "allowPivotTables",
] as const;

const isOption = (name: string): name is Option => name in OPTIONS;

/** A sheet's protection, never with a password: the workbook model keeps none. */
export class WorksheetProtectionObject extends HostObject {
  readonly apiName = "WorksheetProtection";

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  /** Null on a sheet that is not protected. */
  get Options(): unknown {
    const { protection } = this.sheet;
    if (!protection) return null;
    const allowed = (Object.keys(OPTIONS) as Option[]).map((option) => [option, protection[OPTIONS[option]] === true]);
    const off = OTHER_OPTIONS.map((option) => [option, false]);
    return { ...(Object.fromEntries([...allowed, ...off]) as Record<string, boolean>), selectionMode: "Normal" };
  }

  /** @throws HostError `AccessDenied` where the sheet is protected already */
  Protect(options: unknown, password: unknown): void {
    if (this.sheet.protection) throw new HostError("AccessDenied", "the sheet is protected already");
    if (password !== undefined && password !== null && password !== "") {
      throw notImplemented("WorksheetProtection.protect with a password");
    }
    const protection: Partial<Record<keyof SheetProtection, boolean>> = {};
    for (const [name, value] of Object.entries(recordArgument(options ?? {}, "options"))) {
      if (isOption(name)) {
        if (value === true) protection[OPTIONS[name]] = true;
      } else if (name === "selectionMode" ? value !== "Normal" : value === true) {
        throw notImplemented(`WorksheetProtectionOptions.${name}`);
      }
    }
    this.sheet.protection = protection;
    this.session.looksChanged(this.sheet);
  }

  /** Whatever the password: there is none to check. */
  Unprotect(): void {
    delete this.sheet.protection;
    this.session.looksChanged(this.sheet);
  }
}
