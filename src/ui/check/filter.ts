import { type CheckItem, type Standing, STANDINGS } from "../../core/check/checkList";

/** What a finding is about, as far as its rule's id tells. */
export type Subject = "entry" | "form" | "figures" | "tables";
const SUBJECTS: readonly Subject[] = ["entry", "form", "figures", "tables"];

const SUBJECT_OF: Readonly<Record<string, Subject>> = { intake: "entry", rule: "figures", book: "tables" };

export const subjectOf = (rule: string): Subject => SUBJECT_OF[rule.split(".", 1)[0] ?? ""] ?? "form";

/** A kind to choose: how weighty a finding is or what it is about. */
export type Kind = Standing | Subject;
export const KINDS: readonly Kind[] = [...STANDINGS, ...SUBJECTS];

export const isStanding = (kind: Kind): kind is Standing => STANDINGS.some((standing) => standing === kind);

/** What the list is narrowed to; all sheets or all kinds where left out. */
export interface Filter {
  readonly sheet?: string | undefined;
  readonly kind?: Kind | undefined;
}

export const fits = ({ finding, standing }: CheckItem, { sheet, kind }: Filter): boolean =>
  (sheet === undefined || finding.place.sheet === sheet) &&
  (kind === undefined || standing === kind || subjectOf(finding.rule) === kind);

/** What there is to choose from, with the number of findings of each; sheets in the order of the list. */
export interface FilterChoices {
  readonly sheets: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<Kind, number>;
}

export function filterChoices(items: readonly CheckItem[]): FilterChoices {
  const sheets = new Map<string, number>();
  const kinds = new Map<Kind, number>();
  for (const { finding, standing } of items) {
    const { sheet } = finding.place;
    if (sheet !== undefined) sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
    for (const kind of [standing, subjectOf(finding.rule)]) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return { sheets, kinds };
}
