/** How the user's Excel reads and shows numbers and dates. */
export interface Culture {
  /** Such as "en-US". */
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  /** Order of day and month in a typed date. */
  readonly dayFirst: boolean;
  /** What the built-in short date (m/d/yyyy in a file) looks like here. */
  readonly shortDate: string;
}

const CULTURES: readonly Culture[] = [
  { name: "en-US", decimal: ".", group: ",", dayFirst: false, shortDate: "m/d/yyyy" },
  { name: "en-GB", decimal: ".", group: ",", dayFirst: true, shortDate: "dd/mm/yyyy" },
  { name: "vi-VN", decimal: ",", group: ".", dayFirst: true, shortDate: "dd/mm/yyyy" },
  { name: "lo-LA", decimal: ",", group: ".", dayFirst: true, shortDate: "d/m/yyyy" },
];

export const cultureNames = CULTURES.map(({ name }) => name);

/** @throws RangeError for a culture this host does not know. */
export function cultureOf(name: string): Culture {
  const found = CULTURES.find((culture) => culture.name === name);
  if (!found) throw new RangeError(`culture ${name}: known are ${cultureNames.join(", ")}`);
  return found;
}
