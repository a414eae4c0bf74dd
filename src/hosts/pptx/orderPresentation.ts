import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const PART = "ppt/presentation.xml";
const NOTES = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s;
const MASTERS = "</p:sldMasterIdLst>";

/**
 * The library writes the list of notes masters behind the slides; the schema (ECMA-376, CT_Presentation) wants it right behind the list of slide
 * masters, and Office repairs files that have it elsewhere.
 */
export function orderPresentation(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[PART];
  if (!part) return bytes;
  const xml = strFromU8(part);
  const notes = NOTES.exec(xml)?.[0];
  if (notes === undefined) return bytes;
  const ordered = xml.replace(NOTES, "").replace(MASTERS, () => MASTERS + notes);
  return zipSync({ ...parts, [PART]: strToU8(ordered) });
}
