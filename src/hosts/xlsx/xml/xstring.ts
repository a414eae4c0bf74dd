/**
 * Strings in spreadsheet parts (ST_Xstring, ECMA-376 part 1, 22.9.2.19) write UTF-16 units that XML cannot hold as _xHHHH_,
 * and an underscore that would begin such a sequence as _x005F_.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

export function decodeXString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const escaped = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
// eslint-disable-next-line no-control-regex -- control characters are what XML cannot hold
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/** The opposite of `decodeXString`. Lone surrogates (half of a cut emoji) are kept too. */
export const encodeXString = (text: string): string => text.replace(UNWRITABLE, escaped);

const XML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text for an element or an attribute of our own XML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (sign) => XML_ENTITIES[sign] ?? sign);
