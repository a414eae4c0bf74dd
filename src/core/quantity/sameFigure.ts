import type { Quantity } from "./Quantity";

/** Whether two quantities say the same; how it was spelled (wording, decimals, text as stated) does not count. */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.kind === "number" && b.kind === "number") return a.value === b.value && a.qualifier === b.qualifier;
  return a.kind !== "qualitative" || b.kind !== "qualitative" || a.text === b.text;
}
