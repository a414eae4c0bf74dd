import { writeFile } from "node:fs/promises";
import { catalogue } from "../../../src/catalogue/catalogue";
import type { Programme } from "../../../src/core/dataset/Programme";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { GOOD, registerProgramme, RegisterUnderTest, type TypedRow } from "../../support/lists/RegisterUnderTest";

inFolderOfItsOwn();

const lao = { id: "lao_police", party: "la", labels: { en: "Police of B", vi: "Công an B", lo: "ຕຳຫຼວດ B" } };
const programme: Programme = { ...registerProgramme, units: [...registerProgramme.units, lao] };
const OURS: TypedRow = { ...GOOD, province: "Sơn La" };
const THEIRS: TypedRow = { ...OURS, case_no: "77", unit: "Công an B" };

interface Checked {
  readonly findings: readonly { readonly rule: string; readonly state: string; readonly reason?: { text: string } }[];
  readonly report: readonly {
    readonly rule: { readonly expression: string };
    readonly data: { readonly source: readonly (readonly string[])[]; readonly description?: string };
  }[];
}

/** A file with one seizure in the registers of both sides, and the reason why it is two. */
async function explained(): Promise<void> {
  const register = (await RegisterUnderTest.make("vi", programme)).type(OURS, THEIRS);
  await register.read();
  const { workbook } = register.form;
  const { findings } = await reviewWorkbook(workbook, catalogue);
  const asked = findings.find(({ rule }) => rule === "list.sameEvent")!;
  await giveReason(workbook, catalogue, asked, "two teams, two roads", "2025-12-20T08:00:00Z");
  await writeFile("both.xlsx", await writeWorkbook(workbook));
}

test("a file keeps the reason given for rows: the check tells it as explained, in words and in JSON", async () => {
  await explained();
  const { out, code } = await hoptac(["check", "both.xlsx"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^both\.xlsx \/ Sổ vụ \/ A9: explained: .* Reason: two teams, two roads \[list\.sameEvent\]$/m);
  const checked = JSON.parse((await hoptac(["check", "both.xlsx", "--json"])).out) as Checked;
  expect(checked.findings).toMatchObject([
    { rule: "list.sameEvent", state: "explained", reason: { text: "two teams, two roads" } },
  ]);
  const said = checked.report.find(({ rule }) => rule.expression === "list.sameEvent")!;
  expect(said.data.source).toEqual([["both.xlsx", "Sổ vụ", "A9"]]);
  expect(said.data.description).toContain("two teams, two roads");
});
