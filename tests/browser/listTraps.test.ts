import type { Browser } from "playwright-core";
import { catalogue } from "../../src/catalogue/catalogue";
import { ministries } from "../../src/catalogue/programmes/ministries";
import { checkList } from "../../src/core/check/checkList";
import type { Programme } from "../../src/core/dataset/Programme";
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
import { registerProgramme, serial } from "../support/lists/RegisterUnderTest";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

/** A list as it is typed on a Vietnamese system: a row of which nothing is to be said, and what goes wrong in a row each. */
interface TypedList {
  readonly programme: Programme;
  readonly sheet: string;
  readonly good: Readonly<Record<string, string>>;
  /** By the numbers of the list of sixty. */
  readonly traps: readonly (readonly [trap: number, column: string, typed: string])[];
  /** What makes one row another than the next. */
  readonly key: string;
  /** A trap with a correction on offer, and what the cell holds once that is applied. */
  readonly mended: readonly [trap: number, value: number];
}

const LISTS: Readonly<Record<string, TypedList>> = {
  "a register": {
    programme: registerProgramme,
    sheet: "Sổ vụ",
    key: "case_no",
    good: {
      case_no: "01/2025",
      case_date: "'4/3/2025",
      place: "bản A",
      zone: "Các xã biên giới",
      unit: "Công an xã Một",
      stage: "khởi tố",
      suspects: "2",
      heroin: "0,7",
    },
    traps: [
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
      [45, "province", "44"],
      [47, "place", "§iÖn Biªn"],
      [48, "place", "chaøo caùc baïn"],
      [51, "suspects", "#REF!"],
      [52, "suspects", "-5"],
      [54, "suspects", "12,5"],
      [55, "case_no", "Tổng cộng"],
      [58, "province", "Houaphanh"],
    ],
    mended: [16, 0.35],
  },
  "joint cases": {
    programme: ministries,
    sheet: "Danh sách chuyên án",
    key: "case_code",
    good: { case_code: "522H", day: "'4/3/2024", joint_suspects: "2", heroin: "0,7", seizures: "1 xe máy" },
    traps: [
      [6, "heroin", "'1.347"],
      [14, "heroin", "0,4 tấn"],
      [21, "heroin", "12 bánh"],
      [26, "joint_suspects", "hai"],
      [40, "joint_suspects", "4 đối tượng (trong đó 5 nữ)"],
      [42, "day", "'4/3/2567"],
      [46, "lead_agency", "không có đơn vị này"],
      [47, "seizures", "hép møt tÕt"],
      [54, "joint_suspects", "12,5"],
    ],
    mended: [14, 400],
  },
  "meetings and documents": {
    programme: ministries,
    sheet: "Danh sách hội nghị, văn bản",
    key: "title",
    good: { kind: "Hội nghị cấp Bộ", title: "Hội nghị", day: "'4/3/2024", place: "Hà Nội", year_covered: "2024" },
    traps: [
      [41, "day", "'12/14/2024"],
      [42, "day", "'4/3/2567"],
      [43, "day", "Quý I/2024"],
      [44, "year_covered", "24"],
      [46, "kind", "không có loại này"],
      [48, "place", "Nghe^. An"],
      [51, "day", "#REF!"],
    ],
    mended: [42, serial("2024-03-04")],
  },
};

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

/** A blank form with the list, and its columns of typed texts by the address of their first cell. */
async function blankList({ good, key, programme, sheet: name, traps }: TypedList) {
  const workbook = new MemoryWorkbook("danh-sach.xlsx");
  const { period } = programme;
  await workbook.apply(planForm({ programme, language: "vi", period }, catalogue, await workbook.find()));
  const sheet = workbook.sheetByName(name)!;
  workbook.activeSheetId = sheet.id;
  const rows = traps.map(([, column, typed], index): Readonly<Record<string, string>> => ({
    ...good,
    [key]: `${good[key]!} ${String(index + 1)}`,
    [column]: typed,
  }));
  const ids = new Set([...Object.keys(good), ...traps.map(([, column]) => column)]);
  const columns = [...ids].map((id) => {
    const { column, row } = rangeOfName(sheet, columnName({ field: id, when: "this" }))!;
    return { id, row: row + 1, address: cellAddress(row + 1, column), texts: rows.map((one) => one[id] ?? "") };
  });
  return { workbook, sheet, columns };
}

/** What the core says of the same entries, as the embedded Excel takes them: cell and message. */
async function expectedCards(
  workbook: MemoryWorkbook,
  sheet: Sheet,
  columns: Awaited<ReturnType<typeof blankList>>["columns"],
): Promise<readonly string[]> {
  const bridge = createBridge(workbook, { culture: "vi-VN" });
  for (const { address, texts } of columns) {
    const values = texts.map((text) => [text === "" ? null : text]);
    await bridge.userEdit({ kind: "enter", sheet: sheet.name, address, values });
  }
  const { findings } = await reviewWorkbook(workbook, catalogue);
  const translate = translator(catalogue.languages, "vi");
  return checkList(findings.filter(({ place }) => place.sheet === sheet.name)).map(
    ({ finding }) => `${finding.place.cell ?? ""} ${wordFinding(finding, "vi", translate)}`,
  );
}

test.each(Object.entries(LISTS))(
  "%s: every trap typed in the workbench is in its list; a click puts a cell right and another takes that back",
  async (_, list) => {
    const { workbook, sheet, columns } = await blankList(list);
    const buffer = Buffer.from(await writeWorkbook(workbook));
    const workbench = await WorkbenchPage.open(browser, site.url, { width: 2400 });
    const { page } = workbench;
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await workbench.opening(() =>
      page.locator("input[type=file]").setInputFiles({ name: "danh-sach.xlsx", mimeType, buffer }),
    );
    for (const { address, texts } of columns) await workbench.paste(address, `${texts.join("\r\n")}\r\n`);
    await page
      .getByRole("button", { name: /^Kiểm tra/ })
      .last()
      .click();
    const items = page.locator("section > ul > li");
    await items.first().waitFor();
    const expected = await expectedCards(workbook, sheet, columns);
    expect(expected.length).toBeGreaterThanOrEqual(list.traps.length);
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
      sheet.name,
    );
    expect([...cards].sort()).toEqual([...expected].sort());

    const [trap, mended] = list.mended;
    const line = list.traps.findIndex(([number]) => number === trap);
    const [, id, typed] = list.traps[line]!;
    const column = columns.find((one) => one.id === id)!;
    const cell = column.address.replace(/\d+$/, String(column.row + 1 + line));
    const card = items.filter({ hasText: `${sheet.name}, ô ${cell}` });
    await card.getByRole("button", { name: /^Sửa/ }).first().click();
    await workbench.expectValue(cell, mended);
    await page
      .getByRole("button", { name: /^Hoàn tác/ })
      .first()
      .click();
    await workbench.expectValue(cell, typed.replace(/^'/, ""));
    expect(workbench.complaints.all).toEqual([]);
    await workbench.close();
  },
);
