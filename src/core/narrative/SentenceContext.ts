import type { TableContext } from "../tables/TableContext";
import type { Precision } from "./Precision";

/** All a sentence is made from. */
export interface SentenceContext extends TableContext {
  readonly precision: Precision;
}
