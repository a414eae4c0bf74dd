import type { ModuleId } from "../dataset/ModuleId";
import type { Indicator } from "../dataset/Programme";
import { labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import { cellAddress, rectAddress } from "../workbook/a1";
import type { ConditionalFormat, DataValidation } from "../workbook/Sheet";
import type { Rect } from "../workbook/Rect";
import { COLOURS } from "../layout/styles";

/** Excel's limits for a validation's texts ([MS-OI29500] 2.1.613). */
export const MAX_TITLE = 32;
export const MAX_PROMPT = 255;
export const MAX_ERROR = 224;

/** A text cut to a length, with a sign that it was. */
export const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/**
 * TRUE for a text that begins with one of the words, in capitals or not. Letter by letter, not with "=": the workbench's engine takes the words
 * "?" and "~" for wildcards there, and any text would begin with one.
 */
const knownWord = (cell: string, words: string): string =>
  `SUMPRODUCT(--EXACT(LOWER(LEFT(${cell},LEN(${words}))),LOWER(${words})))>0`;

const wholeWhereCounted = (cell: string, { measure }: Indicator): string =>
  measure === "count" ? `,${cell}=INT(${cell})` : "";

/**
 * An expression that is TRUE for what is expected in a cell: a number in range or a text that begins with a known word (không nêu, hơn 390).
 * It has no leading "=", so that it can be joined with others. `words` is an absolute reference without blank cells.
 */
export function validExpression(cell: string, indicator: Indicator, words: string): string {
  const inRange = `AND(${cell}>=0,${cell}<=${String(indicator.plausibleMaximum)}${wholeWhereCounted(cell, indicator)})`;
  return `IF(ISNUMBER(${cell}),${inRange},${knownWord(cell, words)})`;
}

/**
 * An expression that is TRUE for what may be true all the same: a figure of any size, and a text with a digit in it, which is read by the check
 * (390 kg, 12 bánh, 56 triệu).
 * @param digits an expression for all digits, side by side.
 */
export function possibleExpression(cell: string, indicator: Indicator, words: string, digits: string): string {
  const number = `AND(${cell}>=0${wholeWhereCounted(cell, indicator)})`;
  return `IF(ISNUMBER(${cell}),${number},OR(${knownWord(cell, words)},SUMPRODUCT(--ISNUMBER(FIND(${digits},${cell})))>0))`;
}

/** The word an indicator's figures are counted with. */
export const unitWord = ({ unit, counter }: Indicator, language: Language, translate: Translate): string =>
  counter ? labelIn(counter, language) : translate(`unit.${unit}`);

/**
 * What a cell of a form says to an entry it does not expect. It warns, and never refuses: the same text pasted is understood, and no rule can
 * know that a figure is not true. Whoever keeps it has it read and asked about by the check.
 */
export const entryWarning = (
  title: string,
  expected: string,
  translate: Translate,
): NonNullable<DataValidation["error"]> => ({
  style: "warning",
  title: clip(title, MAX_TITLE),
  message: clip(`${expected} ${translate("form.error.keep")}`, MAX_ERROR),
});

/** The entry rule of one input column with its prompt and warning in the form's language. */
export function entryRule(
  range: Rect,
  indicator: Indicator,
  words: string,
  language: Language,
  translate: Translate,
): DataValidation {
  const label = labelIn(indicator.labels, language);
  const parameters = {
    indicator: label,
    unit: unitWord(indicator, language, translate),
    maximum: indicator.plausibleMaximum,
  };
  return {
    range,
    rule: { kind: "custom", formula: `=${validExpression(cellAddress(range.row, range.column), indicator, words)}` },
    prompt: entryPrompt(
      label,
      parameters.unit,
      labelIn(indicator.help, language),
      translate(`form.prompt.${indicator.measure}`, parameters),
    ),
    error: entryWarning(
      label.length <= MAX_TITLE ? label : parameters.unit,
      translate(`form.error.${indicator.measure}`, parameters),
      translate,
    ),
  };
}

/**
 * What a cell says when it is chosen: the figure's name and unit, its definition and how to type it. A name too long for the title begins the
 * message, unless the definition begins with the same words. Where there is no room for all, what the warning says, too, is left out first: how
 * to type what is known roughly, the last sentence; then the last sentences of the definition, never the middle of one.
 */
function entryPrompt(
  name: string,
  unit: string,
  definition: string,
  how: string,
): NonNullable<DataValidation["prompt"]> {
  const title = `${name} (${unit})`;
  const isTitled = title.length <= MAX_TITLE;
  const named = isTitled || definition.startsWith(name) ? [] : [`${name}.`];
  const sentences = definition.split(SENTENCE_END);
  const steps = how.split(SENTENCE_END);
  const messages = [
    [...named, ...sentences, ...steps],
    ...sentences.map((_, left) => [...named, ...sentences.slice(0, sentences.length - left), ...steps.slice(0, -1)]),
  ].map((parts) => parts.join(" "));
  const message = messages.find(({ length }) => length <= MAX_PROMPT) ?? `${isTitled ? "" : `${name}. `}${how}`;
  return { title: isTitled ? title : clip(unit, MAX_TITLE), message: clip(message, MAX_PROMPT) };
}

const SENTENCE_END = /(?<=\.) /;

/** What the rules of a form look up on its hidden sheet. */
interface Known {
  readonly words: string;
  readonly digits: string;
}

/** Red for what can't be, the colour of a query for what only may be. */
const PAINTS = {
  hard: { fill: COLOURS.errorFill, color: COLOURS.errorText, bold: true },
  soft: { fill: COLOURS.queryFill, color: COLOURS.queryText },
} as const;

const unfitExpression = (
  severity: "hard" | "soft",
  cell: string,
  indicator: Indicator,
  { words, digits }: Known,
): string =>
  severity === "hard"
    ? `NOT(${possibleExpression(cell, indicator, words, digits)})`
    : `NOT(${validExpression(cell, indicator, words)})`;

/**
 * Paints an input cell that holds something its rule does not expect: hard, what can't be; soft, whatever it warns of. The hard one goes before
 * the soft one.
 */
export function paintedCells(
  severity: "hard" | "soft",
  range: Rect,
  indicator: Indicator,
  known: Known,
): ConditionalFormat {
  const cell = cellAddress(range.row, range.column);
  const formula = `=AND(NOT(ISBLANK(${cell})),${unfitExpression(severity, cell, indicator, known)})`;
  return { range, formula, ...PAINTS[severity] };
}

/**
 * Paints the locked label of a row as the worst of its input cells. A paste replaces the validation and the conditional format of the cells
 * it lands on; it can't reach this one.
 */
export function paintedLabel(
  severity: "hard" | "soft",
  range: Rect,
  inputs: readonly { readonly column: number; readonly indicator: Indicator }[],
  known: Known,
): ConditionalFormat {
  const unfit = inputs.map(({ column, indicator }) => {
    const cell = `$${cellAddress(range.row, column)}`;
    return `IF(ISBLANK(${cell}),FALSE,${unfitExpression(severity, cell, indicator, known)})`;
  });
  return { range, formula: `=OR(${unfit.join(",")})`, ...PAINTS[severity] };
}

/**
 * Paints sums red while a cell they add holds a text with a digit: a figure that no formula adds, as `hơn 390`. They are locked, so no paste
 * takes this away.
 * @param rows the blocks of rows that the first row of the range adds.
 */
export function redSum(
  range: Rect,
  rows: readonly { readonly row: number; readonly rows: number }[],
  digits: string,
): ConditionalFormat {
  const texts = rows.map((block) => {
    const cells = rectAddress({ ...block, column: range.column, columns: 1 });
    return `SUMPRODUCT(ISTEXT(${cells})*ISNUMBER(FIND(${digits},${cells})))`;
  });
  return { range, formula: `=${texts.join("+")}>0`, fill: COLOURS.errorFill, color: COLOURS.errorText, bold: true };
}

/**
 * Paints the cells whose place stands in the form's ledger of marks. To mark is to write into the ledger: the user's own formats and notes
 * are never touched, and the marks go without a trace.
 */
export const markedCells = (
  range: Rect,
  severity: "hard" | "soft",
  marks: string,
  module: ModuleId,
): ConditionalFormat => ({
  range,
  formula: `=COUNTIF(${marks},"${module}-"&ROW()&"-"&COLUMN())>0`,
  fill: severity === "hard" ? COLOURS.errorFill : COLOURS.queryFill,
  color: severity === "hard" ? COLOURS.errorText : COLOURS.queryText,
});
