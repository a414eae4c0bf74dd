import type { Browser } from "playwright-core";
import { catalogue } from "../../src/catalogue/catalogue";
import { checkList } from "../../src/core/check/checkList";
import { columnName, rowName } from "../../src/core/forms/formNames";
import { planForm } from "../../src/core/forms/planForm";
import { rangeOfName } from "../../src/core/forms/findForms";
import { reviewWorkbook } from "../../src/core/tasks/reviewWorkbook";
import { translator } from "../../src/core/text/messages";
import { wordFinding } from "../../src/core/text/wordFinding";
import { cellAddress, parseRect } from "../../src/core/workbook/a1";
import { type CellValue, isErrorValue } from "../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { mergeStyles, type Sheet } from "../../src/core/workbook/Sheet";
import { createBridge } from "../../src/hosts/embedded/bridge/createBridge";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { FIGURE_TRAPS } from "../support/intake/figureTraps";
import { VI } from "../support/intake/intakeSupport";
import { type PlacedTrap, placedTraps, trapProgramme } from "../support/intake/trapForm";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** As it is typed on a Vietnamese system; a tab or a line end would part cells. */
const typedText = (typed: CellValue): string => {
  if (typed === null) return "";
  if (isErrorValue(typed)) return typed.error;
  if (typeof typed === "boolean") return typed ? "TRUE" : "FALSE";
  return typeof typed === "number" ? String(typed).replace(".", ",") : typed.replace(/[\t\r\n]/g, "");
};

interface Column {
  readonly indicator: string;
  readonly address: string;
  readonly texts: readonly string[];
}

/** A blank form with a row for each trap of the longest column, and what goes into each column. */
async function blankForm(traps: readonly PlacedTrap[]) {
  const workbook = new MemoryWorkbook("traps.xlsx");
  const programme = trapProgramme(traps, "vi");
  const { period } = programme;
  const plan = planForm({ programme, language: "vi", period }, catalogue, await workbook.find());
  await workbook.apply(plan);
  const sheet = workbook.sheetByName(plan.activate ?? "")!;
  const { row } = rangeOfName(sheet, rowName({ zone: "all", unit: "u0" }))!;
  const columns = programme.indicators.map((indicator): Column => {
    const { column } = rangeOfName(sheet, columnName({ field: indicator, when: "this" }))!;
    const texts = traps.filter((one) => one.indicator === indicator).map(({ typed }) => typedText(typed));
    return { indicator, address: cellAddress(row, column), texts };
  });
  return { workbook, sheet, columns };
}

/** What the core says of the same entries, as the embedded Excel takes them: place and message of each card. */
async function expectedCards(workbook: MemoryWorkbook, sheet: Sheet, columns: readonly Column[]) {
  const bridge = createBridge(workbook, { culture: "vi-VN" });
  for (const { address, texts } of columns) {
    await bridge.userEdit({
      kind: "enter",
      sheet: sheet.name,
      address,
      values: texts.map((text) => [text === "" ? null : text]),
    });
  }
  const { findings } = await reviewWorkbook(workbook, catalogue);
  const translate = translator(catalogue.languages, "vi");
  return checkList(findings).map(
    ({ finding }) => `${finding.place.cell ?? ""} ${wordFinding(finding, "vi", translate)}`,
  );
}

/** The workbench with a workbook opened from its file. */
async function opened(workbook: MemoryWorkbook): Promise<WorkbenchPage> {
  const buffer = Buffer.from(await writeWorkbook(workbook));
  const workbench = await WorkbenchPage.open(browser, site.url, { width: 2400 });
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await workbench.opening(() =>
    workbench.page.locator("input[type=file]").setInputFiles({ name: "traps.xlsx", mimeType, buffer }),
  );
  return workbench;
}

/** Place and message of each card that the pane shows after a click on its check. */
async function checkedCards({ page }: WorkbenchPage): Promise<readonly string[]> {
  await page
    .getByRole("button", { name: /^Kiểm tra/ })
    .last()
    .click();
  await page.locator("section > ul > li").first().waitFor();
  // The list begins with the first cards of each heading; the rest is a click away.
  for (let clicks = 0; clicks < 20; clicks++) {
    const more = page.getByRole("button", { name: /^(?:Xem|Hiện)/ });
    if ((await more.count()) === 0) break;
    await more.first().click();
  }
  return page.locator("section > ul > li").evaluateAll((items) =>
    items.map((item) => {
      const place = /, ô ([A-Z]+\d+)/.exec(item.textContent)?.[1] ?? "";
      return `${place} ${item.querySelector("p")?.textContent ?? ""}`;
    }),
  );
}

test("every trap pasted into a form of the workbench is in its list as the core says it", async () => {
  const { workbook, sheet, columns } = await blankForm(placedTraps(FIGURE_TRAPS, VI));
  const workbench = await opened(workbook);
  for (const { address, texts } of columns) await workbench.paste(address, `${texts.join("\r\n")}\r\n`);
  const cards = await checkedCards(workbench);
  const expected = await expectedCards(workbook, sheet, columns);
  expect([...cards].sort()).toEqual([...expected].sort());
  // In the list too, trap 4: one broken count makes its whole column doubtful.
  const [start = ""] = (catalogue.languages.vi["intake.column.mixedThousands"] ?? "").split("{");
  expect(cards.some((card) => card.includes(start))).toBe(true);
  expect(workbench.complaints.all).toEqual([]);
  await workbench.close();
});

test("trap 49: what stands in a legacy font is in the workbench's list as the core says it", async () => {
  const heroin: PlacedTrap = { trap: 49, typed: 390, unit: "u0", indicator: "heroin", outcome: "" };
  const { workbook, sheet, columns } = await blankForm([heroin, { ...heroin, unit: "u1", typed: "h¬n 390" }]);
  const { row, column } = parseRect(columns[0]!.address)!;
  for (const [at, [value, name]] of (
    [
      [390, "Saysettha Lao"],
      ["h¬n 390", ".VnTime"],
    ] as const
  ).entries()) {
    sheet.put(row + at, column, value, mergeStyles(sheet.styleAt(row + at, column), { font: { name } }));
  }
  const workbench = await opened(workbook);
  const cards = await checkedCards(workbench);
  const { findings } = await reviewWorkbook(workbook, catalogue);
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["intake.error.legacyLaoFont", "intake.ask.legacy"]),
  );
  expect([...cards].sort()).toEqual([...(await expectedCards(workbook, sheet, []))].sort());
  expect(workbench.complaints.all).toEqual([]);
  await workbench.close();
});
