import type { Catalogue } from "../Catalogue";
import type { Correction, Finding } from "../dataset/Finding";
import type { Reading } from "../intake/Reading";
import type { Vocabulary } from "../intake/Vocabulary";
import { writeQuantity } from "../intake/writeQuantity";
import type { Quantity } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import type { InputCell } from "./FormReading";
import { inputKey, placeKey } from "./inputAt";

/** A figure that stays in the cell, and those that go into cells of their own: quantities by indicator. */
interface Split {
  readonly here: Quantity;
  readonly there: ReadonlyMap<string, Quantity>;
}

type Known = Pick<Catalogue, "indicators" | "columnPairs">;

/**
 * Questions about cells that hold two figures (3/12, a date that was 3/12, 4,4 tấn và 2,1 triệu viên), with choices that put each into its own
 * column of the row. Nothing is offered where the other cell is not blank, or nobody knows which it is.
 * @param asked what cells were read as, as far as something is asked of them.
 */
export function withSplits(
  findings: readonly Finding[],
  cells: readonly InputCell[],
  asked: ReadonlyMap<InputCell, Reading>,
  known: Known,
  vocabulary: Vocabulary,
): readonly Finding[] {
  if (asked.size === 0) return findings;
  const rows = new Map(cells.map((cell) => [figureKey(cell, cell.column.indicator), cell]));
  const splits = new Map(
    [...asked].map(([cell, reading]) => {
      const at = (indicator: string): InputCell | undefined => rows.get(figureKey(cell, indicator));
      const isBlank = (indicator: string): boolean => {
        const other = at(indicator);
        return other?.state === "blank" && !other.fed;
      };
      const own = splitsOf(reading, cell.column.indicator, isBlank, known);
      return [inputKey(cell), own.flatMap((split) => choiceOf(split, at, vocabulary))];
    }),
  );
  return findings.map((finding) => {
    const more = finding.choices && SPLIT.has(finding.rule) ? (splits.get(placeKey(finding.place)) ?? []) : [];
    return more.length === 0 ? finding : { ...finding, choices: [...more, ...(finding.choices ?? [])] };
  });
}

/** Questions and warnings whose answer may be two figures. */
const SPLIT: ReadonlySet<string> = new Set([
  "intake.ask.pair",
  "intake.ask.datePair",
  "intake.warning.day",
  "intake.ask.parts",
  "intake.ask.separator",
]);

const figureKey = ({ row, column }: InputCell, indicator: string): string =>
  JSON.stringify([row.zone, row.unit, indicator, column.when]);

function splitsOf(
  reading: Reading,
  own: string,
  isBlank: (indicator: string) => boolean,
  known: Known,
): readonly Split[] {
  if (reading.outcome === "ok") {
    const day = reading.warnings.find(({ id }) => id === "intake.warning.day");
    return inBothOrders(day?.readings ?? [], own, isBlank, known);
  }
  if (reading.outcome !== "ask") return [];
  const { question, readings, parts } = reading;
  if (question.id === "intake.ask.datePair") return inBothOrders(readings, own, isBlank, known);
  if (parts.length > 0) {
    const there = new Map(
      parts.flatMap(({ quantity }) => {
        const indicator = columnFor(quantity, own, isBlank, known);
        return indicator === undefined ? [] : [[indicator, quantity] as const];
      }),
    );
    const unit = known.indicators.get(own)?.unit;
    return there.size < parts.length
      ? []
      : readings.filter((here) => here.unit === unit).map((here) => ({ here, there }));
  }
  const [a, b, ...more] = readings;
  if (question.id !== "intake.ask.pair" || !a || !b || more.length > 0) return [];
  return asPair(a, b, own, isBlank, known);
}

/** Nobody knows whether Excel took the first figure for the day or for the month. */
function inBothOrders(
  [a, b = a]: readonly Quantity[],
  own: string,
  isBlank: (indicator: string) => boolean,
  known: Known,
): readonly Split[] {
  if (!a || !b) return [];
  return (a === b ? [[a, a]] : [[a, b] as const, [b, a] as const]).flatMap(([first = a, second = a]) =>
    asPair(first, second, own, isBlank, known),
  );
}

/** The first figure in the first column of the pair that the indicator is one of, the second in the second. */
function asPair(
  a: Quantity,
  b: Quantity,
  own: string,
  isBlank: (indicator: string) => boolean,
  { columnPairs, indicators }: Known,
): readonly Split[] {
  return columnPairs.flatMap(({ first, second }): Split[] => {
    if (first !== own && second !== own) return [];
    const [other, here, moved] = first === own ? [second, a, b] : [first, b, a];
    const unit = indicators.get(other)?.unit;
    return unit && isBlank(other) ? [{ here, there: new Map([[other, { ...moved, unit }]]) }] : [];
  });
}

/** The blank column of the row that a figure in another unit belongs in: the same substance's, the pair's, else the only one of that unit. */
function columnFor(
  { unit }: Quantity,
  own: string,
  isBlank: (indicator: string) => boolean,
  { columnPairs, indicators }: Known,
): string | undefined {
  const substance = indicators.get(own)?.substance;
  const fits = [...indicators.values()].filter((one) => one.unit === unit && one.id !== own && isBlank(one.id));
  const paired = fits.filter(({ id }) =>
    columnPairs.some(({ first, second }) => (first === own && second === id) || (second === own && first === id)),
  );
  const same = fits.filter((one) => substance !== undefined && one.substance === substance);
  const [only, ...others] = [same, paired, fits].find(({ length }) => length > 0) ?? [];
  return others.length > 0 ? undefined : only?.id;
}

function choiceOf(
  { here, there }: Split,
  at: (indicator: string) => InputCell | undefined,
  vocabulary: Vocabulary,
): readonly Correction[] {
  const besides = [...there].flatMap(([indicator, quantity]) => {
    const cell = at(indicator);
    if (!cell) return [];
    return [
      { sheet: cell.sheet.name, cell: cellAddress(cell.at.row, cell.at.column), ...written(quantity, vocabulary) },
    ];
  });
  return besides.length === there.size ? [{ ...written(here, vocabulary), besides }] : [];
}

const written = (quantity: Quantity, vocabulary: Vocabulary): Correction => {
  const { value, numberFormat } = writeQuantity(quantity, vocabulary);
  return { value: value ?? "", numberFormat };
};
