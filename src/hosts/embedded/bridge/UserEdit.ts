import { cellRect, type Rect } from "../../../core/workbook/Rect";
import type { Sheet } from "../../../core/workbook/Sheet";
import { clearContents, writeCells } from "../entry/writeCells";
import { parseAddress } from "../formula/addresses";
import { HostError, invalidArgument } from "../HostError";
import { callMethod } from "../interpreter/members";
import type { Session } from "../session/Session";
import { copyCells } from "../structure/copyCells";
import { addSheet, copySheet, deleteSheet, moveSheet, nextSheetName, renameSheet } from "../structure/sheets";

/** What a user does by hand. Sheets are named, cells addressed as A1; texts are read as typed. */
export type UserEdit =
  | {
      readonly kind: "enter";
      readonly sheet: string;
      readonly address: string;
      /** Rows of what is typed or pasted, or one entry for all cells; null leaves a cell alone. */
      readonly values: string | number | boolean | readonly (readonly (string | number | boolean | null)[])[];
    }
  /** The surroundings have changed these cells in the workbook already. */
  | { readonly kind: "edited"; readonly sheet: string; readonly address: string }
  /** The surroundings have put the whole workbook back to an earlier state, or forth again. */
  | { readonly kind: "restored" }
  | { readonly kind: "clear"; readonly sheet: string; readonly address: string }
  | {
      readonly kind: "copy";
      readonly sheet: string;
      readonly address: string;
      readonly fromSheet: string;
      readonly fromAddress: string;
      readonly what: "All" | "Formulas" | "Values" | "Formats";
    }
  | { readonly kind: "insert"; readonly sheet: string; readonly address: string; readonly shift: "Down" | "Right" }
  | { readonly kind: "delete"; readonly sheet: string; readonly address: string; readonly shift: "Up" | "Left" }
  | { readonly kind: "select"; readonly sheet: string; readonly address: string }
  | { readonly kind: "activate"; readonly sheet: string }
  | { readonly kind: "addSheet"; readonly name?: string }
  /** The copy stands right behind. */
  | { readonly kind: "copySheet"; readonly sheet: string }
  | { readonly kind: "renameSheet"; readonly sheet: string; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly sheet: string };

/** Carries out an edit. @throws HostError for what Excel would refuse */
export function performEdit(session: Session, edit: UserEdit): void {
  if (edit.kind === "addSheet") {
    addSheet(session, edit.name ?? nextSheetName(session));
    return;
  }
  if (edit.kind === "restored") {
    session.formulasChanged();
    for (const sheet of session.workbook.sheets) session.contentChanged(sheet, sheet.usedRange() ?? cellRect(0, 0));
    return;
  }
  const sheet = namedSheet(session, edit.sheet);
  switch (edit.kind) {
    case "enter":
      writeCells(session, sheet, blockFor(edit.address, edit.values), edit.values, "values");
      return;
    case "edited":
      session.contentChanged(sheet, rectOf(edit.address));
      return;
    case "copy":
      copyCells(session, namedSheet(session, edit.fromSheet), rectOf(edit.fromAddress), sheet, rectOf(edit.address), {
        type: edit.what,
        skipBlanks: false,
        transpose: false,
      });
      return;
    case "clear":
      clearContents(session, sheet, rectOf(edit.address));
      return;
    case "insert":
    case "delete":
      callMethod(range(session, sheet, edit.address), edit.kind === "insert" ? "Insert" : "Delete", [edit.shift]);
      return;
    case "select":
      session.select(session.area(sheet, [rectOf(edit.address)]));
      return;
    case "activate":
      session.activate(sheet);
      return;
    case "copySheet":
      moveSheet(session, copySheet(session, sheet), session.workbook.sheets.indexOf(sheet) + 1);
      return;
    case "renameSheet":
      renameSheet(session, sheet, edit.name);
      return;
    case "deleteSheet":
      deleteSheet(session, sheet);
      return;
  }
}

function namedSheet({ workbook }: Session, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (!sheet) throw new HostError("ItemNotFound", `sheet ${name}`);
  return sheet;
}

const range = (session: Session, sheet: Sheet, address: string): ReturnType<Session["range"]> =>
  session.range(sheet, rectOf(address));

function rectOf(address: string): Rect {
  const parsed = parseAddress(address);
  if (!parsed || parsed.sheet !== undefined) throw invalidArgument(`address ${address}`);
  return parsed.rect;
}

/** What is pasted at one cell spreads from there. */
function blockFor(address: string, values: unknown): Rect {
  const rect = rectOf(address);
  if (!Array.isArray(values) || rect.rows * rect.columns > 1) return rect;
  const rows: readonly unknown[] = values;
  const columns = Array.isArray(rows[0]) ? rows[0].length : 1;
  return { ...cellRect(rect.row, rect.column), rows: Math.max(1, values.length), columns: Math.max(1, columns) };
}
