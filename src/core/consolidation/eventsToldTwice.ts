import { isExplained } from "../check/isExplained";
import type { ToldTwice } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import { groupBy } from "../dataset/groupBy";
import type { FormReading } from "../forms/FormReading";
import { reasonsOf } from "../forms/reasonsOf";
import { isOneEvent } from "../lists/isOneEvent";
import type { ListReading, ListRow } from "../lists/ListReading";
import { rowSubjects } from "../lists/rowSubjects";
import { withRowReason } from "../lists/withRowReason";
import { numericValue } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";

interface Told {
  readonly row: ListRow;
  readonly list: ListReading;
  readonly events: NonNullable<ListReading["events"]>;
  readonly reading: FormReading;
  /** The side that counts it. */
  readonly party: string | undefined;
}

/**
 * Events that two units count as their own: of two returns, or of the two sides in one. Nothing is taken away, since it may be two events; the later
 * row is asked about and names the first. Once a reason says that they are two, in either return, nothing is told twice. Rows of one unit in two
 * returns are figures stated twice.
 */
export function eventsToldTwice(readings: readonly FormReading[]): {
  readonly findings: readonly Finding[];
  readonly toldTwice: readonly ToldTwice[];
} {
  const told = readings.flatMap(rowsOf);
  const days = groupBy(told, ({ events, list, row }) => `${list.list}|${row.fields[events.when] ?? ""}`);
  const reasons = readings.flatMap(reasonsOf);
  const subjectOf = rowSubjects();
  const pairs = [...days.values()].flatMap((sameDay) =>
    sameDay.flatMap((later, index) => {
      const alike = sameDay.slice(0, index).flatMap((first) => {
        if (!isTwice(first, later)) return [];
        const subject = subjectOf(later.list.list, later.reading.period, [first.row, later.row]);
        return [{ first, later, finding: withRowReason(findingOf(first, later, subject), reasons) }];
      });
      // Two events as far as somebody said; a third row may tell of either.
      return alike.find(({ finding }) => !isExplained(finding)) ?? alike[0] ?? [];
    }),
  );
  const open = pairs.filter(({ finding }) => !isExplained(finding));
  return {
    findings: pairs.map(({ finding }) => finding),
    toldTwice: open.map(({ first, later }) => ({
      places: [first, later].map(({ row, events }) => {
        const zone = row.fields[events.zone];
        return { unit: row.fields[events.unit] ?? "", ...(zone !== undefined && { zone }) };
      }),
      indicators: [
        ...later.events.counts.flatMap(({ indicator, where }) => (where ? [] : [indicator])),
        ...Object.keys(later.row.figures).filter((id) => [first, later].every((one) => amountOf(one.row, id) > 0)),
      ],
    })),
  };
}

function findingOf(first: Told, later: Told, subject: Pick<Finding, "subject">): Finding {
  const other = placeOf(first);
  const named = [other.file, other.sheet].filter((part) => part !== undefined).join(" / ");
  const parameters = { other: `${named}!${other.cell}` };
  return { rule: "list.sameEvent", severity: "soft", place: placeOf(later), parameters, ...subject };
}

const rowsOf = (reading: FormReading): readonly Told[] =>
  reading.lists.flatMap((list) => {
    const { events } = list;
    if (!events) return [];
    return list.rows.map((row): Told => {
      const unit = reading.programme.units.find(({ id }) => id === row.fields[events.unit]);
      return { row, list, events, reading, party: unit?.party };
    });
  });

function isTwice(a: Told, b: Told): boolean {
  const unit = ({ row, events }: Told): string | undefined => row.fields[events.unit];
  if (unit(a) === undefined || unit(b) === undefined || unit(a) === unit(b)) return false;
  if (a.reading === b.reading && a.party === b.party) return false;
  return isOneEvent(a.row, b.row, b.events, seized(b.row));
}

/** What was seized, not how many persons. */
const seized = ({ figures }: ListRow): readonly string[] =>
  Object.entries(figures).flatMap(([id, { unit }]) => (unit === "person" ? [] : [id]));

const amountOf = ({ figures }: ListRow, id: string): number => numericValue(figures[id]) ?? 0;

const placeOf = ({ list, reading: { place }, row }: Told) => ({
  ...(place.file !== undefined && { file: place.file }),
  sheet: list.sheet.name,
  cell: cellAddress(row.at, Math.min(...list.columns.values())),
});
