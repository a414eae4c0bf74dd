import { isModuleId } from "../dataset/ModuleId";
import type { CellValue } from "../workbook/Cell";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CorrectionRecord, FigurePlace, ListedPlace, ReasonRecord } from "./FormReading";
import { IN_LIST, isBlankLine, LEDGERS, readLedger } from "./ledgers";

/** What was corrected and what was explained in a form. `broken`: how many lines somebody edited by hand into something unreadable. */
export interface FormRecords {
  readonly corrections: readonly CorrectionRecord[];
  readonly reasons: readonly ReasonRecord[];
  readonly broken: number;
}

/** @param isKnown whether there is such a figure at all; a reason for one nobody knows can't be read. */
export function readRecords(meta: SheetSnapshot, isKnown: (place: FigurePlace) => boolean): FormRecords {
  const corrections = recordsOf(readLedger(meta, LEDGERS.corrections), correctionOf);
  const reasons = recordsOf(readLedger(meta, LEDGERS.reasons), (line, index) => {
    const reason = reasonOf(line, index);
    return reason && isKnown(reason) ? reason : undefined;
  });
  return { corrections: corrections.known, reasons: reasons.known, broken: corrections.broken + reasons.broken };
}

function recordsOf<T>(
  lines: readonly (readonly CellValue[])[],
  read: (line: readonly CellValue[], index: number) => T | undefined,
): { readonly known: readonly T[]; readonly broken: number } {
  const known = lines.flatMap((line, index) => read(line, index) ?? []);
  return { known, broken: lines.filter((line) => !isBlankLine(line)).length - known.length };
}

function correctionOf(line: readonly CellValue[], index: number): CorrectionRecord | undefined {
  const [time, rule, zone, unit, indicator, when, before, beforeFormat, after, afterFormat, undone] = line;
  const place = when === IN_LIST ? listedPlace(zone, unit, indicator) : placeOf(zone, unit, indicator, when);
  if (!place || !isText(time) || !isText(rule) || !isText(beforeFormat) || !isText(afterFormat)) return undefined;
  return {
    line: index,
    time,
    rule,
    place,
    before: { value: before ?? null, numberFormat: beforeFormat },
    after: { value: after ?? null, numberFormat: afterFormat },
    undone: undone === "undone",
  };
}

function reasonOf(line: readonly CellValue[], index: number): ReasonRecord | undefined {
  const [time, rule, zone, unit, indicator, when, value = null, text] = line;
  const place = placeOf(zone, unit, indicator, when);
  if (!place || !isText(time) || !isText(rule) || !isText(text)) return undefined;
  if (value !== null && typeof value !== "number" && !isText(value)) return undefined;
  return { line: index, time, rule, ...place, value: value ?? undefined, text };
}

const isText = (value: CellValue | undefined): value is string => typeof value === "string";

function placeOf(
  zone: CellValue | undefined,
  unit: CellValue | undefined,
  indicator: CellValue | undefined,
  when: CellValue | undefined,
): FigurePlace | undefined {
  if (!isText(zone) || !isText(unit) || !isText(indicator) || (when !== "last" && when !== "this")) return undefined;
  return { row: { zone, unit }, column: { indicator, when } };
}

function listedPlace(
  list: CellValue | undefined,
  row: CellValue | undefined,
  field: CellValue | undefined,
): ListedPlace | undefined {
  const [, number, hash] = /^([1-9]\d{0,6}) (\S+)$/.exec(isText(row) ? row : "") ?? [];
  if (!isText(list) || !isModuleId(list) || !isText(field) || number === undefined || hash === undefined)
    return undefined;
  return { list, field, at: Number(number) - 1, row: hash };
}
