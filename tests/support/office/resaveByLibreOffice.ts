import { convertByLibreOffice } from "./libreOffice";

/**
 * A workbook as it comes back after somebody opened it in LibreOffice Calc and saved it, as .xlsx or .ods. Every formula has been
 * calculated anew by LibreOffice, whatever results the file carried: reading the answer compares our cached values with an
 * independent calculation. One call takes three to eight seconds, so make one for many checks.
 */
export const resaveByLibreOffice = (bytes: Uint8Array, format: "xlsx" | "ods" = "xlsx"): Promise<Uint8Array> =>
  convertByLibreOffice(bytes, "xlsx", format === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : "ods");
