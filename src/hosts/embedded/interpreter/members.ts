import { HostError, notImplemented } from "../HostError";
import { HostObject } from "./HostObject";

const API_MEMBER = /^_?[A-Z]/;

const camelCase = (name: string): string => name.replace(/^_?[A-Z]/, (start) => start.toLowerCase());

/** A member's name as the API's documentation has it: "Range.columnHidden". */
export const memberName = (target: HostObject, name: string): string => `${target.apiName}.${camelCase(name)}`;

/** A member as a class defines it; its functions are called on their object only. */
interface Member {
  readonly get?: (this: HostObject) => unknown;
  readonly set?: (this: HostObject, value: unknown) => void;
  readonly value?: unknown;
}

function findMember(target: HostObject, name: string): Member | undefined {
  if (!API_MEMBER.test(name)) return undefined;
  for (
    let level: unknown = Object.getPrototypeOf(target);
    level instanceof Object;
    level = Object.getPrototypeOf(level)
  ) {
    if (level === HostObject.prototype) return undefined;
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

export const hasProperty = (target: HostObject, name: string): boolean => findMember(target, name)?.get !== undefined;

/** @throws HostError `ApiNotFound` where this host lacks the property. */
export function getProperty(target: HostObject, name: string): unknown {
  const found = findMember(target, name);
  if (!found?.get) throw notImplemented(memberName(target, name));
  return found.get.call(target);
}

/** @throws HostError `ApiNotFound` where this host lacks the property or cannot set it. */
export function setProperty(target: HostObject, name: string, value: unknown): void {
  const found = findMember(target, name);
  if (!found?.set) throw notImplemented(memberName(target, name));
  found.set.call(target, value);
}

/** @throws HostError `ApiNotFound` where this host lacks the method. */
export function callMethod(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = findMember(target, name)?.value;
  if (typeof method !== "function") throw notImplemented(memberName(target, name));
  return Reflect.apply(method, target, args) as unknown;
}

/** Names of the properties that are values, not objects: what a load without a choice brings. */
export function scalarNames(target: HostObject): readonly string[] {
  const names = new Set<string>();
  for (
    let level: unknown = Object.getPrototypeOf(target);
    level instanceof Object;
    level = Object.getPrototypeOf(level)
  ) {
    if (level === HostObject.prototype) break;
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (member.get && API_MEMBER.test(name)) names.add(name);
    }
  }
  return [...names];
}

/** The error as the client is told of it; a mistake of this host's own is a `GeneralException` with its text. */
export const asHostError = (error: unknown): HostError =>
  error instanceof HostError ? error : new HostError("GeneralException", String(error));
