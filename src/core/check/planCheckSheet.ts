import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { centredStyle, fontFor, headingStyle, labelStyle } from "../layout/styles";
import { officialPage } from "../layout/page";
import { lineCount } from "../layout/textWidth";
import { writeAcross } from "../layout/writeAcross";
import type { Language } from "../text/Labels";
import { type Translate, translator } from "../text/messages";
import { wordFindingInFull } from "../text/wordFinding";
import { sheetReference } from "../workbook/a1";
import { contentHash } from "../workbook/contentHash";
import { sheetsNamed, untouchedSheets } from "../workbook/ownSheets";
import { cellRect } from "../workbook/Rect";
import { Sheet } from "../workbook/Sheet";
import { freeSheetName } from "../workbook/sheetNames";
import type { SheetOutline, WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { isExplained } from "./isExplained";

/** Marks a check sheet, and remembers what it held when it was written. */
const NAME = "hoptac.check";
const PROPERTY = "hoptac.check";

const HEADS = ["number", "severity", "place", "finding", "state", "rule"] as const;
const WIDTHS = [5, 11, 28, 62, 40, 24];
const FINDING = 3;
const STATE = 4;
const HEAD_ROW = 3;

/** Whether a finding is explained, and how; beside an open one, how the one before was. */
function stateOf(finding: Finding, translate: Translate): string {
  const { reason } = finding;
  if (!reason) return translate("check.state.open");
  return translate(isExplained(finding) ? "check.state.reason" : "check.state.before", { reason: reason.text });
}

/** The check sheets of a workbook, which must be read before a new one is planned. */
export const checkSheets = (found: WorkbookOutline): readonly SheetOutline[] => sheetsNamed(found, NAME);

/**
 * Every finding with its state and reason on one sheet, for the file: as a print on A4. An earlier check sheet gives way unless somebody
 * wrote on it.
 */
export function planCheckSheet(
  findings: readonly Finding[],
  catalogue: Catalogue,
  language: Language,
  found: WorkbookOutline,
  snapshot: WorkbookSnapshot,
): WorkbookPlan {
  const translate = translator(catalogue.languages, language);
  const replaced = untouchedSheets(found, snapshot, NAME, PROPERTY);
  const taken = found.sheets.filter(({ id }) => !replaced.some((sheet) => sheet.id === id)).map(({ name }) => name);
  const sheet = new Sheet(freeSheetName(translate("sheet.check"), taken));
  WIDTHS.forEach((width, column) => {
    sheet.columns.set(column, { width });
  });
  const title = translate("check.title").toUpperCase();
  writeAcross(sheet, 0, 0, HEADS.length - 1, title, { font: fontFor(title, 14, { bold: true }) });
  const summary = translate("check.summary", {
    hard: findings.filter(({ severity }) => severity === "hard").length,
    soft: findings.filter(({ severity }) => severity === "soft").length,
  });
  writeAcross(sheet, 1, 0, HEADS.length - 1, summary, { font: fontFor(summary, 12, { italic: true }) });
  HEADS.forEach((id, column) => {
    const text = translate(`check.head.${id}`);
    sheet.put(HEAD_ROW, column, text, headingStyle(text));
  });
  findings.forEach((finding, index) => {
    const { sheet: name, cell } = finding.place;
    const texts = [
      String(index + 1),
      translate(`check.severity.${finding.severity}`),
      [name, cell].filter((part) => part !== undefined).join(", "),
      wordFindingInFull(finding, language, translate),
      stateOf(finding, translate),
      finding.rule,
    ];
    const row = HEAD_ROW + 1 + index;
    texts.forEach((text, column) => {
      sheet.put(row, column, text, column === 0 ? centredStyle(text) : labelStyle(text));
    });
    const lines = [FINDING, STATE].map((column) => lineCount(texts[column] ?? "", 12, (WIDTHS[column] ?? 9) - 3));
    sheet.rows.set(row, { height: 6 + 18 * Math.max(...lines) });
  });
  sheet.names.push({ name: NAME, refersTo: sheetReference(sheet.name, cellRect(0, 0)) });
  sheet.freeze = { rows: HEAD_ROW + 1, columns: 0 };
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage("landscape"),
    printArea: { row: 0, column: 0, rows: HEAD_ROW + 1 + findings.length, columns: HEADS.length },
    titleRows: { first: HEAD_ROW, last: HEAD_ROW },
  };
  return {
    sheets: [sheet],
    replaces: replaced.map(({ id }) => id),
    properties: { [PROPERTY]: contentHash(sheet) },
    activate: sheet.name,
  };
}
