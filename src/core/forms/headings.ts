import { foldName } from "../registers/foldName";
import { type Labels, textsOf } from "../text/Labels";

/** Tells what fields a heading is the label of, in any language and with or without a unit in brackets behind it. */
export function fieldsByHeading(
  columns: Iterable<{ readonly id: string; readonly labels: Labels }>,
): (heading: string) => readonly string[] {
  const fields = new Map<string, string[]>();
  for (const { id, labels } of columns) {
    for (const text of new Set(textsOf(labels).map(foldName))) fields.set(text, [...(fields.get(text) ?? []), id]);
  }
  return (heading) => {
    const bare = heading.replace(/\s*\([^()]*\)\s*$/, "");
    return [foldName(heading), foldName(bare)].flatMap((text) => fields.get(text) ?? []);
  };
}
