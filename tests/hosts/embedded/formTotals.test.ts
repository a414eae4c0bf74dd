import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Finding } from "../../../src/core/dataset/Finding";
import { applyCorrections, type ChosenCorrection } from "../../../src/core/tasks/applyCorrections";
import { newForm } from "../../../src/core/tasks/newForm";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { correctionsOf, undoCorrections } from "../../../src/core/tasks/undoCorrections";
import { cellText } from "../../../src/core/text/cellText";
import { parseRect } from "../../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../../src/hosts/embedded/calculation/createUniverCalculator";
import { openExcel } from "../suite/excelHost";

const TIME = "2026-11-22T08:00:00Z";
const SHEET = "Kết quả";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createUniverCalculator();
});

/** A form of SH09 in an embedded Excel, and what a clerk does to it. */
async function openForm() {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const { workbook, bridge } = openExcel(content, { calculator });
  const { period } = sh09;
  await newForm(workbook, catalogue, { programme: sh09, language: "vi", period });
  const type = async (entries: Readonly<Record<string, string | number>>): Promise<void> => {
    for (const [address, values] of Object.entries(entries))
      await bridge.userEdit({ kind: "enter", sheet: SHEET, address, values });
    await workbook.find();
  };
  const findings = async (): Promise<readonly Finding[]> => (await reviewWorkbook(workbook, catalogue)).findings;
  const correct = async (isChosen: (finding: Finding) => boolean = () => true): Promise<void> => {
    const chosen = (await findings()).flatMap((finding): ChosenCorrection[] =>
      finding.fix && isChosen(finding) ? [{ finding, correction: finding.fix }] : [],
    );
    await applyCorrections(workbook, catalogue, chosen, TIME);
    await workbook.find();
  };
  const shown = (...addresses: readonly string[]): readonly string[] =>
    addresses.map((address) => {
      const { row, column } = parseRect(address)!;
      const { value = null, style } = content.sheetByName(SHEET)?.cell(row, column) ?? {};
      return cellText(value, style?.numberFormat ?? "General", "vi").replaceAll("\u00a0", " ");
    });
  const said = async (): Promise<readonly string[]> =>
    (await findings()).map(({ severity, rule, place }) => `${severity} ${rule} ${place.cell ?? ""}`);
  const isProtected = (): boolean => content.sheetByName(SHEET)?.protection !== undefined;
  return { workbook, type, findings, correct, shown, said, isProtected };
}

describe("the words of a form's totals", () => {
  test.each<[string, Record<string, string | number>, readonly string[], readonly string[]]>([
    [
      "two figures known to be more",
      { E11: "hơn 390", E13: "hơn 874" },
      ["E10", "E12", "E14"],
      ["hơn 390", "hơn 874", "hơn 1 264"],
    ],
    [
      "one known to be more beside an exact one",
      { C11: "hơn 390", C13: 100 },
      ["C10", "C12", "C14"],
      ["hơn 390", "100", "hơn 490"],
    ],
    [
      "known in opposite ways",
      { E11: ">395", E13: "gần 900" },
      ["E10", "E12", "E14"],
      ["hơn 395", "gần 900", "khoảng 1 295"],
    ],
    ["none, in words, beside tonnes", { G11: "không", G13: "1,5 tấn" }, ["G10", "G12", "G14"], ["0", "1 500", "1 500"]],
    ["a decimal", { E11: "hơn 390,5", E13: "hơn 874" }, ["E14"], ["hơn 1 264,5"]],
    ["one that is not stated", { E11: 390, E13: "không nêu" }, ["E10", "E12", "E14"], ["390", "", "hơn 390"]],
  ])("%s: set with the corrections", async (_what, entries, totals, texts) => {
    const { type, correct, shown, said, isProtected } = await openForm();
    await type(entries);
    await correct();
    expect(shown(...totals)).toEqual(texts);
    expect(await said()).toEqual([]);
    expect(isProtected()).toBe(true);
  });

  test("a figure that is still a text is told at the total", async () => {
    const { type, said, findings } = await openForm();
    await type({ C11: "hơn 390", C13: 100, E11: "hơn 20" });
    expect(await said()).toEqual([
      "soft intake.fix.qualifier C11",
      "soft intake.fix.qualifier E11",
      "info form.totalOpen C14",
    ]);
    expect((await findings()).at(-1)?.parameters).toEqual({ cells: "C11, E11" });
  });

  test.each<[string, string, string | number, readonly string[], string]>([
    ["cleared", "E11", "", ["? 874"], "874"],
    ["another number", "E13", 900, ["? 1 290"], "hơn 1 290"],
  ])("a total whose figure is %s shows that its word holds no more", async (_what, cell, value, open, mended) => {
    const { type, correct, shown, said } = await openForm();
    await type({ E11: "hơn 390", E13: 874 });
    await correct();
    expect(shown("E14")).toEqual(["hơn 1 264"]);
    await type({ [cell]: value });
    expect(shown("E14")).toEqual(open);
    expect((await said()).filter((one) => one.endsWith("E14"))).toEqual(["hard form.totalWord E14"]);
    await correct();
    expect(shown("E14")).toEqual([mended]);
    expect(await said()).toEqual([]);
  });

  test("the word of one form's total follows a correction that is taken back", async () => {
    const { workbook, type, correct, shown, said } = await openForm();
    await type({ E11: "hơn 390", E13: 874 });
    await correct();
    const { forms } = await reviewWorkbook(workbook, catalogue);
    await undoCorrections(workbook, catalogue, forms.flatMap(correctionsOf));
    await workbook.find();
    expect(shown("E11", "E14")).toEqual(["hơn 390", "? 874"]);
    expect(await said()).toEqual(["soft intake.fix.qualifier E11", "info form.totalOpen E14"]);
  });
});
