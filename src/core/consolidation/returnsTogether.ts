import type { Finding } from "../dataset/Finding";
import type { Programme } from "../dataset/Programme";
import { periodKey, type ReferencePeriod } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { periodLabel } from "../tables/TableContext";
import { labelIn } from "../text/Labels";
import { joinVersions } from "./joinVersions";
import { placeText } from "./placeText";

/** Whether anything was entered in a form, be it not understood. */
export const isFilled = ({ cells, lists }: FormReading): boolean =>
  cells.some(({ state }) => state !== "blank") || lists.some(({ rows }) => rows.length > 0);

/** Returns by programme and period, as far as they can be joined at all; forms nobody has filled in yet join nothing. */
export function groupReturns(readings: readonly FormReading[]): readonly (readonly FormReading[])[] {
  const groups: { programme: Programme; readonly period: string; readonly members: FormReading[] }[] = [];
  for (const reading of readings) {
    const period = reading.period ? periodKey(reading.period) : "";
    const joined = groups.some((group) => {
      const programme = group.period === period && joinVersions(group.programme, reading.programme);
      if (!programme) return false;
      group.programme = programme;
      group.members.push(reading);
      return true;
    });
    if (!joined) groups.push({ programme: reading.programme, period, members: [reading] });
  }
  return groups.map(({ members }) => members);
}

/** What returns must have in common; the place is that of one of them, for the message. */
export type Lead = Pick<FormReading, "programme" | "period" | "previousPeriod" | "place">;

/** What most filled forms have in common: programme and period; of groups alike in number the programme of the first, and its latest period. */
export function leadOf(forms: readonly FormReading[]): Lead | undefined {
  const groups = groupReturns(forms.filter((form) => form.period && isFilled(form)));
  const largest = Math.max(0, ...groups.map(({ length }) => length));
  const [first, ...others] = groups.filter(({ length }) => length === largest);
  const endOf = (of: readonly FormReading[]): string => of[0]?.period?.to ?? "";
  const group = others
    .filter(([one]) => one?.programme.id === first?.[0]?.programme.id)
    .reduce((latest, one) => (latest && endOf(one) > endOf(latest) ? one : latest), first);
  return group?.[0] && { ...group[0], previousPeriod: group.find((form) => form.previousPeriod)?.previousPeriod };
}

/** Why a form can't be joined with others: of another programme or period, this one or the last; undefined when it can. */
export function mixedWith(lead: Lead, other: FormReading): Finding | undefined {
  const different =
    joinVersions(lead.programme, other.programme) === undefined
      ? other.programme.id === lead.programme.id
        ? "version"
        : "programme"
      : isOther(other.period, lead.period)
        ? "period"
        : isOther(other.previousPeriod, lead.previousPeriod)
          ? "previousPeriod"
          : undefined;
  if (!different) return undefined;
  const parameters = {
    first: placeText(lead.place),
    other: placeText(other.place),
    ...((different === "programme" || different === "version") && {
      firstProgramme: nameOf(lead.programme),
      otherProgramme: nameOf(other.programme),
    }),
    ...periodsOf(different, lead, other),
  };
  return { rule: `returns.mixed.${different}`, severity: "hard", place: other.place, parameters };
}

/** The two periods that differ, by their days. */
function periodsOf(different: string, lead: Lead, other: FormReading): Finding["parameters"] {
  if (different !== "period" && different !== "previousPeriod") return {};
  const [one, two] = [lead[different], other[different]];
  return one && two ? { firstPeriod: periodLabel(one), otherPeriod: periodLabel(two) } : {};
}

const nameOf = ({ labels, language }: Programme): string => labelIn(labels, language);

/** Whether both periods are known and differ. */
const isOther = (a: ReferencePeriod | undefined, b: ReferencePeriod | undefined): boolean =>
  a !== undefined && b !== undefined && periodKey(a) !== periodKey(b);
