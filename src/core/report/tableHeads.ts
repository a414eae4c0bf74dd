import type { ReportColumn } from "./Report";

/** Neighbours under one spanner, and columns without one. */
export function spans(
  columns: readonly ReportColumn[],
): readonly { readonly first: number; readonly count: number; readonly spanner?: string }[] {
  return columns.flatMap(({ spanner }, first) => {
    if (spanner === undefined) return [{ first, count: 1 }];
    if (columns[first - 1]?.spanner === spanner) return [];
    let count = 1;
    while (columns[first + count]?.spanner === spanner) count++;
    return [{ first, count, spanner }];
  });
}

/** A heading says what it says over the whole width, on one line. */
export const headingText = (text: string): string => text.replaceAll("\n", " / ");
