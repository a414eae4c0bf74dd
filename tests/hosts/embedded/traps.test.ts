import { catalogue } from "../../../src/catalogue/catalogue";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { planForm } from "../../../src/core/forms/planForm";
import type { IntakeContext } from "../../../src/core/intake/IntakeContext";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { cellAddress } from "../../../src/core/workbook/a1";
import { type CellValue, isErrorValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { FIGURE_TRAPS } from "../../support/intake/figureTraps";
import { EN, UNKNOWN, VI } from "../../support/intake/intakeSupport";
import { type PlacedTrap, placedTraps, promised, said, trapProgramme } from "../../support/intake/trapForm";
import { officeClient } from "../../support/officeClient";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import { openAgain } from "../suite/excelHost";

/** What Excel takes through its API for a cell that holds this; an apostrophe keeps a text a text. */
const written = (typed: CellValue): string | number | boolean =>
  typed === null
    ? ""
    : isErrorValue(typed)
      ? typed.error
      : typeof typed === "string" && typed !== ""
        ? `'${typed}`
        : typed;

/** A form made, typed into and read back through the Office.js client. */
async function typedThroughOffice(
  traps: readonly PlacedTrap[],
  language: "vi" | "en",
  culture: string,
  also: (sheets: Excel.WorksheetCollection) => void = () => undefined,
): Promise<FormReading> {
  const content = new MemoryWorkbook();
  content.addSheet(new Sheet("Sheet1"));
  const bridge = createBridge(content, { culture });
  const workbook = openAgain(bridge);
  const programme = trapProgramme(traps, language);
  const { period } = programme;
  await workbook.apply(planForm({ programme, language, period }, catalogue, await workbook.find()));
  const [blank] = (await readReturns(workbook, catalogue)).forms;
  const { Excel } = officeClient(bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(blank!.place.sheet!);
    for (const { typed, unit, indicator } of traps) {
      const { at } = blank!.cells.find(({ row, column }) => row.unit === unit && column.indicator === indicator)!;
      sheet.getRange(cellAddress(at.row, at.column)).values = [[written(typed)]];
    }
    also(context.workbook.worksheets);
    await context.sync();
  });
  const [form] = (await readReturns(workbook, catalogue)).forms;
  return form!;
}

describe.each<[string, IntakeContext, "vi" | "en", string]>([
  ["Vietnamese separators", VI, "vi", "vi-VN"],
  ["English separators", EN, "en", "en-US"],
  ["a form and an Excel that disagree", UNKNOWN, "vi", "en-US"],
])("figures typed with %s, through Office.js", (_, context, language, culture) => {
  const traps = placedTraps(FIGURE_TRAPS, context);
  let form: FormReading;
  beforeAll(async () => {
    form = await typedThroughOffice(traps, language, culture);
  });

  test("trap 4: one broken count makes its whole column doubtful", () => {
    const broken = traps.some(({ indicator, outcome }) => indicator === "cases" && outcome.startsWith("ASK thousands"));
    const doubtful = form.findings.some(({ rule }) => rule === "intake.column.mixedThousands");
    expect(doubtful).toBe(broken);
  });

  test.each(traps.map((one) => [one.trap, one.typed, one.outcome, one] as const))(
    "trap %i: %j is %s",
    (_trap, _typed, _outcome, one) => {
      const { at } = form.cells.find(({ row, column }) => row.unit === one.unit && column.indicator === one.indicator)!;
      expect(said(form.findings, cellAddress(at.row, at.column))).toEqual(promised(one));
    },
  );
});

describe("what Excel itself makes of an entry before anybody reads it", () => {
  const one = (typed: string): PlacedTrap[] => [
    { trap: 35, typed: null, unit: "u0", indicator: "cases", outcome: typed },
  ];
  test.each<[number, string, string, readonly string[]]>([
    [35, "vi-VN", "3/12/2025", ["intake.warning.day"]],
    [35, "en-US", "3/12/2025", ["intake.warning.day"]],
    [1, "vi-VN", "1.347", []],
    [2, "en-US", "1.347", ["intake.ask.thousands 1347"]],
    [3, "en-US", "1.300", ["intake.error.lostZeros"]],
    [56, "vi-VN", "12,85%", ["intake.error.notWhole"]],
    [52, "vi-VN", "(5)", ["intake.error.negative"]],
    [53, "vi-VN", "1E+06", []],
  ])("trap %i, %s: %s", async (_trap, culture, typed, findings) => {
    const form = await typedThroughOffice(one(typed), "vi", culture, (sheets) => {
      sheets.getItem("Kết quả").getRange("C10").values = [[typed]];
    });
    const { at } = form.cells.find(({ column }) => column.indicator === "cases")!;
    expect(cellAddress(at.row, at.column)).toBe("C10");
    expect(said(form.findings, "C10")).toEqual(findings);
  });
});

test.each<[number, string, string, readonly string[]]>([
  [41, "'31/12/2025", "2025-12-31", []],
  [42, "'31/12/2568", "2025-12-31", ["intake.fix.buddhistYear"]],
  [42, "31/12/2568", "2025-12-31", ["intake.fix.buddhistYear"]],
  [41, "'12/14/2025", "", ["form.badDate"]],
])("trap %i in the last day of the period: %s", async (_trap, typed, to, rules) => {
  const traps: PlacedTrap[] = [{ trap: 41, typed: 5, unit: "u0", indicator: "cases", outcome: "" }];
  const form = await typedThroughOffice(traps, "vi", "vi-VN", (sheets) => {
    sheets.getItem("Thông tin chung").getRange("B11").values = [[typed]];
  });
  expect(form.period?.to ?? "").toBe(to);
  // Nothing calculates here: the totals stay as they were.
  expect(form.findings.map(({ rule }) => rule).filter((rule) => rule !== "form.totalDiffers")).toEqual(rules);
});
