import type { Report } from "../core/report/Report";

export type DocumentKind = "word" | "slides";

/** How each kind of document is made. Its library is loaded only when asked for: it is larger than all the rest. */
export const DOCUMENTS: Readonly<Record<DocumentKind, (report: Report) => Promise<Uint8Array>>> = {
  word: async (report) => (await import("../hosts/docx/writeReport")).writeReport(report),
  slides: async (report) => (await import("../hosts/pptx/writeSlides")).writeSlides(report),
};
