import type { TableCell } from "./StatTable";

/** A cell of words. */
export const textCell = (text: string): TableCell => ({ kind: "text", text });
