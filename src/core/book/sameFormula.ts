import { cellAddress, parseRect } from "../workbook/a1";

/** Texts, references to other sheets, references to the own one, and whatever stands between them. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?![\d(])|[^]/gu;
const OWN = /^[A-Z]{1,3}\d+$/;

/**
 * Whether a cell has the formula it was made with, however a program spells it: with or without signs of absolute references, blanks and apostrophes.
 * @param moved how far the sheet's content has moved since, which its references to its own cells follow.
 */
export const sameFormula = (
  wanted: string,
  found: string,
  moved: { readonly rows: number; readonly columns: number },
): boolean => spelt(wanted, moved) === spelt(found, { rows: 0, columns: 0 });

function spelt(formula: string, { columns, rows }: { readonly rows: number; readonly columns: number }): string {
  const parts = (formula.match(PARTS) ?? []).map((part) => {
    if (part.startsWith('"')) return part;
    const plain = part.replace(/[$']/g, "").trim();
    const at = OWN.test(plain) ? parseRect(plain) : undefined;
    return at ? cellAddress(at.row + rows, at.column + columns) : plain.toUpperCase();
  });
  return parts.join("");
}
