import type { WireQuery } from "../bridge/wire";
import { HostError } from "../HostError";
import { HostCollection, HostObject } from "./HostObject";
import { getProperty, hasProperty, scalarNames } from "./members";

type Answer = Record<string, unknown>;

/** What to bring of an object: properties by wire name, each with what to bring of it where it is an object itself. */
interface Wanted {
  all: boolean;
  readonly parts: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, parts: new Map() });

const pascalCase = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

function addPath(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const step of path.split(/[/.]/)) {
    if (step === "*" || step === "") {
      level.all = true;
      return;
    }
    const name = pascalCase(step);
    let next = level.parts.get(name);
    if (!next) level.parts.set(name, (next = nothing()));
    level = next;
  }
}

/**
 * The values a load asks for, in the shape the client expects: PascalCase keys, collections as `_Items`, null objects as null.
 * @throws HostError `ApiNotFound` for a property this host lacks.
 */
export function query(target: HostObject, { Select, Expand, Top, Skip }: WireQuery): unknown {
  const wanted = nothing();
  for (const path of [...(Select ?? []), ...(Expand ?? [])]) addPath(wanted, path);
  if (!Select?.length) wanted.all = true;
  return target instanceof HostCollection
    ? queryCollection(target, wanted, Skip ?? 0, Top)
    : queryObject(target, wanted);
}

function queryCollection(target: HostCollection, wanted: Wanted, skip = 0, top?: number): Answer {
  const ofItems = nothing();
  ofItems.all = wanted.all;
  const answer: Answer = {};
  for (const [name, part] of wanted.parts) {
    if (hasProperty(target, name)) answer[name] = valueOf(getProperty(target, name), part);
    else ofItems.parts.set(name, part);
  }
  const items = target.items().slice(skip, top === undefined ? undefined : skip + top);
  answer["_Items"] = items.map((item) => queryObject(item, ofItems));
  return answer;
}

function queryObject(target: HostObject, wanted: Wanted): Answer {
  const answer: Answer = identify(target);
  if (wanted.all) {
    for (const name of scalarNames(target)) {
      if (wanted.parts.has(name)) continue;
      const value = scalar(target, name);
      if (value !== undefined) answer[name] = value;
    }
  }
  for (const [name, part] of wanted.parts) answer[name] = valueOf(getProperty(target, name), part);
  return answer;
}

/** A scalar of an object loaded whole; what this host cannot tell stays not loaded, so that reading it fails in the client. */
function scalar(target: HostObject, name: string): unknown {
  try {
    const value = getProperty(target, name);
    return value instanceof HostObject ? undefined : value;
  } catch (error) {
    if (error instanceof HostError && error.code === "ApiNotFound") return undefined;
    throw error;
  }
}

function valueOf(value: unknown, wanted: Wanted): unknown {
  if (!(value instanceof HostObject)) return value ?? null;
  const bare = !wanted.all && wanted.parts.size === 0;
  const complete = bare ? { all: true, parts: wanted.parts } : wanted;
  return value instanceof HostCollection ? queryCollection(value, complete) : queryObject(value, complete);
}

const IDS = ["Id", "_Id", "_ReferenceId"] as const;

/** The ids by which the client finds the object again. */
export function identify(target: HostObject): Answer {
  const answer: Answer = {};
  for (const name of IDS) {
    if (!hasProperty(target, name)) continue;
    const id = getProperty(target, name);
    if (id !== undefined && id !== "") answer[name] = id;
  }
  return answer;
}
