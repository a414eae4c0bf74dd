import type { IndicatorRecord } from "../registers/IndicatorRecord";
import type { TableRecord } from "./TableRecord";

/** Whether a table shows an indicator it could show. */
export const isMeasured =
  ({ measures }: Pick<TableRecord, "measures">) =>
  ({ id }: Pick<IndicatorRecord, "id">): boolean =>
    measures === undefined || measures.includes(id);
