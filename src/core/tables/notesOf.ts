import { fillsModule } from "../dataset/modulesOf";
import { observationsOf, statedIndicators, statingUnits } from "../dataset/observationIndex";
import { isOfThisPeriod, periodFor, periodsDiffer, periodsFor } from "../dataset/sidePeriods";
import { numericValue } from "../quantity/Quantity";
import type { QuantitySum } from "../quantity/sumQuantities";
import { changesWithin } from "../registers/changesWithin";
import { numberText } from "../text/numberText";
import type { Reason } from "./Reason";
import { modulesOfRecord } from "./columnsOf";
import { isMeasured } from "./isMeasured";
import { seriesPeriods } from "./seriesPeriods";
import { seriesNotes } from "./seriesNotes";
import type { Mark, TableCell } from "./StatTable";
import { periodsInWords, scopeLine, type TableContext } from "./TableContext";
import type { TableRecord } from "./TableRecord";

/** Reasons a sign of its own stands for, so that no dash needs a note. */
const NOTE_IDS: Readonly<Record<Reason, string>> = {
  noPrevious: "noPrevious",
  previousNotStated: "previousNotStated",
  previousIncomplete: "previousIncomplete",
  notStated: "notStatedNow",
  missing: "missingNow",
  incomplete: "incompleteNow",
  zeroBase: "zeroBase",
  smallBase: "smallBase",
  notApplicable: "notApplicable",
  blank: "blank",
  allZones: "allZones",
  elsewhere: "elsewhere",
  oneSide: "oneSide",
  scopes: "scopes",
  sidePeriods: "sidePeriods",
  jointAndSides: "jointAndSides",
  statedDifferently: "statedDifferently",
  incompleteSeries: "incompleteSeries",
  incompleteSince: "incompleteSince",
  unlikePeriods: "unlikePeriods",
  stock: "stock",
  noShare: "noShare",
};

interface Used {
  readonly sums: readonly QuantitySum[];
  readonly reasons: readonly Reason[];
  readonly cells: readonly TableCell[];
}

/**
 * The lines under a table: what it covers, then each sign and mark that occurs in it, explained once, then what is missing.
 * @param chosen the record before it was narrowed to the one side that reports.
 */
export function notesOf(
  context: TableContext,
  record: TableRecord,
  { sums, reasons, cells }: Used,
  chosen: TableRecord,
): readonly string[] {
  const { dataset, label, translate } = context;
  const { programme } = dataset;
  const anySum = (test: (sum: QuantitySum) => boolean): boolean => sums.some(test);
  const hasNumber = (sum: QuantitySum): boolean => sum.quantity?.kind === "number" || sum.quantity?.kind === "zero";
  const note = (id: string, used: boolean): readonly string[] => (used ? [translate(`table.note.${id}`)] : []);
  const kinds = new Set(cells.map(({ kind }) => kind));
  const estimated = cells.some((cell) => cell.kind === "quantity" && cell.live.op === "product");
  const about = anySum(({ quantity }) => quantity?.kind === "number" && quantity.qualifier === "about");
  const scopes = programme.parties.flatMap(({ labels, scope }) => (scope ? [`${label(labels)}: ${label(scope)}`] : []));
  return [
    scopeLine(context),
    ...filterLine(context, record),
    ...(periodsDiffer(dataset, "this") ? [translate("table.note.periods", { periods: periodsInWords(context) })] : []),
    ...(reasons.includes("scopes") && scopes.length > 0 ? [scopes.join("; ")] : []),
    ...note(
      "notStated",
      anySum(({ quantity }) => quantity?.kind === "notStated"),
    ),
    ...note("about", about),
    ...note(
      "withoutNumber",
      anySum((sum) => hasNumber(sum) && sum.withoutNumber > 0),
    ),
    ...note(
      "partlyMissing",
      anySum((sum) => hasNumber(sum) && sum.missing > 0),
    ),
    ...note(
      "missing",
      anySum(({ quantity }) => quantity === undefined),
    ),
    ...[...new Set(reasons)].map((reason) => translate(`table.note.${NOTE_IDS[reason]}`)),
    ...note("times", kinds.has("times")),
    ...note("rank", kinds.has("rank")),
    ...note("estimate", estimated),
    ...markNotes(context, record, cells),
    ...(record.stub.by === "periods" ? seriesNotes(context, record.filter?.party) : []),
    ...(modulesOfRecord(chosen).includes("results") || anySum(({ missing }) => missing > 0)
      ? silentUnits(context, chosen)
      : []),
    ...explained(context, record),
  ];
}

/** Whose figures alone the table shows. */
function filterLine({ dataset, label, translate }: TableContext, { filter = {} }: TableRecord): readonly string[] {
  const { parties, zones } = dataset.programme;
  const names = [parties.find(({ id }) => id === filter.party), zones.find(({ id }) => id === filter.zone)].flatMap(
    (each) => (each ? [label(each.labels)] : []),
  );
  return names.length > 0 ? [translate("table.note.only", { names: names.join("; ") })] : [];
}

function markNotes(
  { catalogue, dataset, label, translate }: TableContext,
  { stub }: TableRecord,
  cells: readonly TableCell[],
): readonly string[] {
  const marks = new Set(cells.flatMap((cell): readonly Mark[] => ("marks" in cell ? (cell.marks ?? []) : [])));
  const lines = (["r", "p"] as const)
    .filter((mark) => marks.has(mark))
    .map((mark) => translate(`table.note.mark.${mark}`));
  if (stub.by !== "periods" || !marks.has("b")) return lines;
  const [first] = seriesPeriods(dataset);
  const breaks = changesWithin(catalogue.administrativeChanges, {
    from: first?.from ?? dataset.period.from,
    to: dataset.period.to,
  }).filter(({ kind }) => kind !== "districtPoliceEnd");
  return [
    ...lines,
    ...breaks.map(({ date, labels }) =>
      translate("table.note.mark.b", { date: date.split("-").reverse().join("/"), change: label(labels) }),
    ),
  ];
}

/**
 * Units that are asked for what a table shows and have told nothing of this period, where others have: of the results no number, of the other
 * sheets nothing anywhere, since there a blank cell says that nothing happened.
 */
function silentUnits(context: TableContext, record: TableRecord): readonly string[] {
  const { dataset, label, translate } = context;
  const { programme } = dataset;
  const modules = modulesOfRecord(record);
  const ofResults = modules.includes("results");
  const heard = ofResults ? unitsWithResults(context) : unitsHeard(context);
  const speaksForBoth = (id: string): boolean =>
    programme.parties.some((one) => one.id === id && one.country === "both");
  const { party, zone } = record.filter ?? {};
  const silent = programme.units.filter(
    (unit) =>
      (ofResults ? fillsModule(unit, "results") : modules.some((module) => fillsModule(unit, module))) &&
      !heard.has(unit.id) &&
      (ofResults || !speaksForBoth(unit.party)) &&
      (party === undefined || unit.party === party) &&
      (zone === undefined || (unit.zones ?? [zone]).includes(zone)),
  );
  if (heard.size === 0 || silent.length === 0) return [];
  return [translate("table.note.silentUnits", { units: silent.map(({ labels }) => label(labels)).join(", ") })];
}

/** Units that have told anything of this period, with the days of their side. */
const unitsHeard = ({ dataset }: TableContext): ReadonlySet<string> =>
  new Set(
    dataset.programme.units.flatMap(({ id, party }) => {
      const period = periodFor(dataset, "this", { party });
      return period && statingUnits(dataset, period).has(id) ? [id] : [];
    }),
  );

const unitsWithResults = ({ dataset, moduleOf }: TableContext): ReadonlySet<string> =>
  new Set(
    periodsFor(dataset, "this")
      .flatMap((period) =>
        [...statedIndicators(dataset, period)]
          .filter((indicator) => moduleOf(indicator) === "results")
          .flatMap((indicator) => observationsOf(dataset, indicator, period)),
      )
      .filter((one) => numericValue(one.quantity) !== undefined && isOfThisPeriod(dataset, one))
      .map(({ reportingUnit }) => reportingUnit),
  );

/** The reasons given for unusual figures of this period, on the tables of their sheet. */
function explained(
  { catalogue, dataset, label, language, moduleOf, translate }: TableContext,
  record: TableRecord,
): readonly string[] {
  const { explanations = [], programme } = dataset;
  const modules = modulesOfRecord(record);
  const { party: onlyParty, zone: onlyZone } = record.filter ?? {};
  return explanations.flatMap(({ observation, text }) => {
    const { indicator: id, party, reportingUnit, quantity, zone } = observation;
    if ((onlyParty ?? party) !== party || (onlyZone ?? zone) !== zone) return [];
    const indicator = catalogue.indicators.get(id);
    const unit = programme.units.find((one) => one.id === reportingUnit);
    const module = moduleOf(id);
    const value = numericValue(quantity);
    if (!indicator || !unit || !module || !modules.includes(module) || value === undefined) return [];
    if (!isOfThisPeriod(dataset, observation) || !isMeasured(record)(indicator)) return [];
    const figure = numberText(value, language);
    return [
      translate("table.note.explained", { indicator: label(indicator.labels), unit: label(unit.labels), figure, text }),
    ];
  });
}
