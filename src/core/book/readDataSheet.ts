import type { Catalogue } from "../Catalogue";
import { fromRecord } from "../csv/fromRecord";
import { DAY_FIELDS, OBSERVATION_FIELDS } from "../csv/observationFields";
import type { Dataset, Explanation, Retold, Revision, SidePeriods, ToldTwice } from "../dataset/Dataset";
import type { ListEntry } from "../dataset/ListEntry";
import { type Observation, observationKey } from "../dataset/Observation";
import { parseProgramme } from "../dataset/parseProgramme";
import { periodProblem, type ReferencePeriod, serialToDate } from "../dataset/ReferencePeriod";
import { rangeOfName } from "../forms/findForms";
import { BOOK_NAMES } from "../tables/dataSheet";
import type { SheetSnapshot } from "../workbook/Workbook";
import { type BookFacts, NO_FACTS } from "./BookFacts";

export interface DataReading {
  readonly dataset: Dataset;
  readonly facts: BookFacts;
}

/** Reads the data sheet of a book; undefined when it can't be understood any more. */
export function readDataSheet(sheet: SheetSnapshot, catalogue: Catalogue): DataReading | undefined {
  const data = rangeOfName(sheet, BOOK_NAMES.data);
  const json = joined(sheet, BOOK_NAMES.programme);
  const periods = periodsOf(sheet);
  const [period, previousPeriod, ...earlierPeriods] = periods ?? [];
  if (!data || json === undefined || !period) return undefined;
  const { programme } = parseProgramme(json, new Set(catalogue.indicators.keys()));
  if (!programme) return undefined;
  const records = Array.from({ length: data.rows - 1 }, (_, index) =>
    fromRecord(
      Object.fromEntries(
        OBSERVATION_FIELDS.map((field, column) => {
          const { value } = sheet.cell(data.row + 1 + index, data.column + column);
          if (typeof value === "number") return [field, DAY_FIELDS.has(field) ? (serialToDate(value) ?? value) : value];
          return [field, typeof value === "string" ? value : null];
        }),
      ),
    ),
  );
  const observations = records.flatMap((record) => ("programme" in record ? [record] : []));
  if (observations.length < records.length) return undefined;
  const { facts, revisions, lists, toldTwice, sidePeriods, retold, explained } = factsOfJson(
    joined(sheet, BOOK_NAMES.facts),
  );
  const reasons = new Map(explained.map(({ key, text }) => [key, text]));
  const explanations = reasons.size === 0 ? [] : observations.flatMap(explainedBy(reasons));
  const known = earlierPeriods.flatMap((each) => each ?? []);
  return {
    dataset: {
      programme,
      period,
      ...(previousPeriod && { previousPeriod }),
      ...(known.length > 0 && { earlierPeriods: known }),
      ...(revisions.length > 0 && { revisions }),
      ...(lists.length > 0 && { lists }),
      ...(toldTwice.length > 0 && { toldTwice }),
      ...(sidePeriods.length > 0 && { sidePeriods }),
      ...(retold.length > 0 && { retold }),
      ...(explanations.length > 0 && { explanations }),
      observations,
    },
    facts,
  };
}

/** Texts cut into cells, joined again. */
function joined(sheet: SheetSnapshot, name: string): string | undefined {
  const range = rangeOfName(sheet, name);
  return (
    range && Array.from({ length: range.rows }, (_, index) => text(sheet, range.row + index, range.column)).join("")
  );
}

function text(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  return typeof value === "string" ? value : "";
}

/** The period, the one before (undefined where there is none) and earlier ones, two cells each. */
function periodsOf(sheet: SheetSnapshot): readonly (ReferencePeriod | undefined)[] | undefined {
  const range = rangeOfName(sheet, BOOK_NAMES.period);
  return (
    range &&
    Array.from({ length: Math.floor(range.rows / 2) }, (_, index) => {
      const from = text(sheet, range.row + 2 * index, range.column);
      const to = text(sheet, range.row + 2 * index + 1, range.column);
      return from === "" || to === "" ? undefined : { from, to };
    })
  );
}

const explainedBy =
  (reasons: ReadonlyMap<string, string>) =>
  (observation: Observation): readonly Explanation[] => {
    const text = reasons.get(observationKey(observation));
    return text === undefined ? [] : [{ observation, text }];
  };

/** What stands beside the figures on a data sheet. */
interface Beside {
  readonly facts: BookFacts;
  readonly revisions: readonly Revision[];
  readonly lists: readonly ListEntry[];
  readonly toldTwice: readonly ToldTwice[];
  readonly sidePeriods: readonly SidePeriods[];
  readonly retold: readonly Retold[];
  /** Reasons given for figures, by `observationKey`. */
  readonly explained: readonly { readonly key: string; readonly text: string }[];
}

/** What the book tells beside figures; nothing where a hand has broken it, which the book's hash tells as well. */
function factsOfJson(json: string | undefined): Beside {
  const nothing: Beside = {
    facts: NO_FACTS,
    revisions: [],
    lists: [],
    toldTwice: [],
    sidePeriods: [],
    retold: [],
    explained: [],
  };
  if (json === undefined || json === "") return nothing;
  try {
    const {
      revisions = [],
      lists = [],
      toldTwice = [],
      sidePeriods = [],
      retold = [],
      explained = [],
      ...facts
    } = JSON.parse(json) as BookFacts & Partial<Omit<Beside, "facts">>;
    const parts: readonly unknown[] = [
      facts.completeness,
      facts.queries,
      revisions,
      lists,
      toldTwice,
      sidePeriods,
      retold,
      explained,
    ];
    const isWhole =
      parts.every((part) => Array.isArray(part)) &&
      lists.every(isEntry) &&
      toldTwice.every(isToldTwice) &&
      sidePeriods.every(isSidePeriods) &&
      retold.every(isRetold);
    return isWhole ? { facts, revisions, lists, toldTwice, sidePeriods, retold, explained } : nothing;
  } catch {
    return nothing;
  }
}

const isRetold = ({ period, unit }: Partial<Retold>): boolean => typeof period === "string" && typeof unit === "string";

const isEntry = ({ fields, figures, list }: Partial<ListEntry>): boolean =>
  typeof list === "string" &&
  Object.values(fields ?? { none: undefined }).every((field) => typeof field === "string") &&
  Object.values(figures ?? { none: undefined }).every((figure) => typeof figure?.kind === "string");

const isToldTwice = ({ indicators, places }: Partial<ToldTwice>): boolean =>
  Array.isArray(indicators) && Array.isArray(places) && places.every((place) => typeof place === "object");

const isSidePeriods = ({ party, period, previousPeriod }: Partial<SidePeriods>): boolean =>
  typeof party === "string" && isPeriod(period) && (previousPeriod === undefined || isPeriod(previousPeriod));

const isPeriod = ({ from, to }: Partial<ReferencePeriod> = {}): boolean =>
  typeof from === "string" && typeof to === "string" && periodProblem({ from, to }) === undefined;
