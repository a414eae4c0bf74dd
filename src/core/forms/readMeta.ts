import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { parseProgramme } from "../dataset/parseProgramme";
import { isModuleId, type ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import { isLanguage, type Language } from "../text/Labels";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import { isBlankLine, LEDGERS, readLedger } from "./ledgers";
import { NAMES, TEMPLATE_ID, TEMPLATE_VERSION } from "./formNames";

/** What was kept of a figure when the tool wrote it: the content of its cell, and the text it was stated in, if there was one. */
export interface KeptText {
  readonly value: number | string;
  readonly text?: string;
}

/** What the hidden sheet says of the form. */
export interface FormMeta {
  readonly programme: Programme;
  readonly language: Language;
  /** The sheets with figures the form was made with. */
  readonly modules: readonly ModuleId[];
  /** By `statedKey`. */
  readonly stated: ReadonlyMap<string, KeptText>;
  /** Lines of these that somebody edited by hand into something unreadable. */
  readonly brokenTexts: number;
}

export const statedKey = (...place: readonly string[]): string => place.join(".");

/** Reads the hidden sheet. A form of another template or a newer version, or a broken programme, is a finding and is not read on. */
export function readMeta(sheet: SheetSnapshot, form: string, catalogue: Catalogue): FormMeta | Finding {
  const refuse = (rule: string, parameters: Finding["parameters"] = {}): Finding => ({
    rule,
    severity: "hard",
    place: { sheet: form },
    parameters,
  });
  const template = columnOf(sheet, NAMES.template);
  const [id, version] = template;
  if (id !== TEMPLATE_ID) return refuse("form.otherTemplate", { template: String(id ?? "") });
  if (typeof version !== "number" || version > TEMPLATE_VERSION) {
    return refuse("form.newerVersion", { version: String(version ?? ""), known: TEMPLATE_VERSION });
  }
  const json = columnOf(sheet, NAMES.programme).join("");
  const parsed = parseProgramme(json, new Set(catalogue.indicators.keys()));
  if (!parsed.programme) {
    const [first] = parsed.problems;
    return refuse("form.programmeUnreadable", { path: first?.path ?? "", problem: first?.problem ?? "" });
  }
  const [language] = columnOf(sheet, NAMES.language);
  return {
    programme: parsed.programme,
    language: isLanguage(language) ? language : parsed.programme.language,
    modules: madeModules(sheet),
    ...readStated(sheet),
  };
}

/** The sheets with figures a form was made with, by its hidden sheet. */
export const madeModules = (meta: SheetSnapshot): readonly ModuleId[] =>
  String(columnOf(meta, NAMES.modules)[0] ?? "")
    .split(" ")
    .filter(isModuleId);

/** The values of a one-column name, up to its first blank cell; empty when the name is lost. */
function columnOf(sheet: SheetSnapshot, name: string): readonly (string | number | boolean)[] {
  const range = rangeOfName(sheet, name);
  const values: (string | number | boolean)[] = [];
  for (let row = range?.row ?? 0; range && row < range.row + range.rows; row++) {
    const { value } = sheet.cell(row, range.column);
    if (value === null || typeof value === "object") break;
    values.push(value);
  }
  return values;
}

function readStated(sheet: SheetSnapshot): Pick<FormMeta, "stated" | "brokenTexts"> {
  const stated = new Map<string, KeptText>();
  let brokenTexts = 0;
  for (const line of readLedger(sheet, LEDGERS.stated)) {
    const [zone, unit, indicator, when, value, text = null] = line;
    const place = [zone, unit, indicator, when];
    const isKnown =
      place.every((part) => typeof part === "string") &&
      (typeof value === "number" || typeof value === "string") &&
      (text === null || typeof text === "string");
    if (isKnown) stated.set(statedKey(...place), { value, ...(text !== null && { text }) });
    else if (!isBlankLine(line)) brokenTexts++;
  }
  return { stated, brokenTexts };
}
