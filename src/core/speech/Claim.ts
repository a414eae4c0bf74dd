import type { Said } from "../narrative/judgeClaim";
import type { Unit } from "../quantity/Quantity";

/** A number found in running text, with what stands around it. Places are those of the original text; the words are folded. */
export interface Claim {
  /** From the qualifier's first character to behind the unit. */
  readonly start: number;
  readonly end: number;
  readonly said: Said;
  /** The same with the word of certainty before the number it is joined to, which may go for both: gần 4,4 tấn và 2,1 triệu viên. */
  readonly orSaid?: Said;
  /** What the word behind it may count; empty where it is no word of measure. */
  readonly units: readonly Unit[];
  readonly kind: "amount" | "percent" | "increase" | "decrease" | "times" | "mean" | "rank";
  /** It is told as a part of the number behind it: 1.896/3.288 ha. */
  readonly isPartOfNext?: true;
  /** It follows a mean in its sentence, and may be one as well. */
  readonly isPerhapsMean?: true;
  /** Of a percentage: said to be a rise or a fall. */
  readonly direction?: Direction;
  /** Of a percentage: said to be a share. */
  readonly isShare?: true;
  /** Where it stands in the folded text, with its unit, and up to where `after` goes. */
  readonly place: { readonly start: number; readonly end: number; readonly until: number };
  /** The words behind the number up to the next pause or number, the unit's own included. */
  readonly after: string;
  /** What stands in a bracket right behind it: 14.131 vụ (Việt Nam). */
  readonly aside: string;
  /** The words before it, back to the last pause or number. */
  readonly before: string;
  /** The sentence up to the number. */
  readonly lead: string;
}

export type Direction = "increase" | "decrease";

/** Whether a number is said to be a change the other way than it went. */
export function saysOtherWay({ direction, kind }: Pick<Claim, "direction" | "kind">, change: number): boolean {
  const said = kind === "increase" || kind === "decrease" ? kind : direction;
  return (said === "increase" && change < 0) || (said === "decrease" && change > 0);
}

/** Whether it tells a change: neither an amount nor a mean, a rank or a share of a whole. */
export const isChange = ({ isShare, kind }: Pick<Claim, "isShare" | "kind">): boolean =>
  kind !== "amount" && kind !== "mean" && kind !== "rank" && isShare !== true;
