import type { Programme } from "../../core/dataset/Programme";
import { periodKey, periodProblem, type ReferencePeriod, shiftYears } from "../../core/dataset/ReferencePeriod";
import type { FormReading } from "../../core/forms/FormReading";
import { periodsForYear } from "../../core/forms/periodsForYear";
import { periodPresets } from "../../catalogue/periods/presets";
import { samePeriodLastYear } from "../../core/registers/comparablePeriods";
import { type PeriodRule, periodOfRule, wholePeriod } from "../../core/registers/PeriodPreset";
import { UserMessage } from "../../core/text/UserMessage";
import type { Arguments } from "./arguments";

export interface AskedPeriods {
  readonly period: ReferencePeriod;
  readonly previousPeriod?: ReferencePeriod;
}

/**
 * The periods a form is asked for: --year (by the programme's rule or another --rule), --period with --last-period, else the year after the last return, else the programme's own. A
 * period of one's own is compared with another one only where that is named, too.
 * @throws UserMessage `usage.…`, `template.previousLater`.
 */
export function askedPeriods(
  given: Arguments,
  programme: Programme,
  previous: { readonly file: string; readonly period: ReferencePeriod } | undefined,
): AskedPeriods {
  const asked = namedPeriods(given, programme) ?? periodsAfter(previous?.period) ?? programme;
  if (previous && previous.period.to >= asked.period.from) {
    const { file, period } = previous;
    throw new UserMessage("template.previousLater", {
      file,
      last: periodKey(period),
      period: periodKey(asked.period),
    });
  }
  return asked;
}

function namedPeriods(given: Arguments, programme: Programme): AskedPeriods | undefined {
  const [year, period, last] = [yearOf(given), periodOf(given, "period"), periodOf(given, "last-period")];
  const { command } = given;
  if (year !== undefined && period) {
    throw new UserMessage("usage.together", { command, first: "--year", second: "--period" });
  }
  if (last && !period) throw new UserMessage("usage.needs", { command, first: "--last-period", second: "--period" });
  if (period && last && last.to >= period.from) {
    throw new UserMessage("usage.lastPeriodLater", { command, last: periodKey(last), period: periodKey(period) });
  }
  if (period) requireFreeRule(given);
  if (period) return { period, ...(last && { previousPeriod: last }) };
  const rule = ruleOf(given);
  if (year === undefined) return undefined;
  if (!rule) return periodsForYear(programme, year);
  const of = periodOfRule(rule, year, partOf(given, rule));
  return { period: of, previousPeriod: samePeriodLastYear(of) };
}

const periodsAfter = (before: FormReading["period"]): AskedPeriods | undefined =>
  before && { period: shiftYears(before, 1), previousPeriod: before };

function yearOf(given: Arguments): number | undefined {
  const text = given.text("year");
  if (text === undefined) return undefined;
  if (!/^(?:19|20)\d\d$/.test(text)) throw new UserMessage("usage.year", { command: given.command, year: text });
  return Number(text);
}

/** The rule a year is cut by: --rule admin_half. */
function ruleOf(given: Arguments): PeriodRule | undefined {
  const { command } = given;
  const id = given.text("rule");
  if (id === undefined) {
    if (given.text("part") !== undefined) {
      throw new UserMessage("usage.needs", { command, first: "--part", second: "--rule" });
    }
    return undefined;
  }
  if (given.text("year") === undefined && !isFree(id)) {
    throw new UserMessage("usage.needs", { command, first: "--rule", second: "--year" });
  }
  if (isFree(id)) throw new UserMessage("usage.freeRule", { command, rule: id });
  const cut = [...periodPresets.values()].filter(({ rule }) => rule);
  const preset = cut.find((one) => one.id === id);
  if (!preset?.rule)
    throw given.badChoice(
      "rule",
      cut.map((one) => one.id),
    );
  return preset.rule;
}

/** A rule that gives no days: since the last conference. */
const isFree = (id: string): boolean => periodPresets.has(id) && !periodPresets.get(id)?.rule;

/** Days that are named go with no rule that cuts years. */
function requireFreeRule(given: Arguments): void {
  const id = given.text("rule");
  if (id === undefined || isFree(id)) return;
  throw new UserMessage("usage.together", { command: given.command, first: "--rule", second: "--period" });
}

/** Which part of the year: the second half, the third quarter; the first when none is named. */
function partOf(given: Arguments, { months }: PeriodRule): number {
  const parts = Array.from({ length: Math.floor(12 / months) }, (_, index) => String(index + 1));
  const part = given.text("part") ?? "1";
  if (!parts.includes(part)) throw given.badChoice("part", parts);
  return Number(part);
}

/** Two days as 2024-01-01..2024-08-16, months as 2021-07..2024-06, years as 2009..2019. */
function periodOf(given: Arguments, option: string): ReferencePeriod | undefined {
  const text = given.text(option);
  if (text === undefined) return undefined;
  const [first = "", last = "", more] = text.split("..");
  const { from, to } = wholePeriod({ from: first, to: last });
  const problem = more === undefined ? periodProblem({ from, to }) : "badDate";
  if (problem)
    throw new UserMessage(`usage.period.${problem}`, { command: given.command, detail: `--${option} ${text}` });
  return { from, to };
}
