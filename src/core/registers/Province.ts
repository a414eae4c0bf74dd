import type { IsoDate } from "../dataset/ReferencePeriod";
import type { Labels, Language } from "../text/Labels";
import type { Validity } from "./Validity";

export type Country = "VN" | "LA";

/** What a first-level unit is called; `capital` names carry the word in the name itself (Thủ đô Viêng Chăn). */
export type ProvinceLevel = "province" | "city" | "capital";

/** A name, without the level word, for as long as it was official. */
export interface DatedName extends Validity {
  readonly level: ProvinceLevel;
  readonly labels: Labels;
}

/**
 * A first-level administrative unit. A merger makes a new unit even where the name goes on; a change of name does not.
 * The validity is that of the unit and of its code: the code 44 was another unit's before 1 July 2025.
 */
export interface Province extends Validity {
  readonly id: string;
  readonly country: Country;
  /** Code of the national statistical office: two digits, text. */
  readonly code: string;
  /** ISO 3166-2 code; left out where the standard has none for the unit. */
  readonly iso?: string;
  /** In order of time; the last one is the latest. */
  readonly names: readonly DatedName[];
  /** The label where the bare name could mean another unit. */
  readonly distinctLabels?: Labels;
  /** Further spellings seen in documents and the press. */
  readonly aliases: readonly string[];
  /** Languages whose name here is not attested and awaits review. */
  readonly review?: readonly Language[];
}

/** Units that became one on a day. */
export interface Succession {
  /** First day of the successor. */
  readonly date: IsoDate;
  readonly successor: string;
  readonly predecessors: readonly string[];
  /** Predecessors whose figures, added, continue the cooperation series: all of them, or the one on the border alone. */
  readonly series: readonly string[];
}

/** A common border; it holds while both units do. */
export interface Border {
  readonly vietnamese: string;
  readonly lao: string;
  readonly lengthKm?: number;
  /** From general knowledge: the office should confirm it. */
  readonly confirm?: true;
}

/** Provinces named by one word. */
export interface ProvinceGroup {
  readonly id: string;
  readonly labels: Labels;
  /** Ids of its provinces; `neighbours` for those of a country on the common border at the date; left out when not defined. */
  readonly members?: readonly string[] | { readonly neighbours: Country };
  readonly review?: readonly Language[];
}

/** A change that a series or a form must know of. */
export interface AdministrativeChange {
  readonly id: string;
  readonly country: Country;
  /** First day of the new state. */
  readonly date: IsoDate;
  readonly kind: "rename" | "provinceMerger" | "communeMerger" | "districtPoliceEnd";
  readonly labels: Labels;
}
