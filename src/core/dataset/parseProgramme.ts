import { isLanguage } from "../text/Labels";
import { checkId, checkLabels, checkOwnWords, isObject, type Json, type JsonProblem, type Report } from "./jsonChecks";
import { checkOwnTables, checkTableChoices } from "./checkTables";
import { isModuleId } from "./ModuleId";
import { ID_PATTERN, type Programme, SIGNATORIES } from "./Programme";
import { dayNumber, periodProblem, type ReferencePeriod } from "./ReferencePeriod";

/** What is wrong with a programme's JSON, by path ("zones[0].id"), and why. */
export interface ProgrammeProblem {
  readonly path: string;
  readonly problem: JsonProblem;
}

export type ParsedProgramme =
  | { readonly programme: Programme; readonly problems: readonly [] }
  | { readonly programme?: undefined; readonly problems: readonly ProgrammeProblem[] };

const COUNTRIES: readonly unknown[] = ["VN", "LA", "both"];

/**
 * Reads a programme that comes from outside (a file, a workbook). Every field is checked; nothing is guessed.
 * @param indicators ids the catalogue knows.
 */
export function parseProgramme(text: string, indicators: ReadonlySet<string>): ParsedProgramme {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [{ path: "", problem: "notJson" }] };
  }
  const problems: ProgrammeProblem[] = [];
  const report: Report = (path, problem) => {
    problems.push({ path, problem });
  };
  if (!isObject(json)) return { problems: [{ path: "", problem: "badValue" }] };
  checkId(json["id"], "id", report);
  checkLabels(json["labels"], "labels", report);
  checkLabels(json["scope"], "scope", report);
  if (json["framework"] !== undefined) checkLabels(json["framework"], "framework", report);
  const { agreement } = json;
  if (agreement !== undefined && (typeof agreement !== "string" || dayNumber(agreement) === undefined)) {
    report("agreement", "badDay");
  }
  const office = isObject(json["office"]) ? json["office"] : {};
  checkLabels(office["superior"], "office.superior", report);
  checkLabels(office["name"], "office.name", report);
  for (const who of SIGNATORIES) {
    if (office[who] !== undefined) checkOwnWords(office[who], `office.${who}`, report);
  }
  const parties = checkList(json["parties"], "parties", report);
  const zones = checkList(json["zones"], "zones", report);
  const units = checkList(json["units"], "units", report);
  parties.items.forEach((party, index) => {
    if (!COUNTRIES.includes(party["country"])) report(`parties[${String(index)}].country`, "badValue");
    if (party["scope"] !== undefined) checkLabels(party["scope"], `parties[${String(index)}].scope`, report);
  });
  zones.items.forEach((zone, index) => {
    if (zone["inSentence"] !== undefined) checkLabels(zone["inSentence"], `zones[${String(index)}].inSentence`, report);
  });
  units.items.forEach((unit, index) => {
    if (!parties.ids.has(unit["party"])) report(`units[${String(index)}].party`, "unknownReference");
    checkModules(unit["modules"], `units[${String(index)}].modules`, report);
    const own = unit["zones"];
    if (own === undefined) return;
    if (!Array.isArray(own) || own.length === 0 || own.some((zone) => !zones.ids.has(zone))) {
      report(`units[${String(index)}].zones`, "unknownReference");
    }
  });
  const columns = json["indicators"];
  if (!Array.isArray(columns) || columns.length === 0) report("indicators", "missing");
  else {
    columns.forEach((id: unknown, index) => {
      if (typeof id !== "string" || !indicators.has(id)) report(`indicators[${String(index)}]`, "unknownReference");
      else if (columns.indexOf(id) !== index) report(`indicators[${String(index)}]`, "duplicateId");
    });
  }
  checkModules(json["modules"], "modules", report);
  checkTableChoices(json["tables"], report);
  checkOwnTables(json["ownTables"], { parties: parties.ids, zones: zones.ids, indicators }, report);
  checkIds(json["conversions"], "conversions", report);
  if (!isLanguage(json["language"])) report("language", "badValue");
  const period = checkPeriod(json["period"], "period", report);
  if (json["previousPeriod"] !== undefined) {
    const previous = checkPeriod(json["previousPeriod"], "previousPeriod", report);
    if (period && previous && previous.to >= period.from) report("previousPeriod", "badPeriod");
  }
  // Every field of Programme was checked above.
  return problems.length === 0 ? { programme: json as unknown as Programme, problems: [] } : { problems };
}

function checkModules(value: unknown, path: string, report: Report): void {
  if (value === undefined) return;
  if (!Array.isArray(value) || value.length === 0 || !value.every(isModuleId)) report(path, "unknownReference");
  else if (new Set(value).size < value.length) report(path, "duplicateId");
}

/** Ids the catalogue may know; one it does not know any more is left out by who uses it. */
function checkIds(value: unknown, path: string, report: Report): void {
  if (value === undefined) return;
  if (!Array.isArray(value) || !value.every((id) => typeof id === "string" && ID_PATTERN.test(id))) {
    report(path, "badId");
  }
}

function checkList(value: unknown, path: string, report: Report): { items: Json[]; ids: Set<unknown> } {
  const ids = new Set<unknown>();
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) {
    report(path, "missing");
    return { items: [], ids };
  }
  value.forEach((item, index) => {
    const at = `${path}[${String(index)}]`;
    checkId(item["id"], `${at}.id`, report);
    if (ids.has(item["id"])) report(`${at}.id`, "duplicateId");
    ids.add(item["id"]);
    checkLabels(item["labels"], `${at}.labels`, report);
  });
  return { items: value, ids };
}

function checkPeriod(value: unknown, path: string, report: Report): ReferencePeriod | undefined {
  const { from, to } = isObject(value) ? value : {};
  if (typeof from !== "string" || typeof to !== "string") report(path, "missing");
  else if (periodProblem({ from, to })) report(path, "badPeriod");
  else return { from, to };
  return undefined;
}
