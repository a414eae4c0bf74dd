import { convertByLibreOffice } from "./libreOffice";

/**
 * A workbook or document as LibreOffice prints it: page breaks, print area, repeated rows, headers and footers are those a person
 * would get on paper. `pdftotext -layout` and `pdftoppm -png` (poppler) turn the answer into text to compare and pictures to look at.
 */
export const toPdf = (bytes: Uint8Array, extension: "xlsx" | "docx" | "pptx" = "xlsx"): Promise<Uint8Array> =>
  convertByLibreOffice(bytes, extension, "pdf");
