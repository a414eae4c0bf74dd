import type { ConditionalFormat } from "../../../core/workbook/Sheet";

/** Whether the grid can show what a format does: Univer's conditional formats have no lines, and to it every cell of a rule is a formula. */
export const isSeen = ({ fill, color, bold }: ConditionalFormat): boolean =>
  fill !== undefined || color !== undefined || bold === true;
