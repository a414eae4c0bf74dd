import { catalogue } from "../../../src/catalogue/catalogue";
import { rules } from "../../../src/catalogue/rules/rules";
import type { Finding } from "../../../src/core/dataset/Finding";
import type { Observation } from "../../../src/core/dataset/Observation";
import { writeQuantity } from "../../../src/core/intake/writeQuantity";
import { recordOf } from "../../../src/core/registers/createRegister";
import type { EditRule, RuleScope } from "../../../src/core/rules/EditRule";
import { groupBy } from "../../../src/core/dataset/groupBy";
import { qualifierWord } from "../../../src/core/text/qualifierWord";
import { labelIn } from "../../../src/core/text/Labels";
import { translator } from "../../../src/core/text/messages";
import { cellText } from "../../../src/core/text/cellText";
import { wordFinding, wordFindingInFull } from "../../../src/core/text/wordFinding";
import { exampleFound } from "./exampleFound";
import { FORM_EXAMPLES } from "./formExamples";
import { INTAKE_EXAMPLES } from "./intakeExamples";
import { LIST_EXAMPLES, saidOf } from "./listExamples";
import { RULE_EXAMPLES, type RuleExample } from "./ruleExamples";

type GuideLanguage = "en" | "vi";

const HEAD: Readonly<Record<GuideLanguage, string>> = {
  en: `# The checks, one by one

Every check with figures that it stops at and what it says of them. _Errors_ can't be true and must be corrected. _Queries_ are asked about: correct the figure, or give a
reason, which goes with the form into next year's check. How often the queries are right is measured in [checks.md](checks.md); the page of the pane is described in the
[guide](guide.en.md). _Bản tiếng Việt: [checks.vi.md](checks.vi.md)._

A blank cell is not checked: it neither passes nor fails. A figure that several checks doubt is listed once, by the check that explains most.
`,
  vi: `# Từng phép kiểm tra

Mỗi phép kiểm tra kèm số liệu làm ví dụ và lời báo. _Lỗi_ là điều không thể đúng, phải sửa. _Cần xem_ là điều được hỏi lại: sửa số, hoặc nêu lý do; lý do đi cùng biểu
sang lần kiểm tra năm sau. Hỏi trúng bao nhiêu phần được đo ở [checks.md](checks.md); trang Kiểm tra của ngăn công cụ có ở [hướng dẫn](guide.vi.md).
_English: [checks.en.md](checks.en.md)._

Ô để trống không được kiểm tra: không đạt cũng không sai. Một số bị nhiều phép kiểm tra nghi ngờ chỉ nêu một lần, theo phép giải thích được nhiều nhất.
`,
};

const SEVERITY = {
  en: { hard: "Error", soft: "Query", info: "Note" },
  vi: { hard: "Lỗi", soft: "Cần xem", info: "Lưu ý" },
} as const;

const SCOPE: Readonly<Record<GuideLanguage, Readonly<Record<RuleScope, string>>>> = {
  en: {
    cell: "one figure",
    row: "figures of one row",
    sheet: "one sheet",
    betweenSheets: "between sheets",
    betweenPeriods: "against earlier periods",
    betweenSides: "between the two sides",
    betweenUnits: "between units",
  },
  vi: {
    cell: "từng số",
    row: "các số trong một hàng",
    sheet: "một trang tính",
    betweenSheets: "giữa các trang tính",
    betweenPeriods: "so với các kỳ trước",
    betweenSides: "giữa hai bên",
    betweenUnits: "giữa các đơn vị",
  },
};

/** The guide to the rules for clerks: each with its example and what is said of it. */
export const rulesGuide = async (language: GuideLanguage): Promise<string> =>
  [
    HEAD[language],
    ...RULE_EXAMPLES.map((example) => section(example, recordOf(rules, example.rule), language)),
    LISTS[language],
    ...(await listLines(language)),
    "",
    TYPED[language],
    ...typedLines(language),
    "",
    FORMS[language],
    ...(await formLines(language)),
    "",
  ].join("\n");

const LISTS: Readonly<Record<GuideLanguage, string>> = {
  en: `## In lists

What is said of the rows of the case register and the other lists: no row and no cell is left out silently. A column that was deleted is an error, too. Texts of the example are in
Vietnamese, as its form is.
`,
  vi: `## Trong danh sách

Những điều được báo về các hàng của sổ vụ và các danh sách khác: không hàng nào, ô nào bị bỏ qua mà không nói. Cột bị xóa cũng là lỗi.
`,
};

/** What stands in a list and what is said of it, a line for each. */
async function listLines(language: GuideLanguage): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const example of LIST_EXAMPLES) {
    const finding = (await saidOf(example)).find(({ rule }) => rule === example.rule);
    const words = finding ? wordFinding(finding, language, translator(catalogue.languages, language)) : "";
    const { severity = "soft" } = finding ?? {};
    lines.push(`- ${example[language]} _${SEVERITY[language][severity]}:_ ${words} \`${example.rule}\``);
  }
  return lines;
}

const TYPED: Readonly<Record<GuideLanguage, string>> = {
  en: `## As it was typed

What is said of the content of a cell, whatever figures stand beside it. A _correction_ is proposed and written by a click; what is _asked_ has no figure until it is answered, with the figures of earlier
periods beside it; an _error_ has to be typed anew; a _warning_ counts as it stands.
`,
  vi: `## Nội dung đã gõ

Những điều được báo về nội dung của ô, chưa xét các số bên cạnh. _Đề nghị sửa_ thì bấm mới ghi; _câu hỏi_ chưa trả lời thì chưa có số, kèm số các kỳ trước; _lỗi_ phải nhập lại; _lưu ý_ vẫn được tính như đang ghi.
`,
};

const KIND: Readonly<Record<GuideLanguage, Readonly<Record<string, string>>>> = {
  en: { fix: "Correction", ask: "Question", error: "Error", warning: "Warning", column: "Warning" },
  vi: { fix: "Đề nghị sửa", ask: "Câu hỏi", error: "Lỗi", warning: "Lưu ý", column: "Lưu ý" },
};

/** What was typed into which column and what is said of it, a line for each. */
const typedLines = (language: GuideLanguage): readonly string[] =>
  INTAKE_EXAMPLES.map(({ id, typed, column, said }) => {
    const finding: Finding = { rule: id, severity: "soft", place: {}, ...(said && { parameters: said.parameters }) };
    const words = said ? wordFinding(finding, language, translator(catalogue.languages, language)) : "";
    const kind = KIND[language][id.split(".")[1] ?? ""] ?? "";
    return `- \`${typed}\` (${labelIn(column, language)}). _${kind}:_ ${words} \`${id}\``;
  });

const FORMS: Readonly<Record<GuideLanguage, string>> = {
  en: `## The form itself

What is said of a form that was changed, or of the file it came in. Such a form is never guessed at. Names of the example are in Vietnamese, as its form is.
`,
  vi: `## Bản thân biểu

Những điều được báo về biểu đã bị thay đổi, hoặc về tệp chứa biểu. Công cụ không đoán thay.
`,
};

async function formLines(language: GuideLanguage): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const example of FORM_EXAMPLES) {
    const finding = (await example.found()).find(({ rule }) => rule === example.rule);
    const words = finding ? wordFinding(finding, language, translator(catalogue.languages, language)) : "";
    const { severity = "soft" } = finding ?? {};
    lines.push(`- ${example[language]} _${SEVERITY[language][severity]}:_ ${words} \`${example.rule}\``);
  }
  return lines;
}

function section(example: RuleExample, rule: EditRule, language: GuideLanguage): string {
  const { finding, dataset, history } = exampleFound(example);
  const said = finding ? wordFindingInFull(finding, language, translator(catalogue.languages, language)) : "";
  const units = new Map(dataset.programme.units.map(({ id, labels }) => [id, labelIn(labels, language)]));
  return [
    `## ${labelIn(rule.labels, language)}`,
    "",
    `_${SEVERITY[language][rule.severity]}, ${SCOPE[language][rule.scope]}._ ${example[language]}`,
    "",
    ...figuresTable([...history, ...dataset.observations], units, language),
    "",
    `> ${said} \`rule.${rule.id}\``,
    "",
  ].join("\n");
}

/** The figures, a line for each indicator of each unit, a column for each year. */
function figuresTable(
  observations: readonly Observation[],
  units: ReadonlyMap<string, string>,
  language: GuideLanguage,
): readonly string[] {
  const years = [...new Set(observations.map(({ period }) => period.to.slice(0, 4)))].sort();
  const lines = [...groupBy(observations, (one) => `${one.reportingUnit}|${one.indicator}`).values()].map((figures) => {
    const { indicator, reportingUnit } = figures[0]!;
    const name = labelIn(recordOf(catalogue.indicators, indicator).labels, language);
    const label = units.size > 1 ? `${units.get(reportingUnit)!}: ${name}` : name;
    return [
      label,
      ...years.map((year) =>
        shown(
          figures.find(({ period }) => period.to.startsWith(year)),
          language,
        ),
      ),
    ];
  });
  const head = ["", ...years];
  const widths = head.map((text, column) => Math.max(...[head, ...lines].map((line) => (line[column] ?? text).length)));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [row(head), `| ${rule.join(" | ")} |`, ...lines.map(row)];
}

function shown(observation: Observation | undefined, language: GuideLanguage): string {
  if (!observation) return "";
  const { quantity } = observation;
  const vocabulary = catalogue.vocabularies[language];
  if (quantity.kind !== "number") return String(writeQuantity(quantity, vocabulary).value ?? "");
  const word =
    quantity.qualifier === "exact" ? "" : `${qualifierWord(quantity.qualifier, quantity.wording, vocabulary)} `;
  const unit =
    quantity.unit === recordOf(catalogue.indicators, observation.indicator).unit
      ? ""
      : ` ${catalogue.languages[language][`unit.${quantity.unit}`] ?? quantity.unit}`;
  return `${word}${cellText(quantity.value, "General", language)}${unit}`;
}
