import { substanceIndex } from "../substances/substanceIndex";

/** What may be seized in a case, in each of its units; totals over substances are stated by whoever knows them, not by case. */
export const seizedDrugs: readonly string[] = [...substanceIndex.substances.values()]
  .filter(({ role }) => role !== "heading")
  .flatMap(({ measures }) => measures.map(({ indicator }) => indicator));
