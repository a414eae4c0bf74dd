import { languages } from "../../../src/catalogue/languages/languages";
import type { Finding } from "../../../src/core/dataset/Finding";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import type { Language } from "../../../src/core/text/Labels";
import { translator } from "../../../src/core/text/messages";
import { wordFinding, wordFindingInFull } from "../../../src/core/text/wordFinding";

const QUESTION: Finding = {
  rule: "intake.ask.separator",
  severity: "soft",
  place: {},
  subject: "p|vn|u|z|2024-01-01|2024-12-31|heroin",
  parameters: { typed: "1.347" },
  choices: [{ value: 1.347 }, { value: 1347 }],
};
const DAYS = ["2024-04-03", "2024-03-04"].map((day) => ({ value: dateToSerial(day)!, numberFormat: "dd/mm/yyyy" }));
const REASON = { text: "checked", period: { from: "2024-01-01", to: "2024-12-31" } };
const inFull = (finding: Finding, language: Language) =>
  wordFindingInFull(finding, language, translator(languages, language)).replaceAll("\u00a0", " ");

test.each<[string, Language, Finding, string]>([
  ["readings", "vi", QUESTION, "Có thể là: 1,347 hoặc 1 347."],
  ["readings", "lo", QUESTION, "ອາດແມ່ນ: 1,347 ຫຼື 1 347."],
  ["readings", "en", QUESTION, "Possibly meant: 1.347 or 1 347."],
  [
    "a qualified reading",
    "vi",
    { ...QUESTION, choices: [{ value: 7, numberFormat: '"hơn "#,##0' }] },
    "Có thể là: hơn 7.",
  ],
  ["days", "vi", { ...QUESTION, choices: DAYS }, "Có thể là: 03/04/2024 hoặc 04/03/2024."],
  ["a correction", "vi", { ...QUESTION, choices: [], fix: { value: 218.234 } }, "Đề nghị: 218,234."],
])("a finding in full names %s (%s)", (_, language, finding, offered) => {
  const plain = wordFinding(finding, language, translator(languages, language));
  expect(plain).not.toContain(offered);
  expect(inFull(finding, language)).toBe(`${plain} ${offered}`.replaceAll("\u00a0", " "));
});

test("an explained one offers nothing any more", () => {
  expect(inFull({ ...QUESTION, reason: REASON }, "vi")).not.toContain("Có thể là");
});
