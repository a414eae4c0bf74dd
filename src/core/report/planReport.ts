import { buildCharts } from "../charts/buildCharts";
import type { Sentence, SentenceTopic } from "../narrative/Sentence";
import { SHEET_OF_TOPIC } from "../narrative/sheetOfTopic";
import type { StatTable } from "../tables/StatTable";
import { periodLabel, type TableContext } from "../tables/TableContext";
import { labelIn } from "../text/Labels";
import { chartTexts } from "./chartTexts";
import type { Report, ReportSection } from "./Report";
import { tableTexts } from "./tableTexts";
import { roman } from "../text/roman";

/** The table whose title is the heading of a topic that has no sheet. */
const TABLE_OF: Readonly<Partial<Record<SentenceTopic, string>>> = {
  comparison: "comparison",
  sides: "sides",
  units: "by_unit",
  years: "years",
  seizures: "largest_seizures",
};
/** What the author writes: the sections of a report that no figure fills. */
const OPEN_SECTIONS = ["difficulties", "tasks", "proposals"] as const;
const BLANK = "................................................................................";

/**
 * The report of a dataset: its sentences under headings in the order of the office's reports, its tables as annexes. What only people can
 * say is left as dotted lines.
 * @param sentences those of the context's language.
 */
export function planReport(
  sentences: readonly Sentence[],
  tables: readonly StatTable[],
  context: TableContext,
): Report {
  const { dataset, language, translate } = context;
  const { programme, period } = dataset;
  const subject = translate("report.subject", {
    programme: labelIn(programme.labels, language),
    period: periodLabel(period),
  });
  const opening = [
    ...(programme.framework
      ? [translate("report.framework", { framework: labelIn(programme.framework, language) })]
      : []),
    `${translate("table.scope")}: ${labelIn(programme.scope, language)}.`,
  ];
  return {
    language,
    heading: {
      state: translate("official.state"),
      motto: translate("official.motto"),
      superior: labelIn(programme.office.superior, language).toUpperCase(),
      office: labelIn(programme.office.name, language).toUpperCase(),
      number: translate("report.number"),
      placeAndDate: translate("official.dateLine"),
    },
    title: translate("report.title"),
    subject,
    opening,
    sections: sectionsOf(sentences, context),
    recipients: {
      label: translate("report.recipients"),
      lines: [translate("report.recipient"), translate("report.filed")],
    },
    signatory: translate("official.head"),
    tables: tables.map((table, index) => tableTexts(table, index, context)),
    charts: buildCharts(context, tables).map((chart) =>
      chartTexts(
        chart,
        tables.map(({ id }) => id),
        context,
      ),
    ),
  };
}

function sectionsOf(sentences: readonly Sentence[], context: TableContext): readonly ReportSection[] {
  const { translate } = context;
  const topics = [...new Set(sentences.map(({ topic }) => topic))];
  return [
    { heading: `I. ${translate("report.results")}`, level: 1, paragraphs: [] },
    ...topics.map((topic, index): ReportSection => ({
      heading: `${String(index + 1)}. ${headingOf(topic, context)}`,
      level: 2,
      paragraphs: sentences.filter((sentence) => sentence.topic === topic).map(({ text }) => text),
    })),
    ...OPEN_SECTIONS.map((id, index): ReportSection => ({
      heading: `${roman(index + 2)}. ${translate(`report.${id}`)}`,
      level: 1,
      paragraphs: [BLANK],
    })),
  ];
}

function headingOf(topic: SentenceTopic, { catalogue, language }: TableContext): string {
  const module = SHEET_OF_TOPIC[topic];
  const sheet = module && catalogue.modules.get(module)?.sheet;
  const labels = sheet ?? catalogue.tables.get(TABLE_OF[topic] ?? "by_zone")?.title;
  return labels ? labelIn(labels, language) : "";
}
