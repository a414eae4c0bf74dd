import type { Catalogue } from "../Catalogue";
import type { Correction, Finding } from "../dataset/Finding";
import { placesOf } from "../dataset/placesOf";
import { statedEdits, type StatedText } from "../forms/fillForms";
import type { CorrectionRecord, FormReading, InputCell } from "../forms/FormReading";
import { inputKey, placeKey } from "../forms/inputAt";
import { LEDGERS, lineEdits, placeFields, readLedger } from "../forms/ledgers";
import { listedAt } from "../lists/listedAt";
import { newContent, sumEdits } from "../forms/sumEdits";
import { sheetById } from "../forms/sumShown";
import type { Quantity } from "../quantity/Quantity";
import { UserMessage } from "../text/UserMessage";
import type { CellReading, Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns, type WorkbookReading } from "./readReturns";
import { checkReturns } from "./checkReturns";

/** A finding and the correction the user chose for it. */
export interface ChosenCorrection {
  readonly finding: Finding;
  readonly correction: Correction;
}

interface Applied extends ChosenCorrection {
  readonly form: FormReading;
  /** Of a figure in a table; a cell of a list has none. */
  readonly input?: InputCell;
  readonly place: CorrectionRecord["place"];
  readonly sheetId: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly before: CellReading;
}

type AppliedFigure = Applied & { readonly input: InputCell };
const isFigure = (one: Applied): one is AppliedFigure => one.input !== undefined;

/**
 * Writes corrections into their cells, as the user asked, in one step: the cell's new content, a line in the form's ledger of corrections
 * (what, when, before, after) and the text as it was typed; wherever the finding speaks of several cells, in each of them; and the words of the subtotals and totals of the forms, which follow their
 * figures. A correction of a total is just that: its formula stays. The workbook is read again first.
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
  const { findings: found } = await checkReturns([], reading.forms, catalogue, progress);
  const all = [...reading.forms.flatMap(({ findings }) => findings), ...found];
  const { applied, forms } = locate(chosen, reading, all, catalogue);
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

/** The cells that findings speak of, if each is still among those found now, and their forms. */
function locate(
  chosen: readonly ChosenCorrection[],
  { forms, snapshot }: WorkbookReading,
  found: readonly Finding[],
  catalogue: Catalogue,
): { readonly applied: readonly Applied[]; readonly forms: readonly FormReading[] } {
  const said = new Set(found.map(statement));
  const inputs = new Map(forms.flatMap((form) => form.cells.map((input) => [inputKey(input), { form, input }])));
  const sums = new Map(forms.flatMap((form) => form.sums.map((sum) => [inputKey(sum), form])));
  const touched = new Set<FormReading>();
  const cells = chosen.flatMap(({ finding, correction: { besides = [], ...correction } }) => [
    ...placesOf(finding).map((at) => ({ finding, correction, at, beside: false })),
    ...besides.map(({ sheet, cell, ...other }) => ({ finding, correction: other, at: { sheet, cell }, beside: true })),
  ]);
  const applied = cells.flatMap(({ finding, correction, at, beside }): readonly Applied[] => {
    const { sheet = "", cell = "" } = at;
    const key = placeKey(at);
    const place = inputs.get(key);
    const listed = place ? undefined : listedAt(forms, at, catalogue);
    const form = said.has(statement(finding)) ? (place?.form ?? listed?.form ?? sums.get(key)) : undefined;
    if (!form) throw new UserMessage("fix.changed", { sheet, cell });
    touched.add(form);
    const found = place ? { ...place, ...figureAt(place.input) } : listed;
    if (!found) return [];
    const before = sheetById(snapshot.sheets, found.sheetId).cell(found.at.row, found.at.column);
    // Nothing is written over what somebody has entered since.
    if (beside && before.value !== null) throw new UserMessage("fix.changed", { sheet, cell });
    return [{ finding, correction, ...found, before }];
  });
  return { applied, forms: [...touched] };
}

const figureAt = ({ sheet, at, row, column }: InputCell): Pick<Applied, "sheetId" | "at" | "place"> => ({
  sheetId: sheet.id,
  at,
  place: { row, column },
});

const statement = ({ rule, place, alsoAt, parameters = {} }: Finding): string =>
  JSON.stringify([rule, place.sheet, place.cell, alsoAt, parameters]);

function formEdits(
  form: FormReading,
  applied: readonly Applied[],
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  time: string,
): readonly CellEdit[] {
  const meta = snapshot.sheets.find(({ id }) => id === form.metaSheetId);
  if (!meta) throw new Error(`sheet ${form.metaSheetId} was not read`);
  const figures = applied.filter(isFigure);
  const contents = new Map(
    figures.map(({ input, before, correction: { value, numberFormat = before.numberFormat } }) => [
      input,
      newContent(input, { value, numberFormat }, catalogue, form.language),
    ]),
  );
  const stated = new Map<InputCell, StatedText>(
    figures.map(({ input, before, correction }) => [
      input,
      {
        value: correction.value,
        text: typeof before.value === "string" ? before.value : undefined,
        qualified: isQualified(contents.get(input)?.quantity),
      },
    ]),
  );
  const start = readLedger(meta, LEDGERS.corrections).length;
  const ledger = applied.flatMap(({ finding, correction, place, before }, index) => {
    const after = correction.numberFormat ?? before.numberFormat;
    const line = [
      time,
      finding.rule,
      ...placeFields(place),
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
    ...applied.map(({ sheetId, at, correction }) => ({
      sheetId,
      ...at,
      value: correction.value,
      ...(correction.numberFormat !== undefined && { style: { numberFormat: correction.numberFormat } }),
    })),
    ...sumEdits(form, contents, catalogue, snapshot),
    ...statedEdits(form, stated, meta, catalogue.vocabularies[form.language]),
    ...ledger,
  ];
}

const isQualified = (quantity: Quantity | undefined): boolean =>
  quantity?.kind === "number" && quantity.qualifier !== "exact";
