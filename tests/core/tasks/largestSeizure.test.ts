import { catalogue } from "../../../src/catalogue/catalogue";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { wordFindingInFull } from "../../../src/core/text/wordFinding";
import { translator } from "../../../src/core/text/messages";
import { GOOD, RegisterUnderTest, registerProgramme } from "../../support/lists/RegisterUnderTest";
import { shiftYears } from "../../../src/core/dataset/ReferencePeriod";

const PLACE = "border commune_one heroin";

/** What is said of an amount of which the case register tells the cases; another unit had 90 kg the year before. */
async function saidOf(...kilograms: readonly number[]): Promise<readonly string[]> {
  const { period } = registerProgramme;
  const register = await RegisterUnderTest.make("vi", { ...registerProgramme, previousPeriod: shiftYears(period, -1) });
  register.form.type(`${PLACE} last`, 2.5).type("border commune_two heroin last", 90);
  register.type(...kilograms.map((heroin, index) => ({ ...GOOD, case_no: `${String(index + 1)}/2025`, heroin })));
  await register.read();
  const { findings } = await reviewWorkbook(register.form.workbook, catalogue);
  return findings
    .filter(({ rule }) => rule === "rule.amount_change")
    .map((finding) => wordFindingInFull(finding, "vi", translator(catalogue.languages, "vi")));
}

test("an amount that one case of the register makes up is not asked about", async () => {
  expect(await saidOf(1, 2, 62.5)).toEqual([]);
});

test("one that is too large even without its largest case is, and both are told", async () => {
  const [said, ...others] = await saidOf(85.5, 80, 78, 76, 74, 72);
  expect(others).toEqual([]);
  expect(said).toMatch(/465,5.* Vụ lớn nhất: 85,5; không kể vụ đó còn 380\. /);
});

test("one case larger than any earlier year of any unit is asked about, since it may be the slip", async () => {
  const [said] = await saidOf(1, 2, 625);
  expect(said).toContain("Vụ lớn nhất: 625; không kể vụ đó còn 3.");
});
