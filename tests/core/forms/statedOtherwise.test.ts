import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { figure } from "../../support/figures";
import { figuresOf, FormUnderTest, inShort } from "../../support/forms/FormUnderTest";

const PLACE = { programme: "sh09", party: "vn", reportingUnit: "son_la_forces", zone: "border", period: sh09.period };
const TIME = "2026-01-05T08:00:00Z";

/** A form with one figure filled in, whose text on the hidden sheet somebody put in its place. */
async function formWith(indicator: string, figureText: string, kept: string): Promise<FormUnderTest> {
  const { unit } = catalogue.indicators.get(indicator)!;
  const form = await FormUnderTest.make();
  await form.fill([{ ...PLACE, indicator, quantity: { ...figure(figureText, unit)!, asStated: "as it was" } }]);
  const { row, column } = rangeOfName(form.meta, LEDGERS.stated.name)!;
  form.meta.put(row, column + LEDGERS.stated.fields.indexOf("text"), kept);
  return form;
}

const OTHERWISE = "soft form.statedOtherwise";
const found = async (form: FormUnderTest) => inShort((await form.read()).findings);

test.each<[string, string, string]>([
  ["heroin", "hơn >390", "hơn 930 kg"],
  ["heroin", "hơn >390", "390 kg"],
  ["heroin", "hơn >390", "hơn 39 tấn"],
  ["cases", "977", "797 vụ"],
  ["cases", "977", "không"],
  ["cases", "977", "không nêu"],
  ["suspects", "1347", "1.437 đối tượng"],
  ["suspects", "23000", "bắt giữ 32.000 đối tượng ở hai nước"],
  ["cases", "4", "1 đoàn Việt Nam, 5 đoàn Lào"],
  ["cases", "4", "riêng C04 58 vụ"],
])("%s of %s is not what “%s” says", async (indicator, quantity, text) => {
  const form = await formWith(indicator, quantity, text);
  expect(await found(form)).toEqual([`${OTHERWISE} ${form.address(`border son_la_forces ${indicator}`)}`]);
});

test.each<[string, string, string]>([
  ["heroin", "hơn >390", "trên 390 kg hê-rô-in"],
  ["heroin", "218.234", "218,234 kg"],
  ["heroin", "1400", "1,4 tấn"],
  ["suspects", "1347", "1.347 đối tượng"],
  ["suspects", "1347", "1,347 persons"],
  ["cases", "36", "36/38"],
  ["suspects", "38", "36/38"],
  ["suspects", "hơn >23000", "bắt hơn 23.000 đối tượng"],
  ["cases", "4", "1 đoàn Việt Nam, 3 đoàn Lào"],
  ["cases", "58", "riêng C04 58 vụ"],
  ["cases", "1", "hội nghị thường niên"],
  ["cases", "1", "khởi công trong tháng 8/2023, bàn giao năm 2024"],
])("%s of %s is what “%s” says, or no word against it", async (indicator, quantity, text) => {
  expect(await found(await formWith(indicator, quantity, text))).toEqual([]);
});

test("either is written by a click, and the text is gone; a text corrected here to another figure is no contradiction", async () => {
  for (const [index, value] of [390, 930].entries()) {
    const form = await formWith("heroin", "hơn >390", "hơn 930 kg");
    const [finding] = (await form.read()).findings;
    const correction = finding!.choices![index]!;
    await applyCorrections(form.workbook, catalogue, [{ finding: finding!, correction }], TIME);
    const reading = await form.read();
    expect(figuresOf(reading).get("border son_la_forces heroin")).toMatchObject({ value, qualifier: "moreThan" });
    expect(reading.observations[0]!.quantity.asStated).toBeUndefined();
    expect(inShort(reading.findings)).toEqual([]);
  }
  const form = await FormUnderTest.make();
  form.type("border son_la_forces heroin", "5 kg");
  const [finding] = (await form.read()).findings;
  const correction = { ...finding!.fix!, value: 50 };
  await applyCorrections(form.workbook, catalogue, [{ finding: finding!, correction }], TIME);
  expect((await form.read()).observations[0]!.quantity).toMatchObject({ value: 50, asStated: "5 kg" });
  expect(await found(form)).toEqual([]);
});
