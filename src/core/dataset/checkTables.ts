import { fitsBeside } from "../tables/columnsFor";
import type { ColumnsRecord, StubRecord } from "../tables/TableRecord";
import { checkId, checkLabels, isObject, type Json, type Report } from "./jsonChecks";
import { isModuleId } from "./ModuleId";
import { ID_PATTERN } from "./Programme";

/** Tables of a programme's own are told from the catalogue's, and from the other sheets of a book, by this. */
export const OWN_TABLE = "own_";

/** What a programme's tables may name. */
interface Known {
  readonly parties: ReadonlySet<unknown>;
  readonly zones: ReadonlySet<unknown>;
  readonly indicators: ReadonlySet<string>;
}

/** Ids the catalogue may know, each with a title of its own or without; one it does not know any more is left out by who uses it. */
export function checkTableChoices(value: unknown, report: Report): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    report("tables", "badValue");
    return;
  }
  const ids = value.map((choice: unknown) => (isObject(choice) ? choice["id"] : choice));
  value.forEach((choice: unknown, index) => {
    const path = `tables[${String(index)}]`;
    const id = ids[index];
    if (typeof id !== "string" || !ID_PATTERN.test(id)) report(path, "badId");
    else if (ids.indexOf(id) !== index) report(path, "duplicateId");
    if (isObject(choice)) checkLabels(choice["title"], `${path}.title`, report);
  });
}

/** Tables of the programme's own, each with rows, columns that go with them, and what it is narrowed to. */
export function checkOwnTables(value: unknown, known: Known, report: Report): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    report("ownTables", "badValue");
    return;
  }
  const ids = value.map((table: unknown) => (isObject(table) ? table["id"] : undefined));
  value.forEach((table: unknown, index) => {
    const path = `ownTables[${String(index)}]`;
    if (!isObject(table)) {
      report(path, "badValue");
      return;
    }
    const id = table["id"];
    checkId(id, `${path}.id`, report);
    if (typeof id === "string" && !id.startsWith(OWN_TABLE)) report(`${path}.id`, "badId");
    if (ids.indexOf(id) !== index) report(`${path}.id`, "duplicateId");
    checkLabels(table["title"], `${path}.title`, report);
    checkLabels(table["sheet"], `${path}.sheet`, report);
    checkBody(table, path, report);
    checkNarrowing(table, path, known, report);
  });
}

function checkBody({ columns, stub }: Json, path: string, report: Report): void {
  if (!isStub(stub)) {
    report(`${path}.stub`, "badValue");
    return;
  }
  if (!Array.isArray(columns) || columns.length === 0) {
    report(`${path}.columns`, "missing");
    return;
  }
  columns.forEach((group: unknown, index) => {
    if (!isColumns(group) || !fitsBeside(stub, group)) report(`${path}.columns[${String(index)}]`, "badValue");
  });
  // Both have a column of this period.
  const kinds = columns.map((group: unknown) => (isObject(group) ? group["by"] : undefined));
  const alike = kinds.map((kind) => (kind === "twoPeriods" ? "change" : kind));
  if (new Set(alike).size < alike.length) report(`${path}.columns`, "duplicateId");
}

function isStub(value: unknown): value is StubRecord {
  if (!isObject(value)) return false;
  switch (value["by"]) {
    case "results":
    case "units":
    case "periods":
      return true;
    case "lines":
      return isModuleId(value["module"]);
    case "indicators": {
      const modules = value["modules"];
      return Array.isArray(modules) && modules.length > 0 && modules.every(isModuleId);
    }
    default:
      return false;
  }
}

function isColumns(value: unknown): value is ColumnsRecord {
  if (!isObject(value)) return false;
  switch (value["by"]) {
    case "zones":
    case "twoPeriods":
    case "change":
    case "fields":
      return true;
    case "results":
      return value["ranked"] === undefined || (Array.isArray(value["ranked"]) && value["ranked"].every(isText));
    case "years":
      return isText(value["field"]);
    case "sides":
      return value["then"] === undefined || isColumns(value["then"]);
    default:
      return false;
  }
}

const isText = (value: unknown): value is string => typeof value === "string";

function checkNarrowing({ filter, measures, stub }: Json, path: string, known: Known, report: Report): void {
  if (measures !== undefined) {
    const ofLines = isObject(stub) && stub["by"] === "lines";
    if (!Array.isArray(measures) || measures.length === 0 || ofLines) report(`${path}.measures`, "badValue");
    else {
      measures.forEach((id: unknown, index) => {
        if (!isText(id) || !known.indicators.has(id)) report(`${path}.measures[${String(index)}]`, "unknownReference");
      });
    }
  }
  if (filter === undefined) return;
  if (!isObject(filter)) {
    report(`${path}.filter`, "badValue");
    return;
  }
  const { party, zone } = filter;
  if (party !== undefined && !known.parties.has(party)) report(`${path}.filter.party`, "unknownReference");
  if (zone !== undefined && !known.zones.has(zone)) report(`${path}.filter.zone`, "unknownReference");
}
