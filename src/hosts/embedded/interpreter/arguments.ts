import { invalidArgument } from "../HostError";

// What the client sends is untyped: these read one argument each and answer InvalidArgument for anything else.

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(name);
  return value;
}

export const optionalText = (value: unknown, name: string): string | undefined =>
  value === null || value === undefined ? undefined : textArgument(value, name);

export function integerArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(name);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(name);
  return value;
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(name);
  return value;
}

export function recordArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(name);
  return { ...value };
}

/** One of Excel's enumeration words; compared exactly, as Excel does. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[], name: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(name);
  return found;
}
