import type { ModuleId } from "../dataset/ModuleId";
import type { CellValue } from "../workbook/Cell";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CorrectionRecord, FigurePlace, ListedPlace, ReasonRecord } from "./FormReading";
import type { When } from "./formNames";
import { IN_LIST } from "./ledgers";
import { type KnownCodes, type LedgerFault, ledgerLines } from "./ledgerLines";

/** What was kept of a figure when the tool wrote it: the content of its cell, and the text it was stated in, if there was one. */
export interface KeptText {
  readonly value: number | string;
  readonly text?: string;
}

/** What was stated, corrected and explained in a form. */
export interface FormRecords {
  /** By `statedKey`. */
  readonly stated: ReadonlyMap<string, KeptText>;
  readonly corrections: readonly CorrectionRecord[];
  readonly reasons: readonly ReasonRecord[];
  /** Cells of the hidden sheet that somebody edited by hand into something unreadable, one a line. */
  readonly faults: readonly LedgerFault[];
}

export const statedKey = (...place: readonly string[]): string => place.join(".");

/** Reads the ledgers of a form. A line with a fault is none. */
export function readRecords(meta: SheetSnapshot, known: KnownCodes): FormRecords {
  const [stated, corrections, reasons, marks] = (["stated", "corrections", "reasons", "marks"] as const).map((name) =>
    ledgerLines(meta, name, known),
  );
  return {
    stated: new Map(stated?.sound.map(({ line }) => statedOf(line))),
    corrections: corrections?.sound.map(({ line, index }) => correctionOf(line, index)) ?? [],
    reasons: reasons?.sound.map(({ line, index }) => reasonOf(line, index)) ?? [],
    faults: [stated, corrections, reasons, marks].flatMap((one) => one?.faults ?? []),
  };
}

/** Checks have seen to it that a text stands there. */
const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");

function statedOf(line: readonly CellValue[]): [string, KeptText] {
  const [zone, unit, indicator, when, value = null, text = null] = line;
  const kept = typeof value === "number" ? value : textOf(value);
  return [
    statedKey(...[zone, unit, indicator, when].map(textOf)),
    { value: kept, ...(text !== null && { text: textOf(text) }) },
  ];
}

function correctionOf(line: readonly CellValue[], index: number): CorrectionRecord {
  const [time, rule, zone, unit, indicator, when, before = null, beforeFormat, after = null, afterFormat, undone] =
    line;
  return {
    line: index,
    time: textOf(time),
    rule: textOf(rule),
    place: placeOf(zone, unit, indicator, when),
    before: { value: before, numberFormat: textOf(beforeFormat) },
    after: { value: after, numberFormat: textOf(afterFormat) },
    undone: undone === "undone",
  };
}

function reasonOf(line: readonly CellValue[], index: number): ReasonRecord {
  const [time, rule, zone, unit, indicator, when, value = null, text] = line;
  return {
    line: index,
    time: textOf(time),
    rule: textOf(rule),
    place: placeOf(zone, unit, indicator, when),
    value: value === null ? undefined : typeof value === "number" ? value : textOf(value),
    text: textOf(text),
  };
}

const placeOf = (...[zone, unit, indicator, when]: readonly (CellValue | undefined)[]): FigurePlace | ListedPlace =>
  when === IN_LIST
    ? listedPlace(zone, unit, indicator)
    : {
        row: { zone: textOf(zone), unit: textOf(unit) },
        column: { indicator: textOf(indicator), when: when as When },
      };

function listedPlace(...[list, row, field]: readonly (CellValue | undefined)[]): ListedPlace {
  const [number, hash = ""] = textOf(row).split(" ");
  return { list: list as ModuleId, field: textOf(field), at: Number(number) - 1, row: hash };
}
