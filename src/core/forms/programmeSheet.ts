import { type Catalogue, indicatorsOf } from "../Catalogue";
import { unitsOf } from "../dataset/Dataset";
import { fillsModule, modulesOf } from "../dataset/modulesOf";
import { MODULES, type ModuleId } from "../dataset/ModuleId";
import type { Programme } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import { officialPage } from "../layout/page";
import { writeOfficialHeading, writeSignatures } from "../layout/officialBlocks";
import { centredStyle, COLOURS, fontFor, headingStyle, labelStyle } from "../layout/styles";
import { lineCount } from "../layout/textWidth";
import { fitPages } from "../layout/fitPages";
import { writeAcross } from "../layout/writeAcross";
import { formatDate } from "../text/formatDate";
import { type Labels, labelIn, type Language } from "../text/Labels";
import { type Translate, translator } from "../text/messages";
import { roman } from "../text/roman";
import { Sheet } from "../workbook/Sheet";
import { unitWord } from "./cellRules";

const WIDTHS = [6, 38, 52];
const LAST = WIDTHS.length - 1;
const TITLE_ROW = 4;
const HEAD_ROW = 7;

/** A part of the page: what stands in it, each with what is to be known of it. */
interface Section {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, text: string])[];
}

/**
 * A programme as a page a colleague can read: who cooperates with whom, under which documents, where, who reports, what is counted and on which
 * sheets. A4, with the office's heading.
 */
export function programmeSheet(name: string, programme: Programme, language: Language, catalogue: Catalogue): Sheet {
  const translate = translator(catalogue.languages, language);
  const sheet = new Sheet(name);
  WIDTHS.forEach((width, column) => {
    sheet.columns.set(column, { width });
  });
  writeOfficialHeading(sheet, 0, LAST, programme.office, language, translate);
  const title = translate("programme.page.title").toUpperCase();
  writeAcross(sheet, TITLE_ROW, 0, LAST, title, { font: fontFor(title, 14, { bold: true }) });
  const own = labelIn(programme.labels, language);
  writeAcross(sheet, TITLE_ROW + 1, 0, LAST, own, { font: fontFor(own, 13, { bold: true }) });
  ["form.head.number", "programme.page.head.item", "programme.page.head.text"].forEach((id, column) => {
    sheet.put(HEAD_ROW, column, translate(id), headingStyle(translate(id)));
  });
  sheet.rows.set(HEAD_ROW, { height: 24 });
  let row = HEAD_ROW + 1;
  sectionsOf(programme, language, catalogue, translate).forEach(({ title: heading, lines }, index) => {
    [roman(index + 1), heading, null].forEach((text, column) => {
      const style = column === 0 ? centredStyle(text ?? "", { bold: true }) : labelStyle(text ?? "", true);
      sheet.put(row, column, text, { ...style, fill: COLOURS.heading });
    });
    sheet.rows.set(row, { height: 24 });
    row++;
    lines.forEach(([label, text], line) => {
      sheet.put(row, 0, String(line + 1), centredStyle(""));
      sheet.put(row, 1, label, labelStyle(label));
      sheet.put(row, 2, text, labelStyle(text));
      const high = [label, text].map((one, column) =>
        lineCount(one, 12, (sheet.columns.get(column + 1)?.width ?? 9) - 3),
      );
      sheet.rows.set(row, { height: 6 + 18 * Math.max(...high) });
      row++;
    });
  });
  const body = { first: HEAD_ROW + 1, last: row - 1 };
  const last = writeSignatures(sheet, row + 1, 0, LAST, programme.office, [{ language, translate }]);
  sheet.showGridlines = false;
  sheet.page = {
    ...officialPage("portrait"),
    printArea: { row: 0, column: 0, rows: last + 1, columns: LAST + 1 },
    titleRows: { first: HEAD_ROW, last: HEAD_ROW },
  };
  fitPages(sheet, body);
  return sheet;
}

function sectionsOf(
  programme: Programme,
  language: Language,
  catalogue: Catalogue,
  translate: Translate,
): readonly Section[] {
  const label = (labels: Labels): string => labelIn(labels, language);
  const names = (all: readonly { readonly labels: Labels }[]): string =>
    all.map(({ labels }) => label(labels)).join("; ");
  const days = ({ from, to }: ReferencePeriod): string =>
    [from, to].map((day) => formatDate(day, language, "short")).join(" - ");
  const modules = MODULES.filter((id) => modulesOf(programme).includes(id));
  const sheetName = (id: ModuleId): string => {
    const labels = (catalogue.modules.get(id) ?? catalogue.lists.get(id))?.sheet;
    return labels ? label(labels) : translate("sheet.results");
  };
  const section = (id: string, lines: Section["lines"]): Section => ({
    title: translate(`programme.page.${id}`),
    lines,
  });
  const { agreement, framework, previousPeriod } = programme;
  return [
    section("general", [
      ...(framework ? [[translate("form.info.framework"), label(framework)] as const] : []),
      ...(agreement !== undefined
        ? [[translate("programme.page.agreement"), formatDate(agreement, language, "short")] as const]
        : []),
      [translate("programme.page.office"), [programme.office.name, programme.office.superior].map(label).join(", ")],
      [translate("form.info.period"), days(programme.period)],
      ...(previousPeriod ? [[translate("programme.page.previous"), days(previousPeriod)] as const] : []),
      [translate("programme.page.language"), translator(catalogue.languages, programme.language)("language.name")],
      [translate("form.info.scope"), label(programme.scope)],
    ]),
    section(
      "parties",
      programme.parties.map(({ labels, country, scope }) => [
        label(labels),
        [translate(`programme.page.country.${country}`), ...(scope ? [label(scope)] : [])].join("; "),
      ]),
    ),
    section(
      "zones",
      programme.zones.map((zone) => [
        label(zone.labels),
        translate("programme.page.reports", { units: names(unitsOf(programme, zone)) || "-" }),
      ]),
    ),
    section(
      "units",
      programme.units.map((unit) => {
        const party = programme.parties.filter(({ id }) => id === unit.party);
        const zones = programme.zones.filter(({ id }) => !unit.zones || unit.zones.includes(id));
        const fills = modules.filter((id) => fillsModule(unit, id));
        const sheets =
          fills.length === modules.length ? translate("programme.page.all") : fills.map(sheetName).join("; ");
        return [
          label(unit.labels),
          translate("programme.page.unit", { party: names(party), zones: names(zones), sheets }),
        ];
      }),
    ),
    section(
      "indicators",
      indicatorsOf(catalogue, programme).map((indicator) => [
        `${label(indicator.labels)} (${unitWord(indicator, language, translate)})`,
        label(indicator.help),
      ]),
    ),
    section(
      "sheets",
      modules.map((id) => {
        const fills = programme.units.filter((unit) => fillsModule(unit, id));
        const everybody = fills.length === programme.units.length;
        const units = everybody ? translate("programme.page.all") : names(fills);
        return [sheetName(id), translate("programme.page.filledBy", { units })];
      }),
    ),
  ];
}
