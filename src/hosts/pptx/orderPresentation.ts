import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readable } from "./readableSlides";

const PART = "ppt/presentation.xml";
const NOTES = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s;
const MASTERS = "</p:sldMasterIdLst>";
const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;
const LATER_PROPERTIES = /(<\/a:r>)<a:pPr\b(?:[^>]*\/>|[^>]*>.*?<\/a:pPr>)/gs;

/**
 * What the library writes in another order than the schema has it (ECMA-376), so that Office would repair the file: the list of notes masters
 * belongs right behind that of slide masters (CT_Presentation), and a paragraph's properties stand once, before its runs (CT_TextParagraph).
 */
export function orderPresentation(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (SLIDE.test(name)) return [name, changed(part, (xml) => readable(xml.replace(LATER_PROPERTIES, "$1")))] as const;
    return [name, name === PART ? changed(part, withNotesInOrder) : part] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const changed = (part: Uint8Array, change: (xml: string) => string): Uint8Array => strToU8(change(strFromU8(part)));

function withNotesInOrder(xml: string): string {
  const notes = NOTES.exec(xml)?.[0] ?? "";
  return xml.replace(NOTES, "").replace(MASTERS, () => MASTERS + notes);
}
