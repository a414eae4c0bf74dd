import type { Catalogue } from "../Catalogue";
import type { CorrectionRecord, FormReading } from "../forms/FormReading";
import { LEDGERS, lineEdits, readLedger } from "../forms/ledgers";
import { UserMessage } from "../text/UserMessage";
import { cellAddress } from "../workbook/a1";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns } from "./readReturns";

/** A correction on record in a form of the workbook. */
export interface AppliedCorrection {
  /** Name of the form's results sheet. */
  readonly sheet: string;
  /** Where the corrected figure stands now (A1 address); left out when its row or column is gone. */
  readonly cell?: string;
  readonly record: CorrectionRecord;
}

/** The corrections on record in a form, in the order they were applied. */
export function correctionsOf(form: FormReading): readonly AppliedCorrection[] {
  const cells = new Map(form.cells.map(({ row, column, at }) => [figureKey({ row, column }), at]));
  return form.corrections.map((record) => {
    const at = cells.get(figureKey(record));
    return { sheet: form.place.sheet ?? "", ...(at && { cell: cellAddress(at.row, at.column) }), record };
  });
}

const figureKey = ({ row, column }: Pick<CorrectionRecord, "row" | "column">): string =>
  [row.zone, row.unit, column.indicator, column.when].join(".");

/**
 * Takes corrections back, in one step: each cell holds again what it held, and the ledger says so.
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
    const form = forms.find(({ place }) => place.sheet === sheet);
    const records = applied.filter((one) => one.sheet === sheet).map(({ record }) => record);
    if (!form) throw new UserMessage("fix.changed", { sheet, cell: "" });
    return undoEdits(form, records, snapshot);
  });
  await workbook.apply({ sheets: [], edits }, progress);
}

function undoEdits(
  form: FormReading,
  records: readonly CorrectionRecord[],
  snapshot: WorkbookSnapshot,
): readonly CellEdit[] {
  const cells = snapshot.sheets.find(({ id }) => id === form.sheetId);
  const meta = snapshot.sheets.find(({ id }) => id === form.metaSheetId);
  if (!cells || !meta) throw new Error(`sheets of ${form.sheetId} were not read`);
  const inputs = new Map(form.cells.map((input) => [figureKey(input), input.at]));
  const ledger = readLedger(meta, LEDGERS.corrections);
  return records.flatMap((record) => {
    const at = inputs.get(figureKey(record));
    const known = form.corrections.find(({ line }) => line === record.line);
    const holds = at && cells.cell(at.row, at.column).value === record.after.value;
    if (!holds || known?.time !== record.time || known.undone) {
      throw new UserMessage("fix.changed", {
        sheet: form.place.sheet ?? "",
        cell: at ? cellAddress(at.row, at.column) : "",
      });
    }
    const line = [...(ledger[record.line] ?? [])];
    line[LEDGERS.corrections.fields.indexOf("undone")] = "undone";
    const { value, numberFormat } = record.before;
    return [
      { sheetId: form.sheetId, ...at, value, style: { numberFormat } },
      ...(lineEdits(meta, LEDGERS.corrections, record.line, line) ?? []),
    ];
  });
}
