import type { Dataset } from "../dataset/Dataset";
import { periodRefs } from "../narrative/periodRefs";
import type { Claim } from "./Claim";
import { isOpen } from "./isOpen";
import type { NamedTime } from "./namedTimes";
import { isSameSpan, type Span } from "./Span";

/** Of when a number may be; a change goes from the period it is compared with to the one it led to. */
export interface ClaimTime {
  /** What its sentence names or, where it names nothing, what goes without saying. */
  readonly meant: readonly Span[];
  /** What it may be of besides, where its sentence names nothing. */
  readonly also: readonly Span[];
  /** Whether one period alone can be meant. */
  readonly isClear: boolean;
}

/** What may stand between names that belong together: năm 2021, 2022 và 2023. */
const LIST = /^[ ,&]*(?:và|and|ແລະ)?[ ,]*$/;
const SENTENCE_END = /[\n]|[.!?](?= |\n|$)/g;

/** Of when a number is: of what stands behind it up to the next pause, else of what its sentence names before it, else of what the text named last. */
export function timeOf(claim: Claim, text: string, times: readonly NamedTime[], dataset: Dataset): ClaimTime {
  const { start, end, until } = claim.place;
  const begin = sentenceStart(text.slice(0, start));
  const isChange = claim.kind !== "amount" && claim.kind !== "mean" && claim.kind !== "rank" && claim.isShare !== true;
  const after = times.filter((time) => time.start >= end && time.end <= until);
  const ahead = times.filter((time) => time.start >= begin && time.end <= start && isOpen(text.slice(time.end, start)));
  const base = [...ahead, ...after].filter(({ isBase }) => isBase).at(-1);
  const own = lastGroup(
    after.filter(({ isBase }) => !isBase),
    text,
  );
  const named = own.length > 0 ? own : aheadOf(ahead, isChange, text);
  if (named.length > 0) {
    const meant = named.flatMap(({ span }) => span ?? []);
    const time = { meant: [...meant, ...around(meant, dataset)], also: [], isClear: named.length === 1 };
    return isChange ? asChange(time, base, dataset) : time;
  }
  const carried = times.filter((each) => each.end <= begin && !each.isBase && isOpen(text.slice(each.end, begin)));
  const time = unnamed(carried.at(-1), dataset);
  return isChange ? asChange(time, base, dataset) : time;
}

/** The same of a change: from the period it is compared with, or the one before, to the one it led to; it may be told by that one's figure, too. */
function asChange({ meant, also, isClear }: ClaimTime, base: NamedTime | undefined, dataset: Dataset): ClaimTime {
  const refs = periodRefs(dataset);
  const since = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap((span) => {
      if (base) {
        const period = span.period === base.span?.period ? "now" : span.period;
        return base.span && base.span.since === undefined ? [{ period, since: base.span.period }] : [];
      }
      const before =
        span.since ??
        (span.period === "now" && dataset.previousPeriod ? "before" : refs[refs.indexOf(span.period) - 1]);
      return before === undefined ? [] : [{ period: span.period, since: before }];
    });
  return { meant: [...since(meant), ...meant], also: [...since(also), ...also], isClear };
}

/** The names before a number that it may be of; where the last thing named is one to compare with, an amount may be of either. */
function aheadOf(ahead: readonly NamedTime[], isChange: boolean, text: string): readonly NamedTime[] {
  const main = lastGroup(
    ahead.filter(({ isBase }) => !isBase),
    text,
  );
  const last = ahead.at(-1);
  return !isChange && last?.isBase ? [...main, last] : main;
}

/** The last name, with those right before it in a list. */
function lastGroup(times: readonly NamedTime[], text: string): readonly NamedTime[] {
  let from = times.length - 1;
  for (; from > 0; from--) {
    const [before, at] = [times[from - 1], times[from]];
    if (!before || !at || !LIST.test(text.slice(before.end, at.start).replace(/năm|ປີ|year/g, ""))) break;
  }
  return times.slice(Math.max(0, from));
}

/** Of periods named one by one, all of them together where they follow each other. */
function around(meant: readonly Span[], dataset: Dataset): readonly Span[] {
  const order = periodRefs(dataset);
  const at = meant.map(({ period, since }) => (since === undefined ? order.indexOf(period) : -1)).sort((a, b) => a - b);
  const [first, last] = [order[at[0] ?? -1], order[at.at(-1) ?? -1]];
  const inRow = at.length > 1 && at.every((each, index) => each >= 0 && each === (at[0] ?? 0) + index);
  return inRow && first && last ? [{ period: last, since: first }] : [];
}

/** What a sentence that names no period is of: of what was named before it, or of this period. */
function unnamed(carried: NamedTime | undefined, dataset: Dataset): ClaimTime {
  const now: Span = { period: "now" };
  const refs = periodRefs(dataset);
  const [first] = refs;
  const whole: readonly Span[] = first && refs.length > 1 ? [{ period: "now", since: first }] : [];
  if (refs.length === 1) return { meant: [now], also: [], isClear: true };
  if (!carried) return { meant: [now], also: [...refs.map((period) => ({ period })), ...whole], isClear: false };
  const { span } = carried;
  if (!span) return { meant: [now], also: whole, isClear: false };
  return { meant: [span], also: [now, ...whole], isClear: isSameSpan(span, now) };
}

/** Where the sentence begins that a text ends in. */
export function sentenceStart(ahead: string): number {
  let end = 0;
  for (const match of ahead.matchAll(SENTENCE_END)) end = match.index + match[0].length;
  return end;
}
