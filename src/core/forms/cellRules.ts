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
 * An expression that is TRUE for a cell holding a number in range or a text that begins with a known word (không nêu, hơn 390).
 * It has no leading "=", so that it can be joined with others. `words` is an absolute reference without blank cells.
 */
export function validExpression(cell: string, indicator: Indicator, words: string): string {
  const whole = indicator.measure === "count" ? `,${cell}=INT(${cell})` : "";
  const inRange = `AND(${cell}>=0,${cell}<=${String(indicator.plausibleMaximum)}${whole})`;
  return `IF(ISNUMBER(${cell}),${inRange},SUMPRODUCT(--(LEFT(${cell},LEN(${words}))=${words}))>0)`;
}

/** The word an indicator's figures are counted with. */
export const unitWord = ({ unit, counter }: Indicator, language: Language, translate: Translate): string =>
  counter ? labelIn(counter, language) : translate(`unit.${unit}`);

/** The entry rule of one input column with its prompt and error in the form's language. */
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
    help: labelIn(indicator.help, language),
    maximum: indicator.plausibleMaximum,
  };
  return {
    range,
    rule: { kind: "custom", formula: `=${validExpression(cellAddress(range.row, range.column), indicator, words)}` },
    prompt: titled(`${label} (${parameters.unit})`, translate(`form.prompt.${indicator.measure}`, parameters)),
    error: {
      style: "stop",
      title: clip(label.length <= MAX_TITLE ? label : parameters.unit, MAX_TITLE),
      message: clip(translate(`form.error.${indicator.measure}`, parameters), MAX_ERROR),
    },
  };
}

/** A prompt's title, or the first sentence of its message where the title has no room for it. */
const titled = (title: string, message: string): { readonly title: string; readonly message: string } =>
  title.length <= MAX_TITLE
    ? { title, message: clip(message, MAX_PROMPT) }
    : {
        title: clip(title.slice(title.lastIndexOf("(") + 1, -1), MAX_TITLE),
        message: clip(`${title}. ${message}`, MAX_PROMPT),
      };

/** Paints an input cell red when it holds something its rule refuses. */
export function redWhenInvalid(range: Rect, indicator: Indicator, words: string): ConditionalFormat {
  const cell = cellAddress(range.row, range.column);
  return {
    range,
    formula: `=AND(NOT(ISBLANK(${cell})),NOT(${validExpression(cell, indicator, words)}))`,
    fill: COLOURS.errorFill,
    color: COLOURS.errorText,
    bold: true,
  };
}

/**
 * Paints the locked label of a row red when any of its input cells is refused. A paste replaces the validation and the
 * conditional format of the cells it lands on; it can't reach this one.
 */
export function redLabel(
  range: Rect,
  inputs: readonly { readonly column: number; readonly indicator: Indicator }[],
  words: string,
): ConditionalFormat {
  const refused = inputs.map(({ column, indicator }) => {
    const cell = `$${cellAddress(range.row, column)}`;
    return `IF(ISBLANK(${cell}),FALSE,NOT(${validExpression(cell, indicator, words)}))`;
  });
  return { range, formula: `=OR(${refused.join(",")})`, fill: COLOURS.errorFill, color: COLOURS.errorText, bold: true };
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
