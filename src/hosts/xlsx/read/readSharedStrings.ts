import { parseXml } from "../xml/parseXml";
import { decodeXString } from "../xml/xstring";

/** The texts of the shared string table: runs of rich text joined, phonetic guides (rPh) left out, nothing normalized. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const strings: string[] = [];
  let value = "";
  let phonetic = false;
  parseXml(bytes, part, {
    open(name) {
      if (name === "si") value = "";
      else if (name === "rPh") phonetic = true;
    },
    close(name, text) {
      if (name === "t" && !phonetic) value += decodeXString(text);
      else if (name === "si") strings.push(value);
      else if (name === "rPh") phonetic = false;
    },
  });
  return strings;
}
