import { createSubstanceIndex } from "../../core/registers/matchSubstance";
import type { Homonym } from "../../core/registers/nameIndex";
import { headings } from "./headings";
import { plantsAndPrecursors } from "./plantsAndPrecursors";
import { drugs } from "./drugs";

/** Names whose substance only the unit tells, the more usual first: pills, or drugs by weight whose form is not stated. */
const HOMONYMS: readonly Homonym[] = [
  { name: "ma túy tổng hợp", ids: ["ats_pills", "ats_other"] },
  { name: "MTTH", ids: ["ats_pills", "ats_other"] },
  { name: "synthetic drugs", ids: ["ats_pills", "ats_other"] },
  { name: "ຢາເສບຕິດສັງເຄາະ", ids: ["ats_pills", "ats_other"] },
  { name: "methamphetamine", ids: ["ats_pills", "ats_crystal"] },
];

/** Every substance with all its spellings. */
export const substanceIndex = createSubstanceIndex([...drugs, ...plantsAndPrecursors, ...headings], HOMONYMS);
