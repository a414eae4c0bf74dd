import { partitionsOfFamily } from "../../core/registers/expandFamily";
import type { Partition } from "../../core/registers/IndicatorFamily";
import { indicatorFamilies } from "./families";
import { resultPartitions } from "./results";

/**
 * Drugs by weight inside a total. Where a heading such as `synthetic` is not stated, its own parts stand for it. No total has to be
 * reached: reports name the main substances only.
 */
const DRUG_PARTS = ["heroin", "opium", "synthetic", "cannabis", "cocaine", "other_substances"];
const drugPartitions: readonly Partition[] = [
  { total: "synthetic", parts: ["crystal", "synthetic_other", "ketamine"], relation: "atMost" },
  { total: "all_drugs", parts: DRUG_PARTS, relation: "atMost" },
  { total: "all_drugs_unclear", parts: DRUG_PARTS, relation: "atMost" },
  { total: "all_drugs_with_pills", parts: [...DRUG_PARTS, "synthetic_pills_kg", "mdma"], relation: "atMost" },
];

/** Which figures are parts of which: for checks of sums, and so that no total adds a part twice. Precursors are in none. */
export const partitions: readonly Partition[] = [
  ...resultPartitions,
  ...drugPartitions,
  ...[...indicatorFamilies.values()].flatMap(partitionsOfFamily),
];
