import { isModuleId } from "../dataset/ModuleId";
import { ID_PATTERN } from "../dataset/Programme";
import { dateToSerial } from "../dataset/ReferencePeriod";
import { isDateFormat } from "../intake/dateFormat";
import type { CellValue } from "../workbook/Cell";
import type { SheetSnapshot } from "../workbook/Workbook";
import { rangeOfName } from "./findForms";
import { headFault, IN_LIST, isBlankLine, type Ledger, LEDGERS, readLedger } from "./ledgers";

/** The codes a line may speak of: those of the form's programme and of its rows, and those of the catalogue. */
export interface KnownCodes {
  readonly zones: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, unknown>;
  readonly rules: ReadonlyMap<string, unknown>;
}

/** A cell of a ledger that nothing the tool writes could leave like that; the whole ledger where its name leads nowhere. */
export type LedgerFault = { readonly row: number; readonly column: number } | "lost";

export interface LedgerLines {
  /** Lines without a fault, each with its index in the ledger. */
  readonly sound: readonly { readonly index: number; readonly line: readonly CellValue[] }[];
  /** One a line. */
  readonly faults: readonly LedgerFault[];
}

type Check = (value: CellValue, known: KnownCodes) => boolean;
type Checks<Name extends keyof typeof LEDGERS> = Readonly<Record<(typeof LEDGERS)[Name]["fields"][number], Check>>;

const isText = (value: CellValue): value is string => typeof value === "string" && value !== "";
const isTextOrNone: Check = (value) => value === null || typeof value === "string";
const isFigure: Check = (value) => typeof value === "number" || isText(value);

const TIME = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const isTime: Check = (value) => isText(value) && dateToSerial(TIME.exec(value)?.[1] ?? "") !== undefined;

/** A rule by the id of its message, which may be one of a newer version, or by its own. */
const isRule: Check = (value, { rules }) =>
  isText(value) && (/^[a-z]\w*(?:\.\w+)+$/i.test(value) || (ID_PATTERN.test(value) && rules.has(value)));

const CELL = {
  zone: (value, { zones }) => isText(value) && zones.has(value),
  unit: (value, { units }) => isText(value) && units.has(value),
  indicator: (value, { indicators }) => isText(value) && indicators.has(value),
  when: (value) => value === "last" || value === "this",
} as const satisfies Record<string, Check>;

/** The same fields where `when` says that the line is about a cell of a list. */
const LISTED: Readonly<Record<keyof typeof CELL, Check>> = {
  zone: (value) => isText(value) && isModuleId(value),
  unit: (value) => isText(value) && /^[1-9]\d{0,6} \S+$/.test(value),
  indicator: (value) => isText(value) && ID_PATTERN.test(value),
  when: (value) => value === IN_LIST,
};

const isMark: Check = (value) =>
  value === null || (typeof value === "string" && /^[a-z][a-z0-9_]*-\d+-\d+$/.test(value));

const CHECKS: { readonly [Name in keyof typeof LEDGERS]: Checks<Name> } = {
  stated: { ...CELL, value: isFigure, text: isTextOrNone },
  corrections: {
    time: isTime,
    rule: isRule,
    ...CELL,
    before: () => true,
    before_format: isText,
    after: () => true,
    after_format: isText,
    undone: (value) => value === null || value === "undone",
  },
  reasons: {
    time: isTime,
    rule: isRule,
    ...CELL,
    value: (value, known) => value === null || isFigure(value, known),
    text: isText,
  },
  marks: { hard: isMark, soft: isMark },
};

/** The lines of a ledger, apart from those that somebody edited by hand into something unreadable: these are told, never repaired. */
export function ledgerLines(sheet: SheetSnapshot, name: keyof typeof LEDGERS, known: KnownCodes): LedgerLines {
  const ledger: Ledger = LEDGERS[name];
  const head = headFault(sheet, ledger);
  const range = rangeOfName(sheet, ledger.name);
  if (head || !range) return { sound: [], faults: head ? [head] : [] };
  const sound: { index: number; line: readonly CellValue[] }[] = [];
  const faults: LedgerFault[] = [];
  const told = new Set<string>();
  readLedger(sheet, ledger).forEach((line, index) => {
    if (isBlankLine(line)) return;
    const row = range.row + index;
    const isDated = (column: number): boolean => {
      const { value, numberFormat } = sheet.cell(row, range.column + column);
      return typeof value === "number" && isDateFormat(numberFormat);
    };
    const listed = (name === "corrections" || name === "reasons") && line[ledger.fields.indexOf("when")] === IN_LIST;
    const checks: Readonly<Record<string, Check>> = listed ? { ...CHECKS[name], ...LISTED } : CHECKS[name];
    const wrong = ledger.fields.findIndex(
      (field, column) => isDated(column) || checks[field]?.(line[column] ?? null, known) !== true,
    );
    // The tool keeps one text for each figure.
    const key = name === "stated" ? JSON.stringify(line.slice(0, Object.keys(CELL).length)) : String(index);
    if (wrong < 0 && !told.has(key)) sound.push({ index, line });
    else faults.push({ row, column: range.column + Math.max(0, wrong) });
    told.add(key);
  });
  return { sound, faults };
}
