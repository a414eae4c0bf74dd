import type { PropertyValue } from "../../../core/workbook/WorkbookPlan";
import { encodeXString, escapeXml } from "../xml/xstring";

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties ' +
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">';
/** The property set of custom properties ([MS-OSHARED] 2.3.3.2.3.1). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** Ids 0 and 1 are taken by the set itself. */
const FIRST_ID = 2;
const MAX_INT = 0x7fffffff;

/** The whole part docProps/custom.xml. */
export function customPropertiesXml(properties: ReadonlyMap<string, PropertyValue>): string {
  const elements = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT_ID}" pid="${index + FIRST_ID}" name="${escapeXml(encodeXString(name))}">${variant(value)}</property>`,
  );
  return `${HEAD}${elements.join("")}</Properties>`;
}

function variant(value: PropertyValue): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(encodeXString(value))}</vt:lpwstr>`;
  return Number.isInteger(value) && Math.abs(value) <= MAX_INT ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}
