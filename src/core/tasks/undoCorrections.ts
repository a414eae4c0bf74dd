import type { Catalogue } from "../Catalogue";
import type { CorrectionRecord, FormReading, InputCell } from "../forms/FormReading";
import { formOf } from "../forms/inputAt";
import { LEDGERS, lineEdits, readLedger } from "../forms/ledgers";
import { type NewContent, newContent, sumEdits } from "../forms/sumEdits";
import { sheetById } from "../forms/sumShown";
import { UserMessage } from "../text/UserMessage";
import { cellAddress } from "../workbook/a1";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns } from "./readReturns";

/** A correction on record in a form of the workbook. */
export interface AppliedCorrection {
  /** Name of the sheet the figure stands on; the form's first one when its row or column is gone. */
  readonly sheet: string;
  /** Where the corrected figure stands now (A1 address); left out when its row or column is gone. */
  readonly cell?: string;
  readonly record: CorrectionRecord;
}

/** The corrections on record in a form, in the order they were applied. */
export function correctionsOf(form: FormReading): readonly AppliedCorrection[] {
  const cells = new Map(form.cells.map((input) => [figureKey(input), input]));
  return form.corrections.map((record) => {
    const input = cells.get(figureKey(record));
    if (!input) return { sheet: form.place.sheet ?? "", record };
    return { sheet: input.sheet.name, cell: cellAddress(input.at.row, input.at.column), record };
  });
}

const figureKey = ({ row, column }: Pick<CorrectionRecord, "row" | "column">): string =>
  [row.zone, row.unit, column.indicator, column.when].join(".");

/**
 * Takes corrections back, in one step: each cell holds again what it held, the words of the totals follow, and the ledger says so.
 * @throws UserMessage `fix.changed` when one of the cells was changed since; then nothing is written and the user's own entry stays.
 */
export async function undoCorrections(
  workbook: Workbook,
  catalogue: Catalogue,
  applied: readonly AppliedCorrection[],
  progress?: Progress,
): Promise<void> {
  const { forms, snapshot } = await readReturns(workbook, catalogue, "own", progress);
  const edits = [...new Set(applied.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const form = formOf(forms, sheet);
    const records = applied.filter((one) => one.sheet === sheet).map(({ record }) => record);
    if (!form) throw new UserMessage("fix.changed", { sheet, cell: "" });
    return undoEdits(form, records, snapshot, catalogue);
  });
  await workbook.apply({ sheets: [], edits }, progress);
}

function undoEdits(
  form: FormReading,
  records: readonly CorrectionRecord[],
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
): readonly CellEdit[] {
  const meta = sheetById(snapshot.sheets, form.metaSheetId);
  const contents = new Map<InputCell, NewContent>();
  const inputs = new Map(form.cells.map((input) => [figureKey(input), input]));
  const ledger = readLedger(meta, LEDGERS.corrections);
  const edits = records.flatMap((record) => {
    const input = inputs.get(figureKey(record));
    const { sheet, at } = input ?? {};
    const cells = snapshot.sheets.find(({ id }) => id === sheet?.id);
    const known = form.corrections.find(({ line }) => line === record.line);
    const holds = at && cells?.cell(at.row, at.column).value === record.after.value;
    if (!input || !sheet || !holds || known?.time !== record.time || known.undone) {
      throw new UserMessage("fix.changed", {
        sheet: sheet?.name ?? form.place.sheet ?? "",
        cell: at ? cellAddress(at.row, at.column) : "",
      });
    }
    const line = [...(ledger[record.line] ?? [])];
    line[LEDGERS.corrections.fields.indexOf("undone")] = "undone";
    const { value, numberFormat } = record.before;
    contents.set(input, newContent(input, record.before, catalogue, form.language));
    return [
      { sheetId: sheet.id, ...at, value, style: { numberFormat } },
      ...(lineEdits(meta, LEDGERS.corrections, record.line, line) ?? []),
    ];
  });
  return [...edits, ...sumEdits(form, contents, catalogue, snapshot)];
}
