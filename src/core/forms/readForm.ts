import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import type { Programme } from "../dataset/Programme";
import { feedingOf, feedings } from "../lists/listColumns";
import { withRowReason } from "../lists/withRowReason";
import { historyFigures, type HistoryReading } from "../lists/historyFigures";
import type { ListReading } from "../lists/ListReading";
import { readList } from "../lists/readList";
import { labelIn } from "../text/Labels";
import type { Separators } from "../text/separators";
import { cellAddress } from "../workbook/a1";
import type { Progress, SheetSnapshot, WorkbookSnapshot } from "../workbook/Workbook";
import type { FormPlace } from "./findForms";
import { askedOnce } from "./askedOnce";
import { WHOLE_AREA } from "./FormModule";
import { rowOfName } from "./formNames";
import type { FormReading, Remark } from "./FormReading";
import type { FormSheet } from "./FormSheet";
import type { NumberStyle } from "./FormRequest";
import { type GridReading, readGrid, type ReadContext } from "./readGrid";
import { type FormInfo, readInfo } from "./readInfo";
import { impossibleFigures } from "../rules/impossibleFigures";
import { inputKey, placeKey } from "./inputAt";
import type { KnownCodes, LedgerFault } from "./ledgerLines";
import { withSplits } from "./splitReadings";
import { readRecords } from "./readRecords";
import { reasonsOf } from "./reasonsOf";
import { type FormMeta, readMeta } from "./readMeta";

/**
 * A filled-in form, read by its defined names: rows and columns may have been inserted, moved, hidden or relabelled. What can't
 * be understood is a finding with its cell; nothing is guessed and nothing is changed.
 * @returns a finding alone when the form as a whole can't be read (another template, a newer version, a broken programme).
 */
export async function readForm(
  place: FormPlace,
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
  progress?: Progress,
): Promise<FormReading | Finding> {
  const sheets = place.sheets.map(({ outline: { id, name }, module }): FormSheet => ({ id, name, module }));
  const first = sheets[0]?.name ?? "";
  const hidden = sheetOf(snapshot, place.meta.id);
  const meta = readMeta(hidden, first, catalogue);
  if ("rule" in meta) return withFile(meta, snapshot.fileName);
  const missing = place.copy ? [] : missingSheets(meta, sheets, first, catalogue);
  // Without the results nothing the form says is all it says.
  const [resultsMissing] = missing.filter(({ severity }) => severity === "hard");
  if (resultsMissing) return withFile(resultsMissing, snapshot.fileName);
  const info = readInfo(sheetOf(snapshot, place.info.id), catalogue.lexicon);
  const { stated: kept, corrections, reasons, faults } = readRecords(hidden, codesOf(place, meta, catalogue));
  const typed: ReadContext = {
    meta,
    stated: kept,
    corrections,
    parties: new Map(meta.programme.units.map(({ id, party }) => [id, party])),
    info,
    catalogue,
    file: snapshot.fileName,
    intake: { lexicon: catalogue.lexicon, separators: agreedSeparators(info.numbers, snapshot.separators) },
    fed: () => undefined,
  };
  const lists: ListReading[] = [];
  const past: HistoryReading[] = [];
  for (const sheet of sheets) {
    const list = catalogue.lists.get(sheet.module);
    if (!list) continue;
    const reading = await readList(sheet, list, sheetOf(snapshot, sheet.id), typed, progress);
    lists.push(reading);
    past.push(historyFigures(list, reading, typed));
  }
  const context: ReadContext = { ...typed, fed: fedFigures(lists, meta.programme, catalogue) };
  const readings: GridReading[] = [];
  for (const sheet of sheets.filter(({ module }) => !catalogue.lists.has(module))) {
    readings.push(await readGrid(sheet, sheetOf(snapshot, sheet.id), context, progress));
  }
  await progress?.pause?.();
  const stated = [...readings, ...past.map((own) => ({ ...own, cells: [] }))];
  const impossible = withoutImpossible(meta, info, stated, catalogue);
  const findings: Finding[] = [
    ...info.findings,
    // What is wrong in a row of a list shows in what the other sheets add up.
    ...lists.flatMap((reading) => reading.findings),
    ...stated.flatMap((reading) => reading.findings),
    ...missing,
    ...impossible.findings,
    ...recordsBroken(hidden.name, first, faults),
  ];
  const given = reasonsOf({ programme: meta.programme, ...info, reasons });
  const asked = new Map(readings.flatMap((reading) => [...reading.asked]));
  const split = withSplits(findings, impossible.cells, asked, catalogue, catalogue.vocabularies[meta.language]);
  return {
    place: { ...(snapshot.fileName !== undefined && { file: snapshot.fileName }), sheet: first },
    sheetId: sheets[0]?.id ?? "",
    sheets,
    metaSheetId: place.meta.id,
    programme: meta.programme,
    language: meta.language,
    numbers: info.numbers,
    period: info.period,
    previousPeriod: info.previousPeriod,
    observations: impossible.observations,
    cells: impossible.cells,
    sums: readings.flatMap(({ sums }) => sums),
    lists,
    corrections,
    reasons,
    remarks: readings.flatMap(({ remarks }) => remarks.map((remark) => withFile(remark, snapshot.fileName))),
    findings: askedOnce(split).map((finding) => withFile(withRowReason(finding, given), snapshot.fileName)),
  };
}

/** The codes a form's records may speak of; its rows may be older than its programme. */
function codesOf({ sheets }: FormPlace, { programme }: FormMeta, { indicators, rules }: Catalogue): KnownCodes {
  const rows = sheets.flatMap(({ outline }) => outline.names.flatMap(({ name }) => rowOfName(name) ?? []));
  return {
    zones: new Set([WHOLE_AREA, ...programme.zones.map(({ id }) => id), ...rows.map(({ zone }) => zone)]),
    units: new Set([...programme.units.map(({ id }) => id), ...rows.map(({ unit }) => unit)]),
    indicators,
    rules,
  };
}

/** Records edited by hand are told once, at every cell that can't be read. */
function recordsBroken(sheet: string, form: string, faults: readonly LedgerFault[]): readonly Finding[] {
  if (faults.length === 0) return [];
  const cells = faults.flatMap((fault) => (fault === "lost" ? [] : [cellAddress(fault.row, fault.column)]));
  const [cell, ...alsoAt] = [...new Set(cells)];
  const place = { sheet, ...(cell !== undefined && { cell }) };
  const parameters = { broken: faults.length, form };
  return [{ rule: "form.recordsBroken", severity: "soft", place, ...(alsoAt.length > 0 && { alsoAt }), parameters }];
}

/** The figures of a form but those that can't be, whose cells are errors. */
function withoutImpossible(
  { programme }: FormMeta,
  { period }: FormInfo,
  readings: readonly Pick<GridReading, "observations" | "cells">[],
  catalogue: Catalogue,
): Pick<FormReading, "observations" | "cells" | "findings"> {
  const observations = readings.flatMap((reading) => reading.observations);
  const cells = readings.flatMap((reading) => reading.cells);
  if (!period) return { observations, cells, findings: [] };
  const { figures, findings } = impossibleFigures({ programme, period, observations }, catalogue);
  if (figures.size === 0) return { observations, cells, findings: [] };
  const places = new Set([...figures].map(({ source }) => placeKey(source ?? {})));
  return {
    observations: observations.filter((observation) => !figures.has(observation)),
    cells: cells.map((cell) => (places.has(inputKey(cell)) ? { ...cell, state: "error" as const } : cell)),
    findings,
  };
}

/** What the form's lists come to, for the cells that show it. A form whose list was deleted is read as its cells are. */
function fedFigures(lists: readonly ListReading[], programme: Programme, catalogue: Catalogue): ReadContext["fed"] {
  const feeds = feedings(programme, catalogue);
  return (module, row, indicator) => {
    const list = feedingOf(feeds, row.unit, indicator.id);
    const totals = lists.find((reading) => reading.list === list?.id)?.totals;
    if (!list?.feed?.modules.includes(module) || !totals) return undefined;
    return totals.figureOf(row, indicator.id, indicator.unit, module);
  };
}

/** Sheets the form was made with and no longer has: their figures are gone, or stand in another workbook. */
function missingSheets(
  { modules, language }: FormMeta,
  sheets: readonly FormSheet[],
  form: string,
  { modules: known, lists, languages }: Catalogue,
): readonly Finding[] {
  return modules
    .filter((id) => sheets.every(({ module }) => module !== id))
    .map((id) => {
      const module = known.get(id) ?? lists.get(id);
      const name = module ? labelIn(module.sheet, language) : (languages[language]["sheet.results"] ?? id);
      const severity = id === "results" ? "hard" : "soft";
      return { rule: "form.sheetMissing", severity, place: { sheet: form }, parameters: { name } };
    });
}

const withFile = <Placed extends Finding | Remark>(placed: Placed, file: string | undefined): Placed =>
  file === undefined ? placed : { ...placed, place: { file, ...placed.place } };

/**
 * How texts in the form's cells write numbers: as Excel has it and as the form declares it. Where the two disagree the form was filled
 * in somewhere else, nobody knows which holds, and ambiguous texts are asked about.
 */
function agreedSeparators(declared: NumberStyle | undefined, system: Separators | undefined): Separators | undefined {
  if (!declared) return undefined;
  const own = declared === "dot-comma" ? { decimal: ",", group: "." } : { decimal: ".", group: "," };
  return system === undefined || system.decimal === own.decimal ? own : undefined;
}

function sheetOf(snapshot: WorkbookSnapshot, id: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`sheet ${id} was not read`);
  return sheet;
}
