import type { Browser } from "playwright-core";
import { catalogue } from "../../src/catalogue/catalogue";
import { checkList } from "../../src/core/check/checkList";
import { columnName } from "../../src/core/forms/formNames";
import { rangeOfName } from "../../src/core/forms/findForms";
import { planForm } from "../../src/core/forms/planForm";
import { reviewWorkbook } from "../../src/core/tasks/reviewWorkbook";
import { translator } from "../../src/core/text/messages";
import { wordFinding } from "../../src/core/text/wordFinding";
import { cellAddress } from "../../src/core/workbook/a1";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../src/core/workbook/Sheet";
import { createBridge } from "../../src/hosts/embedded/bridge/createBridge";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { FIRST_ROW, registerProgramme } from "../support/lists/RegisterUnderTest";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

const SHEET = "Sổ vụ";
const COLUMNS = ["case_no", "case_date", "place", "zone", "unit", "stage", "suspects", "heroin"] as const;
const GOOD: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  case_no: "01/2025",
  case_date: "'4/3/2025",
  place: "bản A",
  zone: "Các xã biên giới",
  unit: "Công an xã Một",
  stage: "khởi tố",
  suspects: "2",
  heroin: "0,7",
};
/** What goes wrong in a row each, by the numbers of the list of sixty. */
const TRAPS: readonly (readonly [trap: number, column: (typeof COLUMNS)[number], typed: string])[] = [
  [1, "suspects", "'1.347"],
  [6, "heroin", "'1.347"],
  [13, "heroin", "390 kg"],
  [16, "heroin", "350 g"],
  [23, "heroin", "hơn 390"],
  [31, "suspects", "໑໒"],
  [35, "suspects", "'3/12"],
  [41, "case_date", "'12/14/2025"],
  [42, "case_date", "'4/3/2568"],
  [43, "case_date", "tháng 3/2025"],
  [47, "place", "§iÖn Biªn"],
  [48, "place", "chaøo caùc baïn"],
  [51, "suspects", "#REF!"],
  [52, "suspects", "-5"],
  [54, "suspects", "12,5"],
  [55, "case_no", "Tổng cộng"],
];

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

/** A blank register, and its columns of typed texts by the address of their first cell. */
async function blankRegister() {
  const workbook = new MemoryWorkbook("so-vu.xlsx");
  const { period } = registerProgramme;
  await workbook.apply(
    planForm({ programme: registerProgramme, language: "vi", period }, catalogue, await workbook.find()),
  );
  const sheet = workbook.sheetByName(SHEET)!;
  workbook.activeSheetId = sheet.id;
  const rows = TRAPS.map(([, column, typed], index) => ({
    ...GOOD,
    case_no: `${String(index + 1)}/2025`,
    [column]: typed,
  }));
  const columns = COLUMNS.map((id) => {
    const { column } = rangeOfName(sheet, columnName({ field: id, when: "this" }))!;
    return { id, address: cellAddress(FIRST_ROW, column), texts: rows.map((row) => row[id]) };
  });
  return { workbook, sheet, columns };
}

/** What the core says of the same entries, as the embedded Excel takes them: cell and message. */
async function expectedCards(
  workbook: MemoryWorkbook,
  sheet: Sheet,
  columns: Awaited<ReturnType<typeof blankRegister>>["columns"],
): Promise<readonly string[]> {
  const bridge = createBridge(workbook, { culture: "vi-VN" });
  for (const { address, texts } of columns) {
    const values = texts.map((text) => [text]);
    await bridge.userEdit({ kind: "enter", sheet: sheet.name, address, values });
  }
  const { findings } = await reviewWorkbook(workbook, catalogue);
  const translate = translator(catalogue.languages, "vi");
  return checkList(findings.filter(({ place }) => place.sheet === SHEET)).map(
    ({ finding }) => `${finding.place.cell ?? ""} ${wordFinding(finding, "vi", translate)}`,
  );
}

test("every trap typed into a register of the workbench is in its list; a click puts a cell right and another takes that back", async () => {
  const { workbook, sheet, columns } = await blankRegister();
  const buffer = Buffer.from(await writeWorkbook(workbook));
  const workbench = await WorkbenchPage.open(browser, site.url, { width: 2400 });
  const { page } = workbench;
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await workbench.opening(() =>
    page.locator("input[type=file]").setInputFiles({ name: "so-vu.xlsx", mimeType, buffer }),
  );
  for (const { address, texts } of columns) await workbench.paste(address, `${texts.join("\r\n")}\r\n`);
  await page
    .getByRole("button", { name: /^Kiểm tra/ })
    .last()
    .click();
  const items = page.locator("section > ul > li");
  await items.first().waitFor();
  const expected = await expectedCards(workbook, sheet, columns);
  expect(expected.length).toBeGreaterThanOrEqual(TRAPS.length);
  for (let clicks = 0; clicks < 20; clicks++) {
    const more = page.getByRole("button", { name: /^(?:Xem|Hiện)/ });
    if ((await more.count()) === 0) break;
    await more.first().click();
  }
  const cards = await items.evaluateAll(
    (all, name) =>
      all.flatMap((item) => {
        const [, place] = new RegExp(`${name}, ô ([A-Z]+\\d+)`).exec(item.textContent) ?? [];
        return place === undefined ? [] : [`${place} ${item.querySelector("p")?.textContent ?? ""}`];
      }),
    SHEET,
  );
  expect([...cards].sort()).toEqual([...expected].sort());

  const heroin = columns.find(({ id }) => id === "heroin")!.address;
  const grams = heroin.replace(/\d+$/, String(FIRST_ROW + 1 + TRAPS.findIndex(([trap]) => trap === 16)));
  const card = items.filter({ hasText: `ô ${grams}` }).filter({ hasText: "350 g" });
  await card.getByRole("button", { name: /^Sửa/ }).first().click();
  await workbench.expectValue(grams, 0.35);
  await page
    .getByRole("button", { name: /^Hoàn tác/ })
    .first()
    .click();
  await workbench.expectValue(grams, "350 g");
  expect(workbench.complaints.all).toEqual([]);
  await workbench.close();
});
