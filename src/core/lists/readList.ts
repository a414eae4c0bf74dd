import type { Finding } from "../dataset/Finding";
import type { FormSheet } from "../forms/FormSheet";
import type { ReadContext } from "../forms/readGrid";
import type { Quantity } from "../quantity/Quantity";
import type { CellValue } from "../workbook/Cell";
import { type Progress, type SheetSnapshot, WorkbookError } from "../workbook/Workbook";
import { FeedTotals } from "./FeedTotals";
import { endedFinding } from "./endedFinding";
import type { FormList } from "./FormList";
import { type FoundColumn, foundColumns } from "./foundColumns";
import type { ListReading, ListRow } from "./ListReading";
import type { ListCellReading } from "./ListCellReading";
import { rowFindings } from "./rowFindings";
import { RowJudge } from "./RowJudge";
import { rowSubjects } from "./rowSubjects";
import { sheetFindings } from "./sheetFindings";

/** Rows read between two chances for whatever else waits. */
const SLICE = 250;

/**
 * Reads a list: its columns by their names, its rows wherever something stands below the headings. Nothing is dropped silently: a row that
 * does not count, or a cell nobody understands, is a finding at its cell.
 * @throws WorkbookError `aborted` when the user has cancelled.
 */
export async function readList(
  own: FormSheet,
  list: FormList,
  sheet: SheetSnapshot,
  context: ReadContext,
  progress?: Progress,
): Promise<ListReading> {
  const { columns, head, findings } = foundColumns(list, sheet, context);
  const rows: ListRow[] = [];
  const totals = list.feed && new FeedTotals(list);
  const subjectOf = rowSubjects();
  const judge = new RowJudge(list, sheet.name, columns, context, subjectOf);
  const used = sheet.used;
  const bottom = used ? used.row + used.rows : 0;
  let end = head + 1;
  for (let at = head + 1; at < bottom; at++) {
    if ((at - head) % SLICE === 0) {
      await progress?.pause?.();
      if (progress?.signal?.aborted) throw new WorkbookError("aborted", "while reading a list");
    }
    const cells = readRow(sheet, at, columns);
    if (!cells) continue;
    end = at + 1;
    const row = recordOf(at, columns, cells, sheet);
    const judged = judge.judge(row, cells);
    const own = [
      ...rowFindings(sheet.name, at, columns, cells),
      ...endedFinding(list, sheet.name, columns, row, context.info.period),
    ];
    const subjected = own.map((one) =>
      isQuery(one) ? { ...one, ...subjectOf(list.id, context.info.period, [row]) } : one,
    );
    findings.push(...subjected, ...judged.findings);
    // The sheet's formulas can't tell a total from a case.
    totals?.see(judged.seen);
    if (judged.isTotal) continue;
    rows.push(row);
    if (!totals) continue;
    if (judged.none !== undefined) totals.addUnit(judged.none);
    if (judged.place) totals.add(judged.place, row, unreadFigures(columns, cells));
  }
  const sheetwide = [...judge.finish(), ...sheetFindings(sheet, head, end, columns)];
  const places = new Map(columns.map(({ asked, at }) => [asked.column.id, at]));
  const { feed, oneEvent } = list;
  return {
    sheet: own,
    list: list.id,
    columns: places,
    rows,
    end,
    findings: [...findings, ...sheetwide],
    ...(feed && oneEvent && { events: { ...oneEvent, counts: feed.counts, unit: feed.unit, zone: feed.zone } }),
    ...(totals && { totals }),
  };
}

/** The cells of a row, in the order of the columns; undefined where all are blank. */
function readRow(
  sheet: SheetSnapshot,
  at: number,
  columns: readonly FoundColumn[],
): readonly (ListCellReading | undefined)[] | undefined {
  const cells = columns.map((column) => {
    const cell = sheet.cell(at, column.at);
    const { value } = cell;
    const isBlank = value === null ? cell.formula === undefined : typeof value === "string" && value.trim() === "";
    return isBlank ? undefined : column.read(cell);
  });
  return cells.every((cell) => cell === undefined) ? undefined : cells;
}

function recordOf(
  at: number,
  columns: readonly FoundColumn[],
  cells: readonly (ListCellReading | undefined)[],
  sheet: SheetSnapshot,
): ListRow {
  const fields: Record<string, string> = {};
  const figures: Record<string, Quantity> = {};
  const unread: Record<string, string> = {};
  columns.forEach(({ asked: { column }, at: own }, index) => {
    const cell = cells[index];
    if (cell?.unread) unread[column.id] = typedText(sheet.cell(at, own).value);
    if (cell?.field !== undefined) fields[column.id] = cell.field;
    if (cell?.figure) figures[column.id] = cell.figure;
  });
  return { at, fields, figures, ...(Object.keys(unread).length > 0 && { unread }) };
}

/** What asks about the row as it is understood: a question of what a cell says is answered there. */
const isQuery = ({ fix, rule, severity }: Finding): boolean => severity === "soft" && !fix && rule.startsWith("list.");

const typedText = (value: CellValue): string =>
  value !== null && typeof value === "object" ? value.error : String(value ?? "");

const unreadFigures = (
  columns: readonly FoundColumn[],
  cells: readonly (ListCellReading | undefined)[],
): readonly string[] =>
  columns.flatMap(({ asked: { column } }, index) =>
    column.kind === "figure" && cells[index]?.unread ? [column.id] : [],
  );
