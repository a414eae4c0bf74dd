import { type Addition, isPlain } from "./additionOf";
import { type Addend, blocks, sharedFormula, sumFormula } from "./sumFormula";

/** Excel's limits of a formula's characters and of a function's arguments, with room for rows that are inserted later. */
const MOST_CHARACTERS = 7_000;
const MOST_ADDENDS = 200;
/** What any number is above, and no text. */
const ANY_NUMBER = '">-1E+300"';

/** How the rows of a sheet are told apart by what stands in one of its columns. */
export interface RowKeys {
  /** Absolute addresses: the keys of all rows added, and the figures beside them. */
  readonly keys: string;
  readonly figures: string;
  /** The key of the sum's own row, where its rows bear the same; and the keys of one row for each unit, where every zone has all of them. */
  readonly own?: string;
  readonly units?: string;
}

/**
 * The formula of a sum of few rows or of many: cell by cell as far as Excel takes that many, else over whole columns, by the rows' keys.
 * @param keysOf how the rows are told apart: asked for only where they are too many.
 * @returns undefined where there are too many and nothing tells them apart.
 */
export function totalFormula(
  addition: Addition<Addend>,
  runs: readonly string[],
  column: number,
  keysOf: () => RowKeys,
): string | undefined {
  const groups = addition.groups.length;
  const formula = isPlain(addition) ? sumFormula(runs.join(",")) : sharedFormula(addition, column);
  if (formula.length <= MOST_CHARACTERS && Math.max(groups, runs.length) <= MOST_ADDENDS) return formula;
  const rows = addition.groups.flat();
  const cells = blocks(rows, column);
  if (addition.rivals || cells.split(",").length > MOST_ADDENDS) return isPlain(addition) ? byKey(keysOf()) : undefined;
  if (isPlain(addition)) return sumFormula(cells);
  if (groups === rows.length)
    return ofAgreeing(cells, `MAX(${cells})`, `ROUND(MAX(${cells})*COUNT(${cells})-SUM(${cells}),6)`);
  const keys = keysOf();
  return keys.units === undefined ? undefined : ofUnits(cells, keys, keys.units);
}

/** Rows that bear one key, added. */
function byKey({ figures, keys, own }: RowKeys): string | undefined {
  if (own === undefined) return undefined;
  const sum = `SUMIF(${keys},${own},${figures})`;
  const numbers = `COUNTIFS(${keys},${own},${figures},${ANY_NUMBER})`;
  const filled = `COUNTIFS(${keys},${own},${figures},"<>")`;
  return `=IF(OR(${numbers}=0,AND(${sum}=0,${filled}>${numbers})),"",${sum})`;
}

/** What each unit says in its zones together, which has to be the same for all that say anything. */
function ofUnits(cells: string, { figures, keys }: RowKeys, units: string): string {
  const sums = `SUMIF(${keys},${units},${figures})`;
  const largest = `SUMPRODUCT(MAX(${sums}))`;
  const isKnown = `(COUNTIFS(${keys},${units},${figures},${ANY_NUMBER})>0)`;
  return ofAgreeing(cells, largest, `SUMPRODUCT(${isKnown}*ROUND(${sums}-${largest},6)^2)`);
}

/** @param apart how far those who say anything are from telling the same; 0 where they do. */
const ofAgreeing = (cells: string, largest: string, apart: string): string =>
  `=IF(OR(COUNT(${cells})=0,AND(${largest}=0,COUNTA(${cells})>COUNT(${cells})),${apart}<>0),"",${largest})`;
