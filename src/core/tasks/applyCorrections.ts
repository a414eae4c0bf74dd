import type { Catalogue } from "../Catalogue";
import type { Correction, Finding } from "../dataset/Finding";
import { statedEdits, type StatedText } from "../forms/fillForm";
import type { FormReading, InputCell } from "../forms/FormReading";
import { inputKey, placeKey } from "../forms/inputAt";
import { LEDGERS, lineEdits, readLedger } from "../forms/ledgers";
import { UserMessage } from "../text/UserMessage";
import type { CellReading, Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns, type WorkbookReading } from "./readReturns";
import { ruleFindings } from "./ruleFindings";

/** A finding and the correction the user chose for it. */
export interface ChosenCorrection {
  readonly finding: Finding;
  readonly correction: Correction;
}

interface Applied extends ChosenCorrection {
  readonly form: FormReading;
  readonly input: InputCell;
  readonly before: CellReading;
}

/**
 * Writes corrections into their cells, as the user asked, in one step: the cell's new content, a line in the form's ledger of corrections
 * (what, when, before, after) and the text as it was typed. The workbook is read again first.
 * @param time when this happens, ISO 8601.
 * @throws UserMessage `fix.changed` when a finding no longer holds; nothing is written then.
 */
export async function applyCorrections(
  workbook: Workbook,
  catalogue: Catalogue,
  chosen: readonly ChosenCorrection[],
  time: string,
  progress?: Progress,
): Promise<void> {
  const reading = await readReturns(workbook, catalogue, "own", progress);
  const found = await ruleFindings(reading.forms, catalogue, progress);
  const applied = locate(chosen, reading, [...reading.forms.flatMap(({ findings }) => findings), ...found]);
  const forms = [...new Set(applied.map(({ form }) => form))];
  const edits = forms.flatMap((form) =>
    formEdits(
      form,
      applied.filter((one) => one.form === form),
      reading.snapshot,
      catalogue,
      time,
    ),
  );
  await workbook.apply({ sheets: [], edits }, progress);
}

/** The cells that findings speak of, if each is still among those found now. */
function locate(
  chosen: readonly ChosenCorrection[],
  { forms, snapshot }: WorkbookReading,
  found: readonly Finding[],
): readonly Applied[] {
  const said = new Set(found.map(statement));
  const inputs = new Map(forms.flatMap((form) => form.cells.map((input) => [inputKey(input), { form, input }])));
  return chosen.map(({ finding, correction }) => {
    const { sheet = "", cell = "" } = finding.place;
    const place = said.has(statement(finding)) ? inputs.get(placeKey(finding.place)) : undefined;
    const cells = snapshot.sheets.find(({ id }) => id === place?.input.sheet.id);
    if (!place || !cells) throw new UserMessage("fix.changed", { sheet, cell });
    const { row, column } = place.input.at;
    return { finding, correction, ...place, before: cells.cell(row, column) };
  });
}

const statement = ({ rule, place, parameters = {} }: Finding): string =>
  JSON.stringify([rule, place.sheet, place.cell, parameters]);

function formEdits(
  form: FormReading,
  applied: readonly Applied[],
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  time: string,
): readonly CellEdit[] {
  const meta = snapshot.sheets.find(({ id }) => id === form.metaSheetId);
  if (!meta) throw new Error(`sheet ${form.metaSheetId} was not read`);
  const stated = new Map<InputCell, StatedText>(
    applied.map(({ input, before, correction }) => [
      input,
      { value: correction.value, text: typeof before.value === "string" ? before.value : undefined },
    ]),
  );
  const start = readLedger(meta, LEDGERS.corrections).length;
  const ledger = applied.flatMap(({ finding, correction, input: { row, column }, before }, index) => {
    const after = correction.numberFormat ?? before.numberFormat;
    const line = [
      time,
      finding.rule,
      row.zone,
      row.unit,
      column.indicator,
      column.when,
      before.value,
      before.numberFormat,
      correction.value,
      after,
      null,
    ];
    const edits = lineEdits(meta, LEDGERS.corrections, start + index, line);
    if (!edits) throw new UserMessage("fix.ledgerFull", { sheet: form.place.sheet ?? "" });
    return edits;
  });
  return [
    ...applied.map(({ input, correction }) => ({
      sheetId: input.sheet.id,
      ...input.at,
      value: correction.value,
      ...(correction.numberFormat !== undefined && { style: { numberFormat: correction.numberFormat } }),
    })),
    ...statedEdits(form, stated, meta, catalogue.vocabularies[form.language]),
    ...ledger,
  ];
}
