import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { type Observation, observationKey } from "../dataset/Observation";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import { numericValue, type Quantity } from "../quantity/Quantity";
import { quantityNumberFormat } from "../quantity/qualifierFormat";
import { sameFigure } from "../quantity/sameFigure";
import { sumOfNumbers, sumQuantities } from "../quantity/sumQuantities";
import { qualifierWord } from "../text/qualifierWord";
import { UserMessage } from "../text/UserMessage";
import type { Vocabulary } from "../intake/Vocabulary";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { partsOf } from "./checkSums";
import type { FormReading, InputCell, SumCell } from "./FormReading";
import { inputKey, placeKey } from "./inputAt";
import { LEDGERS, lineEdits, readLedger } from "./ledgers";

export interface Filling {
  readonly edits: readonly CellEdit[];
  readonly findings: readonly Finding[];
}

/**
 * Writes observations into a form's input cells: values with the number formats that carry their qualifiers, the texts as stated
 * into the hidden sheet, and the sums' cached results. An observation that has no cell in the form, two for one cell, or one no cell can
 * say, is a finding, and then nothing should be written. Cells no observation speaks of stay as they are.
 */
export function fillForm(
  reading: FormReading,
  observations: readonly Observation[],
  catalogue: Catalogue,
  snapshot: WorkbookSnapshot,
): Filling {
  const cells = new Map(
    reading.cells.flatMap((cell) => (keyOf(reading, cell) ? [[keyOf(reading, cell) ?? "", cell]] : [])),
  );
  const vocabulary = catalogue.vocabularies[reading.language];
  const said = new Map(reading.observations.map((one) => [observationKey(one), one.quantity]));
  const isSaid = (observation: Observation): boolean => {
    const own = said.get(observationKey(observation));
    return own !== undefined && sameFigure(own, observation.quantity);
  };
  const findings: Finding[] = [];
  const filled = new Map<InputCell, Observation>();
  observations.forEach((observation, index) => {
    const cell = cells.get(observationKey(observation));
    // What a list of the form comes to already needs no filling in.
    if (cell?.fed && isSaid(observation)) return;
    const rule = refusal(observation, cell, filled, catalogue, vocabulary);
    if (!rule && cell) filled.set(cell, observation);
    else {
      const parameters = { line: index + 2, figure: observationKey(observation).replaceAll("|", " ") };
      findings.push({ rule: rule ?? "fill.noPlace", severity: "hard", place: reading.place, parameters });
    }
  });
  const edits: CellEdit[] = [...filled].map(([{ sheet, at }, { quantity }]) => {
    const { value, numberFormat } = writeQuantity(quantity, vocabulary);
    return { sheetId: sheet.id, ...at, value, style: { numberFormat } };
  });
  edits.push(...sumEdits(reading, filled, catalogue));
  const meta = snapshot.sheets.find(({ id }) => id === reading.metaSheetId);
  const changed = new Map([...filled].map(([cell, { quantity }]) => [cell, statedText(quantity, vocabulary)]));
  if (meta) edits.push(...statedEdits(reading, changed, meta, vocabulary));
  return { edits, findings };
}

/** Why an observation can't be written; a figure is written only where its cell would be read as that very figure again. */
function refusal(
  { indicator: id, quantity }: Observation,
  cell: InputCell | undefined,
  filled: ReadonlyMap<InputCell, Observation>,
  { indicators, lexicon }: Catalogue,
  vocabulary: Vocabulary,
): string | undefined {
  const indicator = indicators.get(id);
  if (!cell || !indicator) return "fill.noPlace";
  if (cell.fed) return "fill.fed";
  if (filled.has(cell)) return "fill.twice";
  if (indicator.unit !== quantity.unit) return "fill.otherUnit";
  const { outcome, ...read } = readFigure(writeQuantity(quantity, vocabulary), indicator, { lexicon });
  const same = outcome === "ok" && "quantity" in read && read.quantity && sameFigure(read.quantity, quantity);
  return same ? undefined : "fill.cannotSay";
}

/** The key of the observation an input cell holds; undefined where the form names no period for it. */
function keyOf({ programme, period, previousPeriod }: FormReading, { row, column }: InputCell): string | undefined {
  const of = column.when === "this" ? period : previousPeriod;
  const party = programme.units.find(({ id }) => id === row.unit)?.party;
  if (!of || party === undefined) return undefined;
  return observationKey({
    programme: programme.id,
    party,
    reportingUnit: row.unit,
    zone: row.zone,
    period: of,
    indicator: column.indicator,
  });
}

/** What the cells that add up lists, and the sums over them, come to now: their results and the words for them. */
export function fedEdits(reading: FormReading, catalogue: Catalogue): readonly CellEdit[] {
  const quantities = new Map(reading.observations.map(({ source, quantity }) => [placeKey(source ?? {}), quantity]));
  const vocabulary = catalogue.vocabularies[reading.language];
  const own = reading.cells.flatMap((cell): CellEdit[] => {
    if (!cell.fed) return [];
    const { numberFormat } = writeQuantity(quantities.get(inputKey(cell)), vocabulary);
    return [{ sheetId: cell.sheet.id, ...cell.at, cached: cell.fed.shown ?? "", style: { numberFormat } }];
  });
  return own.length === 0 ? [] : [...own, ...sumEdits(reading, new Map(), catalogue)];
}

/** The sums' results as they will be once the cells are filled, with the qualifier their parts allow. */
function sumEdits(
  reading: FormReading,
  filled: ReadonlyMap<InputCell, Observation>,
  catalogue: Catalogue,
): readonly CellEdit[] {
  const before = new Map(reading.observations.map(({ source, quantity }) => [placeKey(source ?? {}), quantity]));
  const quantityAt = (cell: InputCell): Quantity | undefined =>
    filled.get(cell)?.quantity ?? before.get(inputKey(cell));
  return reading.sums.flatMap((sum) => {
    const indicator = catalogue.indicators.get(sum.column.indicator);
    if (!indicator) return [];
    const cells = partsOf(sum, reading.cells);
    const parts = cells.map(quantityAt).filter((part) => part !== undefined);
    const value = shownSum(cells, quantityAt, sum);
    if (value === undefined) return { sheetId: sum.sheet.id, ...sum.at, cached: "" };
    const { quantity } = sumQuantities(parts, indicator.unit);
    const { qualifier, wording, decimals } =
      quantity?.kind === "number" ? quantity : { qualifier: "exact" as const, wording: undefined, decimals: 0 };
    const word = qualifierWord(qualifier, wording, catalogue.vocabularies[reading.language]);
    const numberFormat = quantityNumberFormat(word, decimals);
    return { sheetId: sum.sheet.id, ...sum.at, cached: value, style: { numberFormat } };
  });
}

/** What the sum's formula comes to: blank without a number, and for zeros beside anything else; a total adds its subtotals. */
function shownSum(
  cells: readonly InputCell[],
  quantityAt: (cell: InputCell) => Quantity | undefined,
  { sheet, zone }: Pick<SumCell, "sheet" | "zone">,
): number | undefined {
  const zones = [...new Set(cells.map(({ row }) => row.zone))];
  const bySubtotal = sheet.module === "results" && zone === undefined && zones.length > 1;
  const addends = bySubtotal
    ? zones.map((own) => {
        const part = cells.filter(({ row }) => row.zone === own);
        return shownSum(part, quantityAt, { sheet, zone: own }) ?? "";
      })
    : cells.map(quantityAt).flatMap((quantity) => (quantity ? [numericValue(quantity) ?? ""] : []));
  const value = sumOfNumbers(cells.map(quantityAt));
  return value === 0 && addends.includes("") ? undefined : value;
}

/** What an input cell will hold and the text it was stated in; no text: what was kept for the cell goes. */
export interface StatedText {
  readonly value: number | string;
  readonly text: string | undefined;
}

/** The ledger of texts as stated, written anew: what was there for other cells, and what the new figures say.
 * @throws UserMessage `fix.ledgerFull` when the form has no room for them. */
export function statedEdits(
  reading: FormReading,
  changed: ReadonlyMap<InputCell, StatedText>,
  meta: SheetSnapshot,
  vocabulary: Vocabulary,
): readonly CellEdit[] {
  const touched = new Set([...changed.keys()].map(inputKey));
  const byAddress = new Map(reading.cells.map((cell) => [inputKey(cell), cell]));
  const kept = reading.observations.flatMap(({ source, quantity }): (readonly [InputCell, StatedText])[] => {
    const cell = byAddress.get(placeKey(source ?? {}));
    return cell && !touched.has(placeKey(source ?? {})) ? [[cell, statedText(quantity, vocabulary)]] : [];
  });
  const lines = [...kept, ...changed].flatMap(([{ row, column }, { value, text }]) =>
    text === undefined ? [] : [[row.zone, row.unit, column.indicator, column.when, value, text]],
  );
  const before = readLedger(meta, LEDGERS.stated).length;
  const blank = LEDGERS.stated.fields.map(() => null);
  return Array.from({ length: Math.max(before, lines.length) }, (_, index) => index).flatMap((index) => {
    const edits = lineEdits(meta, LEDGERS.stated, index, lines[index] ?? blank);
    if (!edits) throw new UserMessage("fix.ledgerFull", { sheet: reading.place.sheet ?? "" });
    return edits;
  });
}

function statedText(quantity: Quantity, vocabulary: Vocabulary): StatedText {
  const { value } = writeQuantity(quantity, vocabulary);
  return { value: value ?? "", text: quantity.asStated };
}
