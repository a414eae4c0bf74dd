import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { type Observation, observationKey } from "../dataset/Observation";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import type { Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import { UserMessage } from "../text/UserMessage";
import type { Vocabulary } from "../intake/Vocabulary";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import type { FormReading, InputCell } from "./FormReading";
import { inputKey, placeKey } from "./inputAt";
import { isBlankLine, LEDGERS, lineEdits, readLedger } from "./ledgers";
import { noPlace } from "./noPlace";
import { stateOf } from "./stateOf";
import { type NewContent, sumEdits } from "./sumEdits";

export interface Filling {
  readonly edits: readonly CellEdit[];
  readonly findings: readonly Finding[];
}

/**
 * Writes observations into a form's input cells: values with the number formats that carry their qualifiers, the texts as stated
 * into the hidden sheet, and the sums' cached results. An observation that has no cell in the form, two for one cell, one whose cell holds
 * something else, or one no cell can say, is a finding, and then nothing should be written. Cells no observation speaks of stay as they are.
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
    if ((!cell || cell.fed) && isSaid(observation)) return;
    const holdsOther = cell !== undefined && cell.state !== "blank" && !isSaid(observation);
    const rule =
      refusal(observation, cell, filled, catalogue, vocabulary) ?? (holdsOther ? "fill.holdsOther" : undefined);
    if (!rule && cell) filled.set(cell, observation);
    else {
      const lacking = cell ? {} : noPlace(reading, observation);
      const parameters = { line: index + 2, figure: observationKey(observation).replaceAll("|", " "), ...lacking };
      findings.push({ rule: rule ?? "fill.noPlace", severity: "hard", place: reading.place, parameters });
    }
  });
  const edits: CellEdit[] = [...filled].map(([{ sheet, at }, { quantity }]) => {
    const { value, numberFormat } = writeQuantity(quantity, vocabulary);
    return { sheetId: sheet.id, ...at, value, style: { numberFormat } };
  });
  const changed = new Map(
    [...filled].map(([cell, { quantity }]): [InputCell, NewContent] => {
      const { value } = writeQuantity(quantity, vocabulary);
      return [cell, { value, quantity, state: stateOf(quantity) }];
    }),
  );
  edits.push(...sumEdits(reading, changed, catalogue, snapshot));
  const meta = snapshot.sheets.find(({ id }) => id === reading.metaSheetId);
  const stated = new Map([...filled].map(([cell, { quantity }]) => [cell, statedText(quantity, vocabulary)]));
  if (meta) edits.push(...statedEdits(reading, stated, meta, vocabulary));
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
export function fedEdits(reading: FormReading, catalogue: Catalogue, snapshot: WorkbookSnapshot): readonly CellEdit[] {
  const quantities = new Map(reading.observations.map(({ source, quantity }) => [placeKey(source ?? {}), quantity]));
  const vocabulary = catalogue.vocabularies[reading.language];
  const own = reading.cells.flatMap((cell): CellEdit[] => {
    if (!cell.fed) return [];
    const { numberFormat } = writeQuantity(quantities.get(inputKey(cell)), vocabulary);
    return [{ sheetId: cell.sheet.id, ...cell.at, cached: cell.fed.shown ?? "", style: { numberFormat } }];
  });
  return own.length === 0 ? [] : [...own, ...sumEdits(reading, new Map(), catalogue, snapshot)];
}

/** What an input cell will hold and the text it was stated in. */
export interface StatedText {
  readonly value: number | string;
  readonly text: string | undefined;
  /** Its number format says more than, nearly or about: kept, so that another number typed over it is noticed. */
  readonly qualified: boolean;
}

/** The ledger of texts as stated, written anew: what was there for other cells, be they asked about now, and what the new figures say.
 * @throws UserMessage `fix.ledgerFull` when the form has no room for them. */
export function statedEdits(
  reading: FormReading,
  changed: ReadonlyMap<InputCell, StatedText>,
  meta: SheetSnapshot,
  vocabulary: Vocabulary,
): readonly CellEdit[] {
  const touched = new Set([...changed.keys()].map(inputKey));
  const byAddress = new Map(reading.cells.map((cell) => [inputKey(cell), cell]));
  const read = reading.observations.flatMap(({ source, quantity }): (readonly [InputCell, StatedText])[] => {
    const cell = byAddress.get(placeKey(source ?? {}));
    return cell && !touched.has(placeKey(source ?? {})) ? [[cell, statedText(quantity, vocabulary)]] : [];
  });
  const figures = [...read, ...changed];
  const told = new Set(figures.map(([cell]) => placeOf(cell).join(".")));
  const ledger = readLedger(meta, LEDGERS.stated);
  const kept = ledger.filter((line) => !isBlankLine(line) && !told.has(line.slice(0, 4).map(String).join(".")));
  const lines = [
    ...figures.flatMap(([cell, { value, text, qualified }]) =>
      text === undefined && !qualified ? [] : [[...placeOf(cell), value, text ?? null]],
    ),
    ...kept,
  ];
  const before = ledger.length;
  const blank = LEDGERS.stated.fields.map(() => null);
  return Array.from({ length: Math.max(before, lines.length) }, (_, index) => index).flatMap((index) => {
    const edits = lineEdits(meta, LEDGERS.stated, index, lines[index] ?? blank);
    if (!edits) throw new UserMessage("fix.ledgerFull", { sheet: reading.place.sheet ?? "" });
    return edits;
  });
}

const placeOf = ({ row, column }: InputCell): readonly string[] => [row.zone, row.unit, column.indicator, column.when];

function statedText(quantity: Quantity, vocabulary: Vocabulary): StatedText {
  const { value } = writeQuantity(quantity, vocabulary);
  const qualified = quantity.kind === "number" && quantity.qualifier !== "exact";
  return { value: value ?? "", text: quantity.asStated, qualified };
}
