import { SaxesParser, type SaxesTagPlain } from "saxes";
import { WorkbookError } from "../../../core/workbook/Workbook";
import { damaged } from "../damaged";
import { decodeXml } from "./decodeXml";
import { Namespaces } from "./namespaces";

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Receives a part's elements in order. Names carry the short prefixes of `Namespaces`; attribute names stand as written. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes): void;
  /** `text` is what stands between the last tag and this end tag: all of it for an element without children. */
  close?(name: string, text: string): void;
}

/** Elements that stand by the thousand and never declare namespaces: the search for declarations is spared. */
const FREQUENT: ReadonlySet<string> = new Set(["c", "v", "f", "t", "is", "si", "r", "row"]);

/**
 * Parses one part. Well-formedness is checked to the end; a document type declaration is refused, so nothing can expand.
 * @throws WorkbookError `damaged`; what the handler throws passes through when it is a WorkbookError.
 */
export function parseXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const namespaces = new Namespaces();
  let depth = 0;
  let text = "";
  parser.on("doctype", () => {
    throw damaged(`${part}: document type declaration`);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    depth++;
    text = "";
    if (!FREQUENT.has(tag.name)) namespaces.declare(tag.attributes, depth);
    handler.open?.(namespaces.nameOf(tag.name), tag.attributes);
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("cdata", (piece) => {
    text += piece;
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    handler.close?.(namespaces.nameOf(tag.name), text);
    text = "";
    namespaces.leave(depth);
    depth--;
  });
  try {
    parser.write(decodeXml(bytes, part)).close();
  } catch (error) {
    // The parser's message may quote the text it stumbled over: it is left out.
    throw error instanceof WorkbookError ? error : damaged(`${part}: not well-formed XML`);
  }
}
