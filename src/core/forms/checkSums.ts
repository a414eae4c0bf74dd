import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { groupBy } from "../dataset/groupBy";
import type { Programme } from "../dataset/Programme";
import { numericValue, type Qualifier, type Quantity } from "../quantity/Quantity";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { sumOfNumbers } from "../quantity/sumQuantities";
import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { Language } from "../text/Labels";
import { cellAddress } from "../workbook/a1";
import type { SheetSnapshot } from "../workbook/Workbook";
import { additionOf, isPlain } from "./additionOf";
import { APART } from "./gridSums";
import type { FormGrid } from "./formGrid";
import type { InputCell, SumCell } from "./FormReading";
import { addedNumber, differs, isSettled, partsOf, sumShown } from "./sumShown";

/** Cells named in one message. */
const MOST_NAMED = 5;

type Figures = ReadonlyMap<InputCell, Quantity>;
type Said = Omit<Finding, "place">;

/**
 * Compares each live subtotal and total with the core's own sum of the cells above, in its figure and in its word. A column with a cell that
 * is asked about is left alone: the sheet can't have added what is still a question. A figure that is still a text was not added by the
 * sheet, and that is said at the total, where it is printed.
 */
export function checkSums(
  sheet: SheetSnapshot,
  grid: FormGrid,
  cells: readonly InputCell[],
  figures: Figures,
  catalogue: Pick<Catalogue, "indicators" | "vocabularies">,
  { programme, language }: { readonly programme: Programme; readonly language: Language },
): readonly Finding[] {
  const columns = groupBy(cells, ({ column }) => column.indicator);
  const texts = new Map<SumCell, readonly InputCell[]>();
  // Each cell is part of a subtotal and of a total.
  const settled = new Set(
    cells.filter((part) => isSettled(part, sheet.cell(part.at.row, part.at.column), figures.get(part))),
  );
  const findings = grid.sums.flatMap((sum): readonly Finding[] => {
    const parts = partsOf(sum, columns.get(sum.column.indicator) ?? []);
    if (parts.length === 0) return [];
    const open = parts.filter((part) => !settled.has(part));
    if (open.length > 0) {
      texts.set(
        sum,
        open.filter(({ state }) => state === "figure"),
      );
      return [];
    }
    const indicator = catalogue.indicators.get(sum.column.indicator);
    if (!indicator) return [];
    const known: Known = { sheet, sum, parts, quantityAt: (part) => figures.get(part), indicator, programme };
    const said = figureOf(known) ?? wordOf(known, catalogue.vocabularies, language);
    return said ? [{ ...said, place: placeOf(sheet, sum) }] : [];
  });
  return [...findings, ...openTotals(sheet, texts)];
}

const placeOf = (sheet: SheetSnapshot, { at }: SumCell): Finding["place"] => ({
  sheet: sheet.name,
  cell: cellAddress(at.row, at.column),
});

/** Told once a sheet, at the first total that lacks a figure. */
function openTotals(sheet: SheetSnapshot, texts: ReadonlyMap<SumCell, readonly InputCell[]>): readonly Finding[] {
  const totals = [...texts].filter(([{ zone }, open]) => zone === undefined && open.length > 0);
  const [first] = totals;
  if (!first) return [];
  const open = totals.flatMap(([, cells]) => cells).map(({ at }) => cellAddress(at.row, at.column));
  const named = open.length > MOST_NAMED ? [...open.slice(0, MOST_NAMED), "…"] : open;
  const parameters = { cells: named.join(", ") };
  return [{ rule: "form.totalOpen", severity: "info", place: placeOf(sheet, first[0]), parameters }];
}

/** A sum with all it is held against. */
interface Known {
  readonly sheet: SheetSnapshot;
  readonly sum: SumCell;
  readonly parts: readonly InputCell[];
  readonly quantityAt: (part: InputCell) => Quantity | undefined;
  readonly indicator: IndicatorRecord;
  readonly programme: Programme;
}

/** What is wrong with the number a sum shows. */
function figureOf({ sheet, sum, parts, quantityAt, indicator, programme }: Known): Said | undefined {
  const addition = additionOf(parts, indicator.additive, programme);
  const expected = addedNumber(addition, quantityAt);
  const { value, formula } = sheet.cell(sum.at.row, sum.at.column);
  const found = typeof value === "number" ? value : undefined;
  // No live total where nothing is ever added, or where one would be longer than Excel takes: a dash.
  if (formula === undefined && value === APART && !(addition && isPlain(addition))) return undefined;
  if ((formula !== undefined && value === null) || (!addition && found === undefined)) return undefined;
  // Where a part has no number (not stated, words alone, still blank), a total of zero may show nothing.
  const isOpen = (part: InputCell): boolean =>
    numericValue(quantityAt(part)) === undefined || typeof sheet.cell(part.at.row, part.at.column).value === "string";
  if (expected === 0 && found === undefined && parts.some(isOpen)) return undefined;
  if (expected === found || (expected !== undefined && found !== undefined && !differs(expected, found))) {
    return undefined;
  }
  const plain = sumOfNumbers(parts.map(quantityAt));
  // Forms made before this was known add all of a column; nobody can mend the total of a locked sheet.
  if (formula !== undefined && found !== undefined && plain !== undefined && !differs(found, plain)) {
    return { rule: "form.totalNotAdded", severity: "info", parameters: { expected: expected ?? "–", found } };
  }
  return {
    rule: formula === undefined ? "form.totalTypedOver" : "form.totalDiffers",
    severity: "hard",
    parameters: { expected: expected ?? "–", found: found ?? "–" },
  };
}

/**
 * A sum must bear the word its figures have. One that lacks it only because something is not stated says so in its remark, and is a query.
 */
function wordOf(
  { sheet, sum, parts, quantityAt, indicator, programme }: Known,
  vocabularies: Catalogue["vocabularies"],
  language: Language,
): Said | undefined {
  const { value, numberFormat, formula } = sheet.cell(sum.at.row, sum.at.column);
  if (typeof value !== "number") return undefined;
  const found = wordOfNumberFormat(numberFormat, value);
  const shown = sumShown(sum, parts, quantityAt, indicator, programme, vocabularies[language]);
  const qualifier = shown.quantity?.kind === "number" ? shown.quantity.qualifier : "exact";
  const says = (word: string): boolean =>
    qualifier !== "exact" &&
    Object.values(vocabularies).some(({ qualifiers }) => qualifiers[qualifier].some((known) => alike(known, word)));
  if (found === undefined ? qualifier === "exact" : says(found)) return undefined;
  // A figure typed over the formula keeps its look; the formula has to come back first.
  const fix = formula === undefined ? {} : { fix: { value, numberFormat: shown.numberFormat } };
  if (found !== undefined) return { rule: "form.totalWord", severity: "hard", parameters: { word: found }, ...fix };
  const isPartial = parts.every((part) => qualifierOf(quantityAt(part)) === "exact");
  return {
    rule: "form.totalNoWord",
    severity: isPartial ? "soft" : "hard",
    parameters: { word: shown.word },
    ...fix,
  };
}

const alike = (a: string, b: string): boolean => a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

const qualifierOf = (quantity: Quantity | undefined): Qualifier =>
  quantity?.kind === "number" ? quantity.qualifier : "exact";
