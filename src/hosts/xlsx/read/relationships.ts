import type { ZipArchive } from "../zip/ZipArchive";
import { parseXml } from "../xml/parseXml";

export interface Relationship {
  /** Last part of the type's address, the same for transitional and strict files: worksheet, sharedStrings, styles... */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** The relationships of a part ("" for the package) by id; those that lead out of the package are left out. */
export function readRelationships(archive: ZipArchive, source: string): ReadonlyMap<string, Relationship> {
  const slash = source.lastIndexOf("/");
  const folder = source.slice(0, slash + 1);
  const part = `${folder}_rels/${source.slice(slash + 1)}.rels`;
  const relationships = new Map<string, Relationship>();
  if (!archive.has(part)) return relationships;
  parseXml(archive.read(part), part, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== "Relationship" || id === undefined || target === undefined || mode === "External") return;
      relationships.set(id, {
        type: (type ?? "").slice((type ?? "").lastIndexOf("/") + 1),
        target: resolve(folder, target),
      });
    },
  });
  return relationships;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments: string[] = [];
  for (const segment of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
