import { ID_PATTERN } from "../dataset/Programme";

/** Records of one kind by id, in the order given. */
export type Register<T extends { readonly id: string }> = ReadonlyMap<string, T>;

/**
 * Makes a register. Meant for start-up: a mistake in the catalogue must stop the program, not the user.
 * @param name what the records are, for the error.
 * @throws Error when an id occurs twice or can't stand in a defined name.
 */
export function createRegister<T extends { readonly id: string }>(name: string, records: readonly T[]): Register<T> {
  const register = new Map<string, T>();
  for (const record of records) {
    if (!ID_PATTERN.test(record.id)) throw new Error(`${name}: bad id ${record.id}`);
    if (register.has(record.id)) throw new Error(`${name}: two records with the id ${record.id}`);
    register.set(record.id, record);
  }
  return register;
}

/**
 * The record with an id.
 * @throws Error when there is none: a programmer's mistake. Ids from outside are looked up with `register.get`.
 */
export function recordOf<T extends { readonly id: string }>(register: Register<T>, id: string): T {
  const record = register.get(id);
  if (!record) throw new Error(`no record ${id}`);
  return record;
}
