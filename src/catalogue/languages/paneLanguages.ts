import type { Language } from "../../core/text/Labels";
import type { Messages } from "../../core/text/messages";
import { paneEn } from "./pane.en";
import { paneLo } from "./pane.lo";
import { paneVi } from "./pane.vi";

/** What the pane says by itself. All that stands before there is a workbook is in it; the other texts come with what computes. */
export const paneLanguages: Readonly<Record<Language, Messages>> = { en: paneEn, vi: paneVi, lo: paneLo };
