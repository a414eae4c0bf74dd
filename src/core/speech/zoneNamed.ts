import type { Claim } from "./Claim";
import { isWhole } from "./likeness";
import type { ScopeWords } from "./scopeWords";

/** The zone a number is said to be of, and where its name ends in the sentence before the number. */
export interface ZoneNamed {
  /** Undefined where all zones are named together: tại các xã biên giới và ngoại biên. */
  readonly zone: string | undefined;
  /** 0 where the name stands behind the number. */
  readonly end: number;
  readonly isOwn: boolean;
}

interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand between zones that are taken together: các xã biên giới và địa bàn ngoại biên. */
const LIST = /^[ ,]*(?:và|and|ແລະ|cùng|lẫn)(?: \p{L}+){0,2}? *$/u;
/** A zone behind a number stands no further from it than this, with nothing that begins another clause between them. */
const FURTHEST_BEHIND = 30;
const CLAUSE = [/(?:^| )(?:và|and|còn|while|so với)(?: |$)/, /ແລະ/];

/** The zone named beside a number, behind it or else before it; undefined where none is. */
export function zoneNamed({ after, before, lead }: Claim, { owning, zones }: ScopeWords): ZoneNamed | undefined {
  const behind = mentionsIn(after, zones).find(
    (one) => isBehind(after.slice(0, one.start), owning) || isRightBehind(one, after),
  );
  if (behind) return { zone: behind.id, end: 0, isOwn: true };
  const mentions = mentionsIn(lead, zones);
  const last = mentions.at(-1);
  if (!last) return undefined;
  const list = new Set([last.id]);
  for (let at = mentions.length - 1; at > 0; at--) {
    const [one, next] = [mentions[at - 1], mentions[at]];
    if (!one || !next || !LIST.test(lead.slice(one.end, next.start))) break;
    list.add(one.id);
  }
  const isAll = list.size > 1 && list.size === zones.length;
  return { zone: isAll ? undefined : last.id, end: last.end, isOwn: last.start >= lead.length - before.length };
}

/** "331 cases inland": what was counted and the zone, with nothing behind it. */
const isRightBehind = ({ end, start }: Mention, text: string): boolean =>
  end === text.length && /^(?:[\p{L}-]+ ){1,2}$/u.test(text.slice(0, start)) && !/[\u0E80-\u0EFF]/.test(text);

function isBehind(between: string, owning: readonly string[]): boolean {
  if (between.length > FURTHEST_BEHIND || CLAUSE.some((one) => one.test(between))) return false;
  return owning.some((word) => {
    const at = between.lastIndexOf(word);
    return at >= 0 && isWhole(word, between, at);
  });
}

function mentionsIn(text: string, zones: ScopeWords["zones"]): readonly Mention[] {
  const all = zones.flatMap(({ id, words }) =>
    words.flatMap((word): readonly Mention[] => {
      const found: Mention[] = [];
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
        found.push({ id, start, end: start + word.length });
      }
      return found;
    }),
  );
  return all
    .filter(
      (one) => !all.some(({ start, end }) => start <= one.start && end >= one.end && end - start > one.end - one.start),
    )
    .sort((a, b) => a.start - b.start);
}
