import { foldName } from "./foldName";
import { type Validity, overlaps } from "./Validity";

/** The names of one record. */
export interface NamedRecord extends Validity {
  readonly id: string;
  readonly names: readonly string[];
}

/** A name that is known to mean more than one record. */
export interface Homonym {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Ids by folded name. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/**
 * Makes an index of names. Spellings of one record that fold alike are one; records may share a name only if they never exist at the
 * same time or the name is listed as a homonym. Meant for start-up.
 * @throws Error when a name folds to nothing or belongs to two records at a time.
 */
export function createNameIndex(
  kind: string,
  records: readonly NamedRecord[],
  homonyms: readonly Homonym[] = [],
): NameIndex {
  const index = new Map<string, NamedRecord[]>();
  for (const record of records) {
    for (const name of record.names) {
      const key = foldName(name);
      if (key === "") throw new Error(`${kind}: ${record.id} has an empty name`);
      const holders = index.get(key) ?? [];
      if (holders.includes(record)) continue;
      const rival = holders.find((holder) => overlaps(holder, record));
      if (rival) throw new Error(`${kind}: ${name} names both ${rival.id} and ${record.id}`);
      index.set(key, [...holders, record]);
    }
  }
  for (const { name, ids } of homonyms) {
    const key = foldName(name);
    if (index.has(key)) throw new Error(`${kind}: ${name} is a name and a homonym`);
    index.set(
      key,
      ids.map((id) => {
        const record = records.find((candidate) => candidate.id === id);
        if (!record) throw new Error(`${kind}: homonym ${name} of an unknown record ${id}`);
        return record;
      }),
    );
  }
  return new Map([...index].map(([key, holders]) => [key, holders.map(({ id }) => id)]));
}
