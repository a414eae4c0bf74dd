import type { Quantity } from "../quantity/Quantity";
import type { Separators } from "../text/separators";
import { isBelow, isWhole } from "./ExactDecimal";
import { estimateOfBricks, type FigureMain } from "./figureMain";
import { figureQuantity, rankReadings, warningsOf } from "./figureQuantity";
import type { IntakeMessageId } from "./messageIds";
import type { Statement } from "./Statement";
import { failure, type FigureField, type FigurePart, message, type Reading } from "./Reading";
import { resolveAmount } from "./resolveAmount";

/** All that is known of a text of figures before it is judged. */
export interface FigureText {
  readonly typed: string;
  readonly foreignDigits: boolean;
  readonly statement: Statement;
  readonly main: FigureMain;
  readonly field: FigureField;
  readonly separators: Separators | undefined;
}

/** Judges a text whose figure is found: accepted, proposed, asked about or refused. */
export function proposeFigure(text: FigureText): Reading {
  const { typed, field, main } = text;
  const parts = partsOf(text);
  if (typeof parts === "string") return failure(message(parts, typed));
  const { values, amount, unit } = main.main;
  const [quantity, ...more] = values.map((value) => figureQuantity(value, unit, amount.qualifier, typed));
  if (!quantity) return failure(message("intake.error.notUnderstood", typed));
  const ask = (id: IntakeMessageId, readings: readonly Quantity[]): Reading => ({
    outcome: "ask",
    readings,
    question: message(id, typed),
    parts,
  });
  if (main.question === "intake.ask.brick") return ask(main.question, [quantity, ...estimatesOf(text)]);
  if (main.question) return ask(main.question, [quantity, ...more]);
  if (more.length > 0) return ask("intake.ask.separator", rankReadings([quantity, ...more], field));
  const doubt = doubtOf(text);
  return doubt ? ask(doubt, [quantity]) : accept(text, quantity, parts);
}

function accept(text: FigureText, quantity: Quantity, parts: readonly FigurePart[]): Reading {
  const { typed, field, main, statement } = text;
  const { amount, converted, style } = main.main;
  const slip = !converted && style !== "decimal" && amount.terms.every(({ power }) => power === 0);
  const warnings = warningsOf(quantity, field, slip);
  const kind = noteOf(text);
  if (kind === "intake.fix.textNumber" && style === "clear") {
    return { outcome: "ok", quantity, warnings: [message("intake.warning.textNumber", typed), ...warnings] };
  }
  const note = message(kind, typed, statement.thing === undefined ? {} : { thing: statement.thing });
  return { outcome: "fix", quantity, note, warnings, parts };
}

/** What was read into the text, the weightiest first: a click on "all of this kind" must not carry along anything weightier. */
function noteOf({ foreignDigits, statement, main }: FigureText): IntakeMessageId {
  const { amount, style, converted } = main.main;
  const reasons: readonly (readonly [boolean, IntakeMessageId])[] = [
    [statement.asides.length > 0, "intake.fix.aside"],
    [statement.thing !== undefined, "intake.fix.named"],
    [main.compound, "intake.fix.compound"],
    [converted, "intake.fix.converted"],
    [amount.terms.some(({ power }) => power !== 0), "intake.fix.magnitude"],
    [amount.terms.some(({ numeral }) => numeral === undefined), "intake.fix.numberWord"],
    [style === "scientific", "intake.fix.scientific"],
    [amount.qualifier !== undefined, "intake.fix.qualifier"],
    [amount.unitWord !== "", "intake.fix.unit"],
    [style === "grouped", "intake.fix.grouping"],
    [foreignDigits, "intake.fix.digits"],
  ];
  return reasons.find(([applies]) => applies)?.[1] ?? "intake.fix.textNumber";
}

/** Readings that are likely, but not sure enough to be proposed. */
function doubtOf({ main }: FigureText): IntakeMessageId | undefined {
  const { amount, style, values } = main.main;
  const [term, ...others] = amount.terms;
  const inWords = amount.terms.some(({ numeral }) => numeral === undefined);
  if (main.others.length > 0) return "intake.ask.parts";
  // What is below 5 may be 1: nobody but its author knows whether it is nearly 5.
  if (amount.qualifier?.bound) return "intake.ask.below";
  const smallWord = others.length === 0 && term?.power === 0 && Number.isInteger(term.word);
  if (inWords && !smallWord) return "intake.ask.numberWords";
  return style === "scientific" && !isWhole(values[0]) ? "intake.ask.scientific" : undefined;
}

function estimatesOf({ typed, main, field }: FigureText): readonly Quantity[] {
  const estimate = estimateOfBricks(main.main.values[0], field);
  if (!estimate) return [];
  const quantity = figureQuantity(estimate, field.unit, { kind: "qualifier", qualifier: "about" }, typed);
  return [quantity];
}

/** The other figures of the cell; the id of what is wrong with one of them. */
function partsOf({ typed, statement, main, field, separators }: FigureText): readonly FigurePart[] | IntakeMessageId {
  const parts: FigurePart[] = [];
  const beforeMain = statement.amounts[statement.amounts.indexOf(main.main.amount) - 1];
  for (const { amount, unit, values } of main.others) {
    if (values.length > 1) return "intake.error.twoFigures";
    const inBrackets = amount.link === "bracket" || (amount === beforeMain && main.main.amount.link === "bracket");
    const role = inBrackets ? "sameLot" : "otherUnit";
    parts.push({ role, quantity: figureQuantity(values[0], unit, amount.qualifier, typed) });
  }
  for (const { role, amount, label } of statement.asides) {
    const resolved = resolveAmount(amount, field, separators);
    if ("failure" in resolved || resolved.values.length > 1) continue;
    const value = resolved.values[0];
    if (role === "subCount" && resolved.unit === field.unit && isBelow(main.main.values[0], value))
      return "intake.error.subCount";
    const quantity = figureQuantity(value, resolved.unit, amount.qualifier, typed);
    parts.push({ role, quantity, ...(role === "subCount" && { label }) });
  }
  return parts;
}
