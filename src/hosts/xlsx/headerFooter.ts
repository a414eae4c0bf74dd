import type { HeaderFooter } from "../../core/workbook/Sheet";

const SECTIONS: Readonly<Record<string, keyof HeaderFooter>> = { L: "left", C: "center", R: "right" };

/** Splits &Lleft&Ccentre&Rright; text before any of them stands in the centre. Undefined for an empty one. */
export function parseHeaderFooter(text: string): HeaderFooter | undefined {
  const found: { -readonly [K in keyof HeaderFooter]: HeaderFooter[K] } = {};
  let section: keyof HeaderFooter = "center";
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to);
    if (piece !== "") found[section] = (found[section] ?? "") + piece;
  };
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] !== "&") continue;
    const code = text[at + 1] ?? "";
    const next = SECTIONS[code];
    if (next) {
      take(at);
      section = next;
      from = at + 2;
    } else if (code === '"') {
      // A font's name may hold any letter: &"Times New Roman,Regular".
      const end = text.indexOf('"', at + 2);
      at = end < 0 ? text.length : end - 1;
    }
    at++;
  }
  take(text.length);
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The opposite of `parseHeaderFooter`; "" for none. */
export const formatHeaderFooter = ({ left, center, right }: HeaderFooter = {}): string =>
  (left ? `&L${left}` : "") + (center ? `&C${center}` : "") + (right ? `&R${right}` : "");
