import type { Catalogue } from "../Catalogue";
import { type Observation, observationKey } from "../dataset/Observation";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import { COLOURS } from "../layout/styles";
import { MemoryWorkbook } from "../workbook/MemoryWorkbook";
import type { WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit, WorkbookPlan } from "../workbook/WorkbookPlan";
import { fillForms } from "./fillForms";
import { findForms } from "./findForms";
import type { FormReading } from "./FormReading";
import type { FormRequest } from "./FormRequest";
import { prefillHistory } from "./prefillHistory";
import { prefillLists } from "./prefillLists";
import { prefillReasons } from "./prefillReasons";
import { readForm } from "./readForm";
import { sheetById } from "./sumShown";

export interface PrefilledForm {
  readonly plan: WorkbookPlan;
  /** Figures written into the columns of the last period. */
  readonly filled: number;
  /** Figures of the last return that the new form has no cell for. */
  readonly leftOut: number;
  /** Rows of lists that came along. */
  readonly rows: number;
}

/**
 * The last return of a programme among some forms: those of the latest period that ends before another begins. Several forms of one period
 * (one for each unit) are one return.
 */
export function lastReturn(
  forms: readonly FormReading[],
  programme: string,
  before: ReferencePeriod | undefined,
): readonly FormReading[] {
  const own = forms.filter(
    ({ programme: { id }, period }) => id === programme && period && (!before || period.to < before.from),
  );
  const latest = own.reduce<ReferencePeriod | undefined>(
    (found, { period }) => (!found || (period && period.to > found.to) ? period : found),
    undefined,
  );
  return own.filter(({ period }) => period && latest && periodKey(period) === periodKey(latest));
}

/**
 * A blank form with the figures of the last return in its columns of the last period: with their qualifiers, grey and locked. What the last
 * return does not say stays open to be filled in. The reasons given for these figures come along. What it says of the years before goes into the
 * list of earlier years, where the form has one; rows of lists that hold beyond their period come along, too. The form is filled before it is written, so that the workbook still sees one write.
 * @param last forms of the period the new form compares with.
 */
export async function prefillForm(
  plan: WorkbookPlan,
  { period, previousPeriod, unit }: FormRequest,
  last: readonly FormReading[],
  catalogue: Catalogue,
): Promise<PrefilledForm> {
  const known = last
    .flatMap(({ observations }) => observations)
    .filter((figure) => unit === undefined || figure.reportingUnit === unit);
  const figures = new Map(
    known
      .filter((figure) => previousPeriod && periodKey(figure.period) === periodKey(previousPeriod))
      .map((figure) => [observationKey(figure), figure]),
  );
  const says = known.length > 0 || last.some(({ lists }) => lists.some(({ rows }) => rows.length > 0));
  if (!previousPeriod || previousPeriod.to >= period.from || !says) return { plan, filled: 0, leftOut: 0, rows: 0 };
  const scratch = new MemoryWorkbook();
  await scratch.apply({ ...plan, properties: {} });
  const found = await scratch.find();
  const snapshot = await scratch.read(
    found,
    found.sheets.map(({ id }) => id),
  );
  const [place] = findForms(found).forms;
  const form = place && (await readForm(place, snapshot, catalogue));
  if (!form || "rule" in form) throw new Error(`a new form can't be read: ${form?.rule ?? "not found"}`);
  const { taken, edits } = fillWhatFits(form, [...figures.values()], catalogue, snapshot);
  const history = prefillHistory(form, known, catalogue);
  const { rewrites, ...lists } = prefillLists(form, last, unit, catalogue);
  const reasons = prefillReasons(last, taken, sheetById(snapshot.sheets, form.metaSheetId));
  const written = [...edits, ...locks(form, taken), ...history, ...lists.edits, ...reasons];
  await scratch.apply({ sheets: [], edits: written, rewrites });
  const leftOut = figures.size - taken.length;
  return { plan: { ...plan, sheets: scratch.sheets }, filled: taken.length, leftOut, rows: lists.count };
}

/** Fills in all the form has a cell for that can say it: a finding bears the line of its figure, counted from 2 as in a file. */
function fillWhatFits(
  form: FormReading,
  figures: readonly Observation[],
  catalogue: Catalogue,
  snapshot: WorkbookSnapshot,
): { readonly taken: readonly Observation[]; readonly edits: readonly CellEdit[] } {
  const { findings } = fillForms([form], figures, catalogue, snapshot);
  const refused = new Set(findings.map(({ parameters }) => Number(parameters?.["line"]) - 2));
  const taken = figures.filter((_, index) => !refused.has(index));
  return { taken, edits: fillForms([form], taken, catalogue, snapshot).edits };
}

const placeOf = ({
  row,
  column,
}: {
  readonly row: { readonly zone: string; readonly unit: string };
  readonly column: { readonly indicator: string };
}): string => [row.zone, row.unit, column.indicator].join(" ");

/** Last year's figures are a matter of record: grey and locked. */
function locks({ cells }: FormReading, taken: readonly Observation[]): readonly CellEdit[] {
  const filled = new Set(
    taken.map(({ zone, reportingUnit: unit, indicator }) => placeOf({ row: { zone, unit }, column: { indicator } })),
  );
  return cells
    .filter((cell) => cell.column.when === "last" && filled.has(placeOf(cell)))
    .map(({ sheet, at }) => ({ sheetId: sheet.id, ...at, style: { fill: COLOURS.locked, locked: true } }));
}
