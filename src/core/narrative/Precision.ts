/** How closely sentences give their figures: as they are, or to so many significant digits, with a word for what was cut off or added. */
export const PRECISIONS = ["exact", "3", "2", "1"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const isPrecision = (value: unknown): value is Precision => (PRECISIONS as readonly unknown[]).includes(value);

/** The document property that remembers what was chosen for a workbook. */
export const PRECISION_PROPERTY = "hoptac.precision";

/** What a workbook remembers; exact where it remembers nothing. */
export function precisionIn(properties: Readonly<Record<string, unknown>>): Precision {
  const remembered = properties[PRECISION_PROPERTY];
  return isPrecision(remembered) ? remembered : "exact";
}
