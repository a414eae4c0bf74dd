import { catalogue } from "../../../src/catalogue/catalogue";
import type { Finding } from "../../../src/core/dataset/Finding";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { type Ledger, LEDGERS } from "../../../src/core/forms/ledgers";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { markFindings } from "../../../src/core/tasks/markFindings";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { figuresOf, FormUnderTest } from "../../support/forms/FormUnderTest";

const TIME = "2026-01-05T08:00:00Z";
const CASES = "border son_la_forces cases";
const HEROIN = "border son_la_forces heroin";

/** A form with a line in each of its ledgers: a correction, the text as typed, a reason, a mark. */
async function form(): Promise<FormUnderTest> {
  const made = await FormUnderTest.make();
  made.type(CASES, "hơn 1.347").type(HEROIN, 218_234);
  const { workbook } = made;
  const findings = async (): Promise<readonly Finding[]> => (await reviewWorkbook(workbook, catalogue)).findings;
  const fixable = (await findings()).find(({ fix, place }) => fix && place.cell === made.address(CASES))!;
  await applyCorrections(workbook, catalogue, [{ finding: fixable, correction: fixable.fix! }], TIME);
  const doubted = (await findings()).find(({ rule }) => rule === "rule.above_plausible")!;
  await giveReason(workbook, catalogue, doubted, "một vụ lớn", TIME);
  await markFindings(workbook, catalogue, await findings());
  return made;
}

const HOSTILE: readonly (readonly [what: string, value: CellValue])[] = [
  ["a number", 5],
  ["a logical value", true],
  ["an error", { error: "#REF!" }],
  ["nothing", null],
  ["a formula's text", "=1+1"],
  ["a very long text", "x".repeat(32_767)],
];

/** Each figure with its word; not the text it was typed in, which a broken line may lose. */
const wordsOf = (reading: FormReading): readonly string[] =>
  [...figuresOf(reading)].map(([key, quantity]) =>
    quantity.kind === "number" ? `${key} ${quantity.qualifier} ${quantity.value}` : `${key} ${quantity.kind}`,
  );

const FIELDS = Object.values<Ledger>(LEDGERS).flatMap((ledger) =>
  ledger.fields.map((field, index) => [ledger.name, field, index, ledger] as const),
);

describe.each(FIELDS)("%s: %s edited by hand", (_name, _field, index, ledger) => {
  test("never keeps a form from being read, checked and written to; its figures stay or are asked about", async () => {
    const made = await form();
    const figures = wordsOf(await made.read());
    const { row, column } = rangeOfName(made.meta, ledger.name)!;
    const kept = made.meta.value(row, column + index);
    for (const [, value] of HOSTILE) {
      made.meta.put(row, column + index, value);
      const { findings, forms } = await reviewWorkbook(made.workbook, catalogue);
      const asked = findings.filter(({ severity, place }) => severity === "hard" && place.cell === made.address(CASES));
      expect(wordsOf(forms[0]!)).toEqual(asked.length > 0 ? figures.slice(1) : figures);
      const broken = findings.filter(({ rule }) => rule === "form.recordsBroken");
      expect(broken.length).toBeLessThanOrEqual(1);
      expect(broken.every(({ severity }) => severity === "soft")).toBe(true);
      await markFindings(made.workbook, catalogue, findings);
    }
    made.meta.put(row, column + index, kept);
    expect((await reviewWorkbook(made.workbook, catalogue)).findings.map(({ rule }) => rule)).not.toContain(
      "form.recordsBroken",
    );
  });
});

test.each<[string, Ledger, string, CellValue]>([
  ["a reason that is a number", LEDGERS.reasons, "text", 5],
  ["a reason for a rule that is a number", LEDGERS.reasons, "rule", 5],
  ["a correction at a time that is a date", LEDGERS.corrections, "time", 45_000],
  ["a correction of no period", LEDGERS.corrections, "when", "sometime"],
  ["a correction of a list that is none", LEDGERS.corrections, "when", "row"],
  ["a text as typed that is a number", LEDGERS.stated, "text", 1347],
  ["a text as typed of no unit", LEDGERS.stated, "unit", null],
])("%s is told", async (_, ledger, field, value) => {
  const made = await form();
  const { row, column } = rangeOfName(made.meta, ledger.name)!;
  made.meta.put(row, column + ledger.fields.indexOf(field), value);
  const { findings } = await reviewWorkbook(made.workbook, catalogue);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "form.recordsBroken", severity: "soft", parameters: { broken: 1 } }),
  );
});

test.each(Object.values<Ledger>(LEDGERS).map((ledger) => [ledger.name, ledger] as const))(
  "%s without its name, or with one that leads elsewhere, is no ledger any more; the form is read",
  async (name) => {
    for (const refersTo of ["#REF!", "'Không có'!$A$1:$Z$9", "5"]) {
      const made = await form();
      const figures = wordsOf(await made.read());
      const at = made.meta.names.findIndex((one) => one.name === name);
      made.meta.names.splice(at, 1, { name, refersTo });
      expect(wordsOf((await reviewWorkbook(made.workbook, catalogue)).forms[0]!)).toEqual(figures);
    }
  },
);

test("a line emptied by hand hides none behind it, and the next one is written behind them all", async () => {
  const made = await form();
  const findings = async () => (await reviewWorkbook(made.workbook, catalogue)).findings;
  const doubted = (await findings()).find(({ rule }) => rule === "rule.above_plausible")!;
  await giveReason(made.workbook, catalogue, doubted, "hai vụ lớn", TIME);
  const { row, column } = rangeOfName(made.meta, LEDGERS.reasons.name)!;
  LEDGERS.reasons.fields.forEach((_, index) => {
    made.meta.put(row, column + index, null);
  });
  const reasons = async () => (await made.read()).reasons.map(({ line, text }) => `${line} ${text}`);
  expect(await reasons()).toEqual(["1 hai vụ lớn"]);
  await giveReason(made.workbook, catalogue, doubted, "ba vụ lớn", TIME);
  expect(await reasons()).toEqual(["1 hai vụ lớn", "2 ba vụ lớn"]);
  expect((await findings()).map(({ rule }) => rule)).not.toContain("form.recordsBroken");
});
