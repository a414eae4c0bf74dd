import { groupBy } from "../dataset/groupBy";
import type { Party, Programme, ReportingUnit } from "../dataset/Programme";
import { type Labels, LANGUAGES } from "../text/Labels";

/**
 * What two versions of one programme ask for together, so that returns made before and after a change can stand in one book: zones, units, figures
 * and sheets of both. What only one asks for is blank in the returns of the other, and is told there as any blank is. Words are those of the first
 * version (`inOrderOfVersions`), its coverage beside that of the other where they differ.
 * @returns undefined for two programmes, and where they contradict each other: one unit on two sides or in other zones.
 */
export function joinVersions(first: Programme, other: Programme): Programme | undefined {
  if (first === other) return first;
  if (first.id !== other.id) return undefined;
  const [parties, zones, units] = [
    byId(
      [...first.parties, ...other.parties].map((party) => ({ ...party, ...scopeOf(party.id, first, other) })),
      ({ country }) => country,
    ),
    byId([...first.zones, ...other.zones]),
    byId([...first.units, ...other.units], ({ party, zones: own = [] }) => JSON.stringify([party, own])),
  ];
  if (!parties || !zones || !units) return undefined;
  const indicators = [...new Set([...first.indicators, ...other.indicators])];
  const modules = [...new Set([...(first.modules ?? ["results"]), ...(other.modules ?? ["results"])] as const)];
  const scope = isSameScope(first, other) ? first.scope : bothScopes(first.scope, other.scope);
  return { ...first, parties, zones, units, indicators, scope, ...((first.modules ?? other.modules) && { modules }) };
}

/** Whether two versions ask for the same figures of the same units and zones. */
export const isSameVersion = (a: Programme, b: Programme): boolean => asked(a) === asked(b);

/** Whether two versions say that they and their sides cover the same, in every language both say it in. */
export const isSameScope = (a: Programme, b: Programme): boolean =>
  isSameText(a.scope, b.scope) &&
  a.parties.every(({ id, scope }) => {
    const other = b.parties.find((party) => party.id === id);
    return !other || (scope && other.scope ? isSameText(scope, other.scope) : scope === other.scope);
  });

const isSameText = (a: Labels, b: Labels): boolean =>
  LANGUAGES.every((language) => (a[language] ?? b[language]) === (b[language] ?? a[language]));

/** What a side covers by either version. */
function scopeOf(id: string, ...versions: readonly Programme[]): Pick<Party, "scope"> {
  const said = versions.flatMap(({ parties }) => parties.find((party) => party.id === id)?.scope ?? []);
  const [one, two] = said;
  if (!one) return {};
  return { scope: two && !isSameText(one, two) ? bothScopes(one, two) : one };
}

/** What a version asks, and of whom; @param unitOf what tells a unit from others, where it is not its id, side and zones. */
export function asked(
  { id, indicators, units, zones }: Programme,
  unitOf: (unit: ReportingUnit) => string = unitText,
): string {
  return JSON.stringify([id, zones.map((zone) => zone.id), [...new Set(units.map(unitOf))].sort(), indicators]);
}

const unitText = ({ id, party, zones = [] }: ReportingUnit): string => JSON.stringify([id, party, zones]);

/**
 * Forms in the order in which their versions of a programme lead, whatever the order of the files: the version most of them were made with, whose words
 * and order of columns the book has, comes first; of versions alike in number the one that says more.
 */
export function inOrderOfVersions<T extends { readonly programme: Programme }>(forms: readonly T[]): readonly T[] {
  const texts = new Map(forms.map(({ programme }) => [programme, JSON.stringify(programme)]));
  const textOf = ({ programme }: T): string => texts.get(programme) ?? "";
  const count = groupBy(forms, textOf);
  const many = (form: T): number => count.get(textOf(form))?.length ?? 0;
  return [...forms].sort((a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === other) return 0;
    return many(b) - many(a) || other.length - one.length || (one < other ? -1 : 1);
  });
}

/** The first of each id, in order; undefined where one id means two things. */
function byId<T extends { readonly id: string }>(
  all: readonly T[],
  meaning: (one: T) => string = () => "",
): readonly T[] | undefined {
  const groups = [...groupBy(all, ({ id }) => id).values()];
  if (groups.some((same) => new Set(same.map(meaning)).size > 1)) return undefined;
  return groups.flatMap(([one]) => one ?? []);
}

/** Both coverages, one after the other. */
function bothScopes(a: Labels, b: Labels): Labels {
  const joined = LANGUAGES.flatMap((language) => {
    const texts = [...new Set([a[language], b[language]].flatMap((text) => text ?? []))];
    return texts.length > 0 ? [[language, texts.join("; ")] as const] : [];
  });
  return { ...a, ...Object.fromEntries(joined) };
}
