/** Two indicators that stand side by side and are written with a slash: cases and suspects, patrols and those who went. Ids. */
export interface ColumnPair {
  readonly first: string;
  readonly second: string;
}
