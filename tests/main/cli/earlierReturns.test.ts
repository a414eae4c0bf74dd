import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { catalogue } from "../../../src/catalogue/catalogue";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { save } from "../../support/cli/files";
import { hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";

inFolderOfItsOwn();

const HEROIN = "all eight_provinces heroin";
const { previousPeriod: _none, ...programme } = eightProvinces;

/** A return of a period with its heroin; the reason, where one is given, answers the first finding. */
async function saved(path: string, period: ReferencePeriod, heroin: number | string, reason?: string): Promise<void> {
  const form = await FormUnderTest.make({ programme, period }, new MemoryWorkbook(path));
  form.type(HEROIN, heroin);
  const [finding] = (await reviewWorkbook(form.workbook, catalogue)).findings;
  if (reason !== undefined && finding)
    await giveReason(form.workbook, catalogue, finding, reason, "2024-01-05T08:00:00Z");
  await save(path, form.workbook);
}

interface Told {
  readonly file: string;
  readonly rule: string;
  readonly state: string;
  readonly expected?: { readonly history?: readonly { readonly value: number }[] };
  readonly reason?: { readonly text: string };
}
const told = async (...files: readonly string[]): Promise<readonly Told[]> =>
  (JSON.parse((await hoptac(["check", ...files, "--json"])).out) as { findings: readonly Told[] }).findings;

test("returns of earlier years, named beside this year's, are its history", async () => {
  await saved("2022.xlsx", yearOf(2022), 20.5);
  await saved("2023.xlsx", yearOf(2023), 23);
  await saved("2024.xlsx", yearOf(2024), 21_500);
  expect((await told("2024.xlsx")).map(({ rule }) => rule)).toEqual(["rule.above_plausible"]);
  const [finding, ...others] = await told("2022.xlsx", "2023.xlsx", "2024.xlsx");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: "2024.xlsx", rule: "rule.unit_slip", state: "query" });
  expect(finding!.expected!.history!.map(({ value }) => value)).toEqual([23, 20.5]);
});

test("the reason of an earlier return is told with this year's doubt", async () => {
  await saved("2023.xlsx", yearOf(2023), 1800, "một vụ 1,5 tấn");
  await saved("2024.xlsx", yearOf(2024), 1900);
  const findings = await told("2023.xlsx", "2024.xlsx");
  expect(findings.map(({ file, state, reason }) => [file, state, reason?.text])).toEqual([
    ["2023.xlsx", "explained", "một vụ 1,5 tấn"],
    ["2024.xlsx", "query", "một vụ 1,5 tấn"],
  ]);
});

test("what is asked of a figure has the earlier ones beside it, in text and in JSON", async () => {
  await saved("2023.xlsx", yearOf(2023), 1.2);
  await saved("2024.xlsx", yearOf(2024), "1.347");
  const { out } = await hoptac(["check", "2023.xlsx", "2024.xlsx"]);
  expect(out).toContain("Earlier: 2023: 1.2. Possibly meant: 1.347 or 1\u00a0347.");
  const [asked] = await told("2023.xlsx", "2024.xlsx");
  expect(asked).toMatchObject({ rule: "intake.ask.separator", expected: { history: [{ value: 1.2 }] } });
});
