import {
  ActionType,
  type Batch,
  type BatchAnswer,
  PathType,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireQuery,
} from "../bridge/wire";
import { type HostError, invalidArgument, notImplemented } from "../HostError";
import { HostObject } from "./HostObject";
import { asHostError, callMethod, getProperty, memberName, setProperty } from "./members";
import { identify, query } from "./query";

/** What the interpreter asks of its surroundings. */
export interface BatchHost {
  readonly root: HostObject;
  /** The object kept under a reference id. @throws HostError `ItemNotFound` */
  referenced(id: string): HostObject;
  /** Called before an action that reads; formulas are brought up to date here. */
  beforeQuery(query: WireQuery): Promise<void>;
  /** A failure to inject before an action, by its index in the batch. */
  injected?(actionIndex: number): HostError | undefined;
}

/**
 * Carries out a batch, action by action. As in Excel the first failure ends it: earlier actions stay done, later ones are
 * left out, and the answer holds the results so far.
 */
export async function runBatch(batch: Batch, host: BatchHost): Promise<BatchAnswer> {
  const paths = new Paths(batch, host);
  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const failure = host.injected?.(index);
      if (failure) throw failure;
      if (action.ActionType === ActionType.query) await host.beforeQuery(action.QueryInfo ?? {});
      Results.push({ ActionId: action.Id, Value: perform(action, paths) });
    } catch (thrown) {
      const error = asHostError(thrown);
      return {
        Results,
        Error: {
          Code: error.code,
          Message: error.message,
          HttpStatusCode: error.httpStatus,
          Location: locate(action, paths),
          ActionIndex: index,
        },
      };
    }
  }
  return { Results };
}

function perform(action: WireAction, paths: Paths): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  if (!target) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identify(target);
    case ActionType.query:
      return query(target, action.QueryInfo ?? {});
    case ActionType.method:
      return plainResult(callMethod(target, action.Name, paths.values(action.ArgumentInfo)));
    case ActionType.setProperty:
      setProperty(target, action.Name, paths.values(action.ArgumentInfo)[0]);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

const plainResult = (value: unknown): unknown => (value instanceof HostObject ? identify(value) : (value ?? null));

function locate(action: WireAction, paths: Paths): string {
  const { Name } = action;
  const target = paths.known(action.ObjectPathId);
  if (target && Name !== "") return memberName(target, Name);
  return paths.describe(action.ObjectPathId);
}

/** Resolves the object paths of one batch, each once. A null object gives null objects in turn, as in Excel. */
class Paths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly host: BatchHost,
  ) {}

  /** The object, or null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.reach(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  known(id: number): HostObject | null | undefined {
    return this.resolved.get(id);
  }

  describe(id: number): string {
    const path = this.batch.ObjectPaths[String(id)];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.known(path.ParentObjectPathId);
    const name = path?.ObjectPathType === PathType.indexer ? "GetItem" : path?.Name;
    return parent && name ? memberName(parent, name) : (name ?? "");
  }

  /** Arguments with objects in the place of their path ids. */
  values(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference > 0 ? this.resolve(reference) : this.nested(value);
    });
  }

  /** Objects inside a plain object stand there as `{ _ObjectPathId }`. */
  private nested(value: unknown): unknown {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.nested(part)]));
  }

  private path(id: number): WirePath {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`object path ${id}`);
    return path;
  }

  private reach(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PathType.globalObject) return this.host.root;
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.referenceId) return this.host.referenced(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    const found = this.step(parent, path);
    if (found === null || found === undefined) return null;
    if (!(found instanceof HostObject)) throw notImplemented(memberName(parent, path.Name));
    return found;
  }

  private step(parent: HostObject, path: WirePath): unknown {
    switch (path.ObjectPathType) {
      case PathType.property:
        return getProperty(parent, path.Name);
      case PathType.indexer:
        return callMethod(parent, "GetItem", this.values(path.ArgumentInfo));
      case PathType.method:
        return callMethod(parent, path.Name, this.values(path.ArgumentInfo));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }
}
