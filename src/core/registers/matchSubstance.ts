import type { Unit } from "../quantity/Quantity";
import { type Register, createRegister } from "./createRegister";
import { foldName } from "./foldName";
import { type Homonym, type NameIndex, createNameIndex } from "./nameIndex";
import type { Substance } from "./Substance";

/** Substances and all their spellings. */
export interface SubstanceIndex {
  readonly substances: Register<Substance>;
  readonly names: NameIndex;
}

/** The outcome; only `unique` may be used without asking. */
export type SubstanceMatch =
  | { readonly kind: "unique"; readonly substance: Substance }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Substance[] }
  | { readonly kind: "none" };

/**
 * Makes the index.
 * @throws Error when an id, name or alias belongs to two substances and is no listed homonym, or a parent is unknown. Meant for start-up.
 */
export function createSubstanceIndex(list: readonly Substance[], homonyms: readonly Homonym[]): SubstanceIndex {
  const substances = createRegister("substances", list);
  for (const { id, parent } of list) {
    if (parent !== undefined && !substances.has(parent)) throw new Error(`substances: ${id} has an unknown parent`);
  }
  const named = list.map(({ id, labels, aliases }) => ({
    id,
    names: [labels.en, labels.vi ?? labels.en, labels.lo ?? labels.en, ...aliases],
  }));
  return { substances, names: createNameIndex("substances", named, homonyms) };
}

/**
 * Recognises a substance by name or alias. Where a name has several meanings, a known unit leaves the substance most usually stated in it, of
 * several the homonym's first: "ma túy tổng hợp" in kg is the one whose form is not stated, in bricks it is pills.
 */
export function matchSubstance(index: SubstanceIndex, text: string, unit?: Unit): SubstanceMatch {
  const found = (index.names.get(foldName(text)) ?? []).flatMap((id) => index.substances.get(id) ?? []);
  const places = found.map(({ measures }) => measures.findIndex((measure) => measure.unit === unit));
  const first = Math.min(...places.filter((place) => place >= 0));
  const usual = found.find((_, at) => places[at] === first);
  const [only, ...others] = usual ? [usual] : found;
  if (!only) return { kind: "none" };
  return others.length === 0 ? { kind: "unique", substance: only } : { kind: "ambiguous", candidates: found };
}
