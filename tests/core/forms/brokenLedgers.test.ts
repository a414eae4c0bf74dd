import { catalogue } from "../../../src/catalogue/catalogue";
import type { Finding } from "../../../src/core/dataset/Finding";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { type Ledger, LEDGERS } from "../../../src/core/forms/ledgers";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { markFindings } from "../../../src/core/tasks/markFindings";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
import { cellAddress, parseRect } from "../../../src/core/workbook/a1";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { insert, remove } from "../../support/forms/edits";
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

type LedgerName = keyof typeof LEDGERS;
const BAD_DATES: readonly (readonly [string, CellValue])[] = [
  ["is in words", "hôm qua"],
  ["is written as people do", "05/01/2026 08:00"],
  ["is none of the calendar", "2026-02-30T08:00:00Z"],
  ["is of no clock", "2026-01-05T25:00:00Z"],
  ["became a date of the sheet", 46_027.33],
  ["is blank", null],
];

/** What somebody puts into a field of a ledger's first line: ledger, field, what it is, the value. */
const DAMAGES: readonly (readonly [LedgerName, string, string, CellValue])[] = [
  ...(["corrections", "reasons"] as const).flatMap((ledger) => [
    ...BAD_DATES.map(([what, value]) => [ledger, "time", what, value] as const),
    [ledger, "rule", "is no rule", "abc"] as const,
    [ledger, "rule", "is blank", null] as const,
  ]),
  ...(["stated", "corrections", "reasons"] as const).flatMap((ledger) => [
    [ledger, "zone", "is a code nobody knows", "moon"] as const,
    [ledger, "zone", "is blank", null] as const,
    [ledger, "unit", "is a code nobody knows", "nobody"] as const,
    [ledger, "unit", "is blank", null] as const,
    [ledger, "indicator", "is a code nobody knows", "gold"] as const,
    [ledger, "indicator", "is blank", null] as const,
    [ledger, "when", "is no period", "sometime"] as const,
    [ledger, "when", "is blank", null] as const,
  ]),
  ["corrections", "when", "makes a cell of a list of it", "row"],
  ["corrections", "after_format", "is blank", null],
  ["corrections", "undone", "is another word", "yes"],
  ["stated", "value", "is blank", null],
  ["stated", "value", "is a logical value", true],
  ["stated", "text", "is a number", 1347],
  ["reasons", "value", "is an error", { error: "#REF!" }],
  ["reasons", "text", "is a number", 5],
  ["reasons", "text", "is blank", null],
  ["marks", "hard", "is no mark", "xin chào"],
  ["marks", "soft", "is a number", 5],
];

const broken = async ({ workbook }: FormUnderTest): Promise<readonly Finding[]> =>
  (await reviewWorkbook(workbook, catalogue)).findings.filter(({ rule }) => rule === "form.recordsBroken");

/** Told once: at these cells of the hidden sheet. */
const toldAt = (count: number, cell: string, ...alsoAt: readonly string[]): readonly unknown[] => [
  {
    rule: "form.recordsBroken",
    severity: "soft",
    place: { sheet: "hoptac_form", cell },
    ...(alsoAt.length > 0 && { alsoAt }),
    parameters: { broken: count, form: "Kết quả" },
  },
];

test.each(DAMAGES)("%s: %s that %s is told at its cell", async (name, field, _what, value) => {
  const made = await form();
  const { row, column } = rangeOfName(made.meta, LEDGERS[name].name)!;
  const at = { row, column: column + (LEDGERS[name].fields as readonly string[]).indexOf(field) };
  made.meta.put(at.row, at.column, value);
  // The line now begins with the first field that can't be of a list.
  const told = value === "row" ? { ...at, column: column + LEDGERS.corrections.fields.indexOf("zone") } : at;
  expect(await broken(made)).toEqual(toldAt(1, cellAddress(told.row, told.column)));
});

test("a figure of a ledger that a program made a date of is told", async () => {
  const made = await form();
  const { row, column } = rangeOfName(made.meta, LEDGERS.stated.name)!;
  const at = column + LEDGERS.stated.fields.indexOf("value");
  made.meta.put(row, at, made.meta.value(row, at), { numberFormat: "dd/mm/yyyy" });
  expect(await broken(made)).toEqual(toldAt(1, cellAddress(row, at)));
});

test("broken lines of several ledgers are told together, at each of their cells", async () => {
  const made = await form();
  made.meta.put(1, LEDGERS.stated.column, "moon");
  made.meta.put(1, LEDGERS.corrections.column, "hôm qua");
  expect(await broken(made)).toEqual(
    toldAt(2, cellAddress(1, LEDGERS.stated.column), cellAddress(1, LEDGERS.corrections.column)),
  );
});

describe.each(Object.keys(LEDGERS) as LedgerName[])("%s", (name) => {
  const { column, fields } = LEDGERS[name];

  test.each<[string, (made: FormUnderTest) => void, row: number]>([
    ["its first column deleted", ({ workbook, meta }) => remove(workbook, meta, "columns", column), 0],
    ["its second column deleted", ({ workbook, meta }) => remove(workbook, meta, "columns", column + 1), 0],
    ["a column inserted", ({ workbook, meta }) => insert(workbook, meta, "columns", column + 1), 0],
    [
      "a head written over",
      ({ meta }) => {
        meta.put(0, column + 1, "khác");
      },
      0,
    ],
    [
      "a row of other things added",
      ({ meta }) => {
        meta.put(2, column, 5);
      },
      2,
    ],
  ])("with %s is told at the cell; nothing is read wrongly and the form is read on", async (_what, edit, row) => {
    const made = await form();
    const figures = wordsOf(await made.read());
    edit(made);
    const [told, ...more] = await broken(made);
    const place = parseRect(told?.place.cell ?? "");
    expect([place?.row, more]).toEqual([row, []]);
    expect(place?.column).toBeGreaterThanOrEqual(column);
    expect(place?.column).toBeLessThanOrEqual(column + fields.length);
    const reading = await made.read();
    const before = await (await form()).read();
    expect(before.corrections).toEqual(expect.arrayContaining([...reading.corrections]));
    expect(before.reasons).toEqual(expect.arrayContaining([...reading.reasons]));
    // What a lost word was kept for may be asked about.
    expect(figures).toEqual(expect.arrayContaining([...wordsOf(reading)]));
  });

  test("all its columns deleted is told", async () => {
    const made = await form();
    fields.forEach(() => {
      remove(made.workbook, made.meta, "columns", column);
    });
    expect(await broken(made)).toMatchObject([{ place: { sheet: "hoptac_form" } }]);
  });
});

test("a form whose records lost their heads takes no reason and no correction it could not read again", async () => {
  const made = await form();
  for (const { column } of [LEDGERS.reasons, LEDGERS.corrections]) made.meta.put(0, column, "khác");
  made.type(CASES, "1.347 vụ");
  const { findings } = await reviewWorkbook(made.workbook, catalogue);
  const doubted = findings.find(({ rule }) => rule === "rule.above_plausible")!;
  const fixable = findings.find(({ fix }) => fix)!;
  await expect(giveReason(made.workbook, catalogue, doubted, "một vụ lớn", TIME)).rejects.toThrow("fix.ledgerFull");
  const correction = fixable.fix!;
  await expect(applyCorrections(made.workbook, catalogue, [{ finding: fixable, correction }], TIME)).rejects.toThrow(
    "fix.ledgerFull",
  );
});

test("a row of the hidden sheet deleted with what the form is, is told", async () => {
  const made = await form();
  remove(made.workbook, made.meta, "rows", 2);
  expect((await reviewWorkbook(made.workbook, catalogue)).findings).toMatchObject([
    { rule: "form.newerVersion", severity: "hard" },
  ]);
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
