import type { Catalogue } from "../Catalogue";
import type { Finding, MessageParameters } from "../dataset/Finding";
import { type Observation, observationKey } from "../dataset/Observation";
import { readFigure } from "../intake/readFigure";
import { writeQuantity } from "../intake/writeQuantity";
import type { Quantity } from "../quantity/Quantity";
import { sameFigure } from "../quantity/sameFigure";
import { UserMessage } from "../text/UserMessage";
import type { Vocabulary } from "../intake/Vocabulary";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { figureKey } from "./figureKey";
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
 * Writes observations into the input cells of the forms of a workbook, each into the form that has its cell: values with the number formats that
 * carry their qualifiers, the texts as stated into the form's hidden sheet, and the sums' cached results. A figure of the period one form reports
 * and another compares with goes to the one that reports it. An observation that has no cell, or cells in several forms, two for one cell, one
 * whose cell holds something else, or one no cell can say, is a finding, and then nothing should be written. Cells no observation speaks of stay
 * as they are.
 * @returns findings with `line`, the observation counted from 2 as in a file.
 */
export function fillForms(
  readings: readonly FormReading[],
  observations: readonly Observation[],
  catalogue: Catalogue,
  snapshot: WorkbookSnapshot,
): Filling {
  const forms = readings.map(openForm);
  const findings: Finding[] = [];
  observations.forEach((observation, index) => {
    const key = observationKey(observation);
    const owners = ownersOf(forms, key);
    const [owner] = owners;
    const cell = owner?.cells.get(key);
    const isSaid = (owner ? [owner] : forms).some(({ said }) => isSame(said.get(key), observation));
    // What a list of the form comes to already needs no filling in.
    if ((!cell || cell.fed) && isSaid) return;
    const refuse = (rule: string, more: MessageParameters = {}): void => {
      const place = (owner ?? forms[0])?.reading.place ?? {};
      const parameters = { line: index + 2, figure: key.replaceAll("|", " "), ...more };
      findings.push({ rule, severity: "hard", place, parameters });
    };
    if (!owner || !cell) refuse("fill.noPlace", noPlace(readings, observation));
    else if (owners.length > 1) refuse("fill.severalForms", { sheets: sheetsOf(owners.map(({ reading }) => reading)) });
    else {
      const holdsOther = cell.state !== "blank" && !isSaid ? "fill.holdsOther" : undefined;
      const rule = refusal(observation, cell, owner, catalogue) ?? holdsOther;
      if (rule === undefined) owner.filled.set(cell, observation);
      else refuse(rule);
    }
  });
  return { edits: forms.flatMap((form) => filledEdits(form, catalogue, snapshot)), findings };
}

/** A form with what goes into it. */
interface OpenForm {
  readonly reading: FormReading;
  /** Its input cells and what it says, by the keys of their observations. */
  readonly cells: ReadonlyMap<string, InputCell>;
  readonly said: ReadonlyMap<string, Quantity>;
  readonly filled: Map<InputCell, Observation>;
}

function openForm(reading: FormReading): OpenForm {
  const cells = reading.cells.flatMap((cell) => {
    const key = figureKey(reading, cell)?.key;
    return key === undefined ? [] : [[key, cell] as const];
  });
  const said = reading.observations.map((one) => [observationKey(one), one.quantity] as const);
  return { reading, cells: new Map(cells), said: new Map(said), filled: new Map() };
}

const isSame = (own: Quantity | undefined, { quantity }: Observation): boolean =>
  own !== undefined && sameFigure(own, quantity);

/** The forms that have the cell of a figure; a copy that keeps its records on the same hidden sheet counts as one, too. */
function ownersOf(forms: readonly OpenForm[], key: string): readonly OpenForm[] {
  const having = forms.filter(({ cells }) => cells.has(key));
  const reporting = having.filter(({ cells }) => cells.get(key)?.column.when === "this");
  const [owner, ...others] = reporting.length > 0 ? reporting : having;
  if (!owner) return [];
  const copies = forms.filter((form) => form !== owner && form.reading.metaSheetId === owner.reading.metaSheetId);
  return [...new Set([owner, ...others, ...copies])];
}

/** Names of the first sheets of some forms. */
const sheetsOf = (readings: readonly FormReading[]): string =>
  readings.map(({ place }) => place.sheet ?? "").join(", ");

/** What is written into one form. */
function filledEdits(
  { reading, filled }: OpenForm,
  catalogue: Catalogue,
  snapshot: WorkbookSnapshot,
): readonly CellEdit[] {
  if (filled.size === 0) return [];
  const vocabulary = catalogue.vocabularies[reading.language];
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
  return edits;
}

/** Why an observation can't be written; a figure is written only where its cell would be read as that very figure again. */
function refusal(
  { indicator: id, quantity }: Observation,
  cell: InputCell,
  { reading: { language }, filled }: OpenForm,
  { indicators, lexicon, vocabularies }: Catalogue,
): string | undefined {
  const indicator = indicators.get(id);
  if (!indicator) return "fill.noPlace";
  if (cell.fed) return "fill.fed";
  if (filled.has(cell)) return "fill.twice";
  if (indicator.unit !== quantity.unit) return "fill.otherUnit";
  const { outcome, ...read } = readFigure(writeQuantity(quantity, vocabularies[language]), indicator, { lexicon });
  const same = outcome === "ok" && "quantity" in read && read.quantity && sameFigure(read.quantity, quantity);
  return same ? undefined : "fill.cannotSay";
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
