import { decimalsOf, type Qualifier, type Quantity, type Unit } from "../../src/core/quantity/Quantity";

const SIGNS: Readonly<Record<string, Qualifier>> = { "": "exact", ">": "moreThan", "<": "nearly", "~": "about" };

/**
 * A figure in short, so that tests read as rows: `390`, `>390` more than, `<390` nearly, `~390` about, `1.50` with the decimals
 * as stated, `0` none, `…` not stated, nothing for a blank cell, and any other words as they are. A word for the qualifier may
 * stand before the sign: `trên >390`.
 */
export function figure(text: string, unit: Unit = "kg"): Quantity | undefined {
  if (text === "") return undefined;
  if (text === "…") return { kind: "notStated", unit };
  const [, wording = "", sign = "", digits] = /^(?:(\p{L}.*) )?([><~]?)(\d+(?:\.\d+)?)$/u.exec(text) ?? [];
  if (digits === undefined) return { kind: "qualitative", unit, text };
  if (sign === "" && Number(digits) === 0) return { kind: "zero", unit };
  return {
    kind: "number",
    value: Number(digits),
    unit,
    qualifier: SIGNS[sign] ?? "exact",
    decimals: digits.split(".")[1]?.length ?? 0,
    ...(wording !== "" && { wording }),
  };
}

/** The short form of a figure, to compare with. */
export function short(quantity: Quantity | undefined): string {
  switch (quantity?.kind) {
    case undefined:
      return "";
    case "zero":
      return "0";
    case "notStated":
      return "…";
    case "qualitative":
      return quantity.text;
    case "number": {
      const sign = Object.keys(SIGNS).find((key) => SIGNS[key] === quantity.qualifier) ?? "";
      const digits = quantity.value.toFixed(Math.max(quantity.decimals, decimalsOf(quantity.value)));
      return `${quantity.wording === undefined ? "" : `${quantity.wording} `}${sign}${digits}`;
    }
  }
}
