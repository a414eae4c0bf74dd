import { mixedWith } from "../consolidation/consolidate";
import { explanationsOf } from "../consolidation/explanationsOf";
import { listEntries } from "../consolidation/listEntries";
import { toRecord } from "../csv/observationFields";
import { entryTexts } from "../dataset/ListEntry";
import type { Dataset, Explanation } from "../dataset/Dataset";
import type { Place } from "../dataset/Finding";
import type { Observation } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { hashText } from "../workbook/contentHash";
import type { WorkbookOutline } from "../workbook/Workbook";
import { madeSheets } from "./madeSheets";
import type { Book } from "./planBook";

/** The document property of a workbook whose last book was made of returns in other files: what its own forms said then. */
export const RETURNS_PROPERTY = "hoptac.returns";

/** Whether the workbook's tables were made of returns in other files. */
export const isOfReturns = (found: WorkbookOutline): boolean =>
  found.properties[RETURNS_PROPERTY] !== undefined && madeSheets(found).length > 0;

/** Tells of the places figures come from whether they are in this workbook: a sheet of another file may bear the name of one of its own. */
export function hereIn(found: WorkbookOutline): (place: Place) => boolean {
  const sheets = new Set(found.sheets.map(({ name }) => name));
  const ofReturns = isOfReturns(found);
  return ({ file, sheet }) =>
    sheet !== undefined && sheets.has(sheet) && (!ofReturns || file === undefined || file === found.fileName);
}

/**
 * A book of returns that stand in other files, beside forms of the workbook it goes into. These alone can be compared with it later; files
 * are renamed and copied, so what they said is remembered, not where.
 */
export function bookOfReturns(book: Book, own: readonly FormReading[], dataset: Dataset): Book {
  const properties = { ...book.plan.properties, [RETURNS_PROPERTY]: ownFigures(own, dataset) };
  return { ...book, plan: { ...book.plan, properties } };
}

/** What a workbook's own forms contribute to a dataset, in short. */
export function ownFigures(
  forms: readonly FormReading[],
  { earlierPeriods = [], period, previousPeriod, programme }: Dataset,
): string {
  const before = new Set([previousPeriod, ...earlierPeriods].map((each) => each && periodKey(each)));
  const lead = { programme, period, previousPeriod, place: {} };
  const own = forms.filter((form) => {
    const mixed = mixedWith(lead, form);
    const isEarlier = form.period !== undefined && before.has(periodKey(form.period));
    return !mixed || (mixed.rule === "returns.mixed.period" && isEarlier);
  });
  const observations = own.flatMap((form) => form.observations);
  const figures = figureTexts(observations, explanationsOf(own, observations));
  const entries = entryTexts(listEntries(own));
  return hashText(JSON.stringify(entries.length > 0 ? [figures, entries] : figures));
}

/** What figures say, wherever they stand, and the reasons given for them. */
export const figureTexts = (
  observations: readonly Observation[],
  explanations: readonly Explanation[] = [],
): readonly string[] => [
  ...observations.map(recordText).sort(),
  ...explanations.map(({ observation, text }) => `${recordText(observation)} ${text}`).sort(),
];

const recordText = ({ source: _source, ...observation }: Observation): string => JSON.stringify(toRecord(observation));
