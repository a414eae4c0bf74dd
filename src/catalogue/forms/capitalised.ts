import type { Labels } from "../../core/text/Labels";

/** Labels of codes stand inside sentences; on a line or over a column of their own they begin with a capital. */
export const capitalised = ({ en, vi, lo }: Labels): Labels => ({
  en: capital(en),
  ...(vi !== undefined && { vi: capital(vi) }),
  ...(lo !== undefined && { lo }),
});

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
