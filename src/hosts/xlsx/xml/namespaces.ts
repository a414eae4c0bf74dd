/**
 * Short prefixes for the namespaces we read, whatever prefix a file uses. Transitional and strict files (ECMA-376 part 1,
 * "http://purl.oclc.org/ooxml/...") get the same ones. Elements of other namespaces get "?:" and so match nothing.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", ""],
  ["http://purl.oclc.org/ooxml/officeDocument/customProperties", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "vt:"],
  ["http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes", "vt:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a:"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c:"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr:"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm:"],
]);
const FOREIGN = "?:";

interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/** Turns element names as written into names with our short prefixes, following the declarations in scope. */
export class Namespaces {
  private scope: Scope = { depth: 0, prefixes: new Map(), names: new Map() };
  private readonly outer: Scope[] = [];

  /** Takes in the declarations of an element that opens at `depth`. */
  declare(attributes: Readonly<Record<string, string>>, depth: number): void {
    let prefixes: Map<string, string> | undefined;
    for (const name in attributes) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      prefixes ??= new Map(this.scope.prefixes);
      prefixes.set(name.slice(6), PREFIXES.get(attributes[name] ?? "") ?? FOREIGN);
    }
    if (!prefixes) return;
    this.outer.push(this.scope);
    this.scope = { depth, prefixes, names: new Map() };
  }

  /** Forgets the declarations of the element that closes at `depth`. */
  leave(depth: number): void {
    if (this.scope.depth === depth) this.scope = this.outer.pop() ?? this.scope;
  }

  nameOf(written: string): string {
    const known = this.scope.names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(":");
    const prefix = this.scope.prefixes.get(written.slice(0, Math.max(colon, 0))) ?? FOREIGN;
    const name = prefix + written.slice(colon + 1);
    this.scope.names.set(written, name);
    return name;
  }
}
