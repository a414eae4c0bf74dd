import type { IsoDate } from "../dataset/ReferencePeriod";
import { foldName } from "./foldName";
import type { Country, Province } from "./Province";
import type { ProvinceIndex } from "./provinceIndex";
import { isValidAt } from "./Validity";

/** What is known beside the text. */
export interface MatchContext {
  /** The day the unit must exist on; for a return, the last day of its period. */
  readonly date?: IsoDate;
  readonly country?: Country;
}

/** The outcome; only `unique` may be used without asking. */
export type ProvinceMatch =
  | { readonly kind: "unique"; readonly province: Province }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Province[] }
  /** A known unit, but none that existed on the day. */
  | { readonly kind: "notAtDate"; readonly candidates: readonly Province[] }
  | { readonly kind: "none" };

const FORMER = /(?:\s|\()\s*(?:cũ|former|old|ເກົ່າ)\s*\)?\s*$/u;
const PRESENT = /(?:\s|\()\s*(?:mới|new|ໃໝ່|ໃຫມ່)\s*\)?\s*$/u;

/**
 * Recognises a province by name, alias, statistical code (two digits, text) or ISO code, with or without words such as "Công an tỉnh"
 * before it and "(cũ)" after it. The longest form known wins, so that "tỉnh Viêng Chăn" is the province though "Viêng Chăn" may be either.
 */
export function matchProvince(index: ProvinceIndex, text: string, context: MatchContext = {}): ProvinceMatch {
  const plain = text.normalize("NFC").toLowerCase().trim();
  const marked = FORMER.test(plain) ? "former" : PRESENT.test(plain) ? "present" : undefined;
  const bare = foldName(plain.replace(FORMER, "").replace(PRESENT, ""));
  const found = candidatesOf(index, bare, plain).filter(
    ({ country }) => context.country === undefined || country === context.country,
  );
  const meant = preferMarked(found, marked);
  if (meant.length === 0) return { kind: "none" };
  const { date } = context;
  const existing = date === undefined ? meant : meant.filter((province) => isValidAt(province, date));
  const [only, ...others] = existing;
  if (!only) return { kind: "notAtDate", candidates: meant };
  return others.length === 0 ? { kind: "unique", province: only } : { kind: "ambiguous", candidates: existing };
}

function candidatesOf(index: ProvinceIndex, folded: string, plain: string): readonly Province[] {
  const ids = /^\d{2}$/.test(plain)
    ? [...(index.codes.VN.get(plain) ?? []), ...(index.codes.LA.get(plain) ?? [])]
    : idsByName(index, folded);
  return ids.flatMap((id) => index.provinces.get(id) ?? []);
}

/** Looks up the text, then the text without one level word, and so on. */
function idsByName(index: ProvinceIndex, folded: string): readonly string[] {
  const tried = new Set<string>();
  let round = [folded];
  while (round.length > 0) {
    for (const form of round) {
      const ids = index.names.get(form);
      if (ids) return ids;
      tried.add(form);
    }
    round = round.flatMap((form) => shorterForms(index, form)).filter((form) => form !== "" && !tried.has(form));
  }
  return [];
}

const shorterForms = ({ levelWords }: ProvinceIndex, form: string): string[] => [
  ...levelWords.before.filter((word) => form.startsWith(word)).map((word) => form.slice(word.length)),
  ...levelWords.after.filter((word) => form.endsWith(word)).map((word) => form.slice(0, -word.length)),
];

/** "(cũ)" leaves the units that ended, "(mới)" those that did not; either is ignored where it would leave none (a mere change of name). */
function preferMarked(found: readonly Province[], marked: "former" | "present" | undefined): readonly Province[] {
  if (marked === undefined) return found;
  const left = found.filter(({ to }) => (to !== undefined) === (marked === "former"));
  return left.length > 0 ? left : found;
}
