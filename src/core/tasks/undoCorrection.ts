import type { Catalogue } from "../Catalogue";
import type { CorrectionRecord } from "../forms/FormReading";
import { formOf } from "../forms/inputAt";
import { LEDGERS, lineEdits, readLedger } from "../forms/ledgers";
import { UserMessage } from "../text/UserMessage";
import { cellAddress } from "../workbook/a1";
import type { Workbook } from "../workbook/Workbook";
import { readReturns } from "./readReturns";

/**
 * Takes one correction back: the cell holds again what it held, and the ledger says so.
 * @param sheet name of the form's results sheet.
 * @throws UserMessage `fix.changed` when the cell was changed since; then the user's own entry stays.
 */
export async function undoCorrection(
  workbook: Workbook,
  catalogue: Catalogue,
  sheet: string,
  record: CorrectionRecord,
): Promise<void> {
  const { forms, snapshot } = await readReturns(workbook, catalogue);
  const form = formOf(forms, sheet);
  const meta = snapshot.sheets.find(({ id }) => id === form?.metaSheetId);
  const input = form?.cells.find(
    ({ row, column }) =>
      row.zone === record.row.zone &&
      row.unit === record.row.unit &&
      column.indicator === record.column.indicator &&
      column.when === record.column.when,
  );
  const cells = snapshot.sheets.find(({ id }) => id === input?.sheet.id);
  const cell = input ? cellAddress(input.at.row, input.at.column) : "";
  const now = input && cells?.cell(input.at.row, input.at.column);
  if (!form || !meta || !input || now?.value !== record.after.value || record.undone) {
    throw new UserMessage("fix.changed", { sheet, cell });
  }
  const line = [...(readLedger(meta, LEDGERS.corrections)[record.line] ?? [])];
  line[LEDGERS.corrections.fields.indexOf("undone")] = "undone";
  await workbook.apply({
    sheets: [],
    edits: [
      {
        sheetId: input.sheet.id,
        ...input.at,
        value: record.before.value,
        style: { numberFormat: record.before.numberFormat },
      },
      ...(lineEdits(meta, LEDGERS.corrections, record.line, line) ?? []),
    ],
  });
}
