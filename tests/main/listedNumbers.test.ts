import { readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/catalogue";
import { textChecker } from "../../src/core/speech/checkText";
import { findingOf } from "../../src/core/speech/findingOf";
import { factName } from "../../src/core/speech/factWords";
import { figuresIn } from "../../src/core/tasks/checkSpeech";
import { readReturns } from "../../src/core/tasks/readReturns";
import { wordFinding } from "../../src/core/text/wordFinding";
import { translator } from "../../src/core/text/messages";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { examplePath } from "../support/examples";
import { goldenPath } from "../support/goldenFiles";

/** What is said of each number of a draft: its figure where it is right, else what the finding says. */
async function read(path: string, draft: string): Promise<readonly string[]> {
  const reading = await readReturns(readWorkbook(new Uint8Array(readFileSync(path))), catalogue);
  const dataset = figuresIn(reading, catalogue);
  return textChecker(
    dataset,
    catalogue,
  )(draft).map((one) => {
    const finding = findingOf(one, draft, {}, dataset, catalogue);
    const said = finding
      ? wordFinding(finding, "en", translator(catalogue.languages, "en"))
      : one.fact && factName(one.fact, dataset, catalogue, "en");
    const cells = one.fact?.figure.ref.rows ? ` [${one.fact.figure.sources.map(({ cell }) => cell).join(" ")}]` : "";
    return `${one.verdict}: ${String(said)}${cells}`.replaceAll("\u00A0", " ");
  });
}

const P17 = goldenPath("published/p17.vi.xlsx");
const P18 = goldenPath("published/p18.vi.xlsx");
const MINISTRIES = goldenPath("ministries-2024.vi.xlsx");
const REGISTER = examplePath("case-register.xlsx");

test("what a row states that the sentence names by its code is right, with the row as its source", async () => {
  const draft =
    "Bắt giữ 21 đối tượng, thu giữ 82 bánh hêrôin, 41kg ma túy đá. " +
    "Trong đó có 2 chuyên án bắt 3 đối tượng, thu 38kg ma túy đá, 8 bánh hêrôin và 18.000 viên ma túy tổng hợp.";
  expect(await read(P17, draft)).toEqual([
    "right: Suspects",
    "right: Heroin (bricks)",
    "right: Crystal methamphetamine",
    "right: Joint cases",
    "right: Suspects in joint cases",
    "right: Crystal methamphetamine, List of joint cases: 2 chuyên án [A8]",
    "right: Heroin (bricks), List of joint cases: 2 chuyên án [A8]",
    "right: Synthetic drug pills, List of joint cases: 2 chuyên án [A8]",
  ]);
  expect(await read(P18, "2 chuyên án chung: thu 38 kg ma túy đá, khai nhận đã vận chuyển 8 bánh heroin.")).toEqual([
    "right: Joint cases",
    "right: Crystal methamphetamine, List of joint cases: 2 chuyên án chung [A8]",
    "unmatched: “8 bánh” is none of the figures known here. Check it yourself.",
  ]);
  expect(
    await read(MINISTRIES, "Chuyên án 522H bắt 2 đối tượng, thu 110 kg ma túy tổng hợp; 111 kg ma túy tổng hợp."),
  ).toEqual([
    "right: Suspects in joint cases, List of joint cases: 522H [A8]",
    "right: Synthetic drugs, form not stated, List of joint cases: 522H [A8]",
    "unmatched: “111 kg” is none of the figures known here. Check it yourself.",
  ]);
});

const OPIUM = "Opium, Case register: 05/2025, 26/02/2025, bản A";

test.each([
  [
    "Ngày 26/2/2025, thu giữ 1,5 kg thuốc phiện; ngày 25 tháng 6 thu 18.000 viên ma túy tổng hợp.",
    [`right: ${OPIUM} [A12]`, "right: Synthetic drug pills, Case register: 13/2025, 25/06/2025, bản B [A20]"],
  ],
  // Of no row's day.
  [
    "Ngày 26/3/2025, thu giữ 1,5 kg thuốc phiện.",
    [
      "doubt: “1,5 kg” is the figure of Opium, Across the border, and the sentence does not say so. Opium, Total: 5.3 kg.",
    ],
  ],
  // There may have been another seizure that day.
  [
    "Tại bản A ngày 26/2/2025, thu giữ 1,4 kg thuốc phiện.",
    [`unmatched: “1,4 kg” is none of the figures it may mean: ${OPIUM}: 1.5 kg; Opium, Across the border: 1.5 kg.`],
  ],
])("a row is named by its day and place: %s", async (draft, said) => {
  expect(await read(REGISTER, draft)).toEqual(said);
});

test.each([
  [
    "2 mục, gồm biên bản ghi nhớ (1), kế hoạch (1)",
    [
      "right: List of meetings and documents signed [A8 A9]",
      "right: List of meetings and documents signed, memorandum of understanding [A8]",
      "right: List of meetings and documents signed, plan [A9]",
    ],
  ],
  [
    "3 mục, gồm kế hoạch (2)",
    [
      "wrong: “3” is not what the figures say: List of meetings and documents signed is 2 items. [A8 A9]",
      "wrong: “2” is not what the figures say: List of meetings and documents signed, plan is 1 items. [A9]",
    ],
  ],
])("how many rows a list has: %s", async (counts, said) => {
  expect(await read(MINISTRIES, `Danh sách hội nghị, đoàn công tác, văn bản ký kết: ${counts}.`)).toEqual(said);
});
