import type { TableRecord } from "../tables/TableRecord";
import { type Labels, type Language, LANGUAGES, type OwnWords } from "../text/Labels";
import type { Office, Programme } from "./Programme";
import type { ReferencePeriod } from "./ReferencePeriod";

/** A programme to begin with: nothing in it is said yet but the sheet of results with its columns, its language and its period. */
export const blankProgramme = (
  indicators: readonly string[],
  language: Language,
  period: ReferencePeriod,
): Programme => ({
  id: "",
  labels: { en: "" },
  office: { superior: { en: "" }, name: { en: "" } },
  parties: [],
  zones: [],
  units: [],
  indicators,
  modules: ["results"],
  language,
  period,
  scope: { en: "" },
});

/**
 * A programme as typed, made ready to be checked: texts trimmed, optional ones that are blank left out. Where nobody has written English, the
 * text of the language written in stands for it, as every language without a text of its own falls back to English. A programme without an id gets
 * one from its name. A table of its own that shows a side or a zone which is gone goes with it.
 */
export function tidyProgramme(draft: Programme, language: Language): Programme {
  const tidy = (labels: Labels): Labels => tidyLabels(labels, language);
  const { framework, ownTables, ...rest } = draft;
  return {
    ...rest,
    id: draft.id.trim() === "" ? idOf(draft.labels, language) : draft.id.trim(),
    labels: tidy(draft.labels),
    ...(isSaid(framework) && { framework: tidy(framework) }),
    office: tidyOffice(draft.office, tidy),
    parties: draft.parties.map(({ scope, ...party }) => ({
      ...party,
      labels: tidy(party.labels),
      ...(isSaid(scope) && { scope: tidy(scope) }),
    })),
    zones: draft.zones.map(({ inSentence, ...zone }) => ({
      ...zone,
      labels: tidy(zone.labels),
      ...(isSaid(inSentence) && { inSentence: tidy(inSentence) }),
    })),
    units: draft.units.map((unit) => ({ ...unit, labels: tidy(unit.labels) })),
    scope: tidy(draft.scope),
    ...(ownTables && { ownTables: ownTables.filter((table) => hasGround(draft, table)) }),
  };
}

/** Nobody's title stands for one of another language: there the usual one does. */
function tidyOffice({ superior, name, compiler, head }: Office, tidy: (labels: Labels) => Labels): Office {
  return {
    superior: tidy(superior),
    name: tidy(name),
    ...(isSaid(compiler) && { compiler: saidOf(compiler) }),
    ...(isSaid(head) && { head: saidOf(head) }),
  };
}

/** Whether the side and the zone that a table is narrowed to are there. */
function hasGround({ parties, zones }: Programme, { filter = {} }: TableRecord): boolean {
  const { party, zone } = filter;
  return (
    (party === undefined || parties.some(({ id }) => id === party)) &&
    (zone === undefined || zones.some(({ id }) => id === zone))
  );
}

const isSaid = <Text extends OwnWords>(labels: Text | undefined): labels is Text =>
  labels !== undefined && LANGUAGES.some((language) => (labels[language] ?? "").trim() !== "");

function saidOf(words: OwnWords): OwnWords {
  const said = (language: Language): OwnWords => {
    const text = (words[language] ?? "").trim();
    return text === "" ? {} : { [language]: text };
  };
  return { ...said("en"), ...said("vi"), ...said("lo") };
}

function tidyLabels(labels: Labels, language: Language): Labels {
  const said = new Map(LANGUAGES.map((one) => [one, (labels[one] ?? "").trim()]));
  const own = [language, ...LANGUAGES].map((one) => said.get(one) ?? "").find((text) => text !== "") ?? "";
  const [vi, lo] = [said.get("vi"), said.get("lo")];
  return { en: said.get("en") || own, ...(vi && { vi }), ...(lo && { lo }) };
}

/** Letters and digits of the name; a name in another script gives none. */
function idOf(labels: Labels, language: Language): string {
  const words = (labels[language] ?? labels.en)
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replaceAll("đ", "d")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const id = words.join("_").slice(0, 40).replace(/_+$/, "");
  return /^[a-z]/.test(id) ? id : "programme";
}

/** The id itself, or with the first number behind it that no other one has. */
export function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  if (!ids.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const id = `${wanted}_${String(number)}`;
    if (!ids.has(id)) return id;
  }
}
