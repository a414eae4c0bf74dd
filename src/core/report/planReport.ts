import type { BookTables } from "../book/buildTables";
import { bookCharts } from "../charts/bookCharts";
import { signatureTitle } from "../layout/officialBlocks";
import type { Sentence, SentenceTopic } from "../narrative/Sentence";
import { SHEET_OF_TOPIC } from "../narrative/sheetOfTopic";
import { inBoth, saidInBoth } from "../tables/inBoth";
import { periodsInWords, type TableContext, voicesOf } from "../tables/TableContext";
import { labelIn } from "../text/Labels";
import { chartTexts } from "./chartTexts";
import type { Report, ReportHeading, ReportSection } from "./Report";
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

const BETWEEN = " / ";

/**
 * The report of a dataset: its sentences under headings in the order of the office's reports, its tables as annexes, in the languages of the
 * context. What only people can say is left as dotted lines.
 * @param sentences those of the context's languages, others are left out.
 */
export function planReport(
  sentences: readonly Sentence[],
  { tables, voices }: Pick<BookTables, "tables" | "voices">,
  context: TableContext,
): Report {
  const { language, second } = context;
  return {
    language,
    ...(second && { second: second.language }),
    heading: headingBlock(context),
    title: inBoth(context, ({ translate }) => translate("report.title")),
    subject: inBoth(context, subjectOf),
    opening: unique(voicesOf(context).flatMap(openingOf)),
    sections: sectionsOf(sentences, context),
    recipients: {
      label: saidInBoth(context, "report.recipients", BETWEEN),
      lines: voicesOf(context).flatMap(({ translate }) => [translate("report.recipient"), translate("report.filed")]),
    },
    signatory: inBoth(context, (voice) => signatureTitle("head", context.dataset.programme.office, voice)),
    tables: tables.map((table, index) => tableTexts(table, index, context)),
    moreNotes: saidInBoth(context, "report.slide.moreNotes", BETWEEN),
    charts: bookCharts(context, voices).map((chart) =>
      chartTexts(
        chart,
        tables.map(({ id }) => id),
        context,
      ),
    ),
  };
}

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

function headingBlock(context: TableContext): ReportHeading {
  const { office } = context.dataset.programme;
  return {
    state: saidInBoth(context, "official.state"),
    motto: saidInBoth(context, "official.motto"),
    superior: inBoth(context, ({ label }) => label(office.superior).toUpperCase()),
    office: inBoth(context, ({ label }) => label(office.name).toUpperCase()),
    number: saidInBoth(context, "report.number"),
    placeAndDate: saidInBoth(context, "official.dateLine"),
  };
}

function subjectOf(context: TableContext): string {
  const { dataset, label, translate } = context;
  return translate("report.subject", { programme: label(dataset.programme.labels), period: periodsInWords(context) });
}

function openingOf({ dataset: { programme }, label, translate }: TableContext): readonly string[] {
  return [
    ...(programme.framework ? [translate("report.framework", { framework: label(programme.framework) })] : []),
    `${translate("table.scope")}: ${label(programme.scope)}.`,
  ];
}

/** Each topic with its sentences in the first language, then in the second. */
function sectionsOf(sentences: readonly Sentence[], context: TableContext): readonly ReportSection[] {
  const voices = voicesOf(context);
  const own = voices.map(({ language }) => sentences.filter((sentence) => sentence.language === language));
  const topics = [...new Set(own.flat().map(({ topic }) => topic))];
  const heading = (id: string): string => saidInBoth(context, id, BETWEEN);
  return [
    { heading: `I. ${heading("report.results")}`, level: 1, paragraphs: [] },
    ...topics.map((topic, index): ReportSection => ({
      heading: `${String(index + 1)}. ${inBoth(context, (voice) => headingOf(topic, voice), BETWEEN)}`,
      level: 2,
      paragraphs: own.flatMap((each) => each.filter((sentence) => sentence.topic === topic).map(({ text }) => text)),
    })),
    ...OPEN_SECTIONS.map((id, index): ReportSection => ({
      heading: `${roman(index + 2)}. ${heading(`report.${id}`)}`,
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
