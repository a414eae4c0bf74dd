import type { PropertyValue } from "../../../core/workbook/WorkbookPlan";
import { booleanAttribute, parseNumber } from "../xml/attributes";
import { parseXml } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";

const NUMBERS: ReadonlySet<string> = new Set(
  ["i1", "i2", "i4", "i8", "int", "ui1", "ui2", "ui4", "ui8", "uint", "r4", "r8", "decimal"].map(
    (type) => `vt:${type}`,
  ),
);

/** The custom document properties by name. Dates come as their text; values of kinds no property dialog makes are left out. */
export function readCustomProperties(bytes: Uint8Array, part: string): ReadonlyMap<string, PropertyValue> {
  const properties = new Map<string, PropertyValue>();
  let property: string | undefined;
  parseXml(bytes, part, {
    open(element, { name }) {
      if (element === "property") property = name === undefined ? undefined : decodeXString(name);
    },
    close(element, text) {
      if (property === undefined) return;
      if (element === "vt:lpwstr" || element === "vt:lpstr" || element === "vt:bstr") {
        properties.set(property, decodeXString(text));
      } else if (element === "vt:bool") {
        properties.set(property, booleanAttribute(text.trim()));
      } else if (NUMBERS.has(element)) {
        properties.set(property, parseNumber(text.trim(), `${part}: property`));
      } else if (element === "vt:filetime" || element === "vt:date") {
        properties.set(property, text);
      }
    },
  });
  return properties;
}
