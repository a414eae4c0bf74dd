import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { LANGUAGES } from "../../src/core/text/Labels";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import type { Calculator } from "../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../src/hosts/embedded/calculation/createUniverCalculator";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { emptyWorkbook } from "../../src/main/emptyWorkbook";
import { examplePath } from "../support/examples";
import { ExcelPage, type ExcelPageGlobals, type ExcelPageOptions } from "../support/site/ExcelPage";
import { knownFromOfficeJs, launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";

let site: Site;
let browser: Browser;
let calculator: Calculator;
let excel: ExcelPage | undefined;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
  calculator = await createUniverCalculator();
});

afterAll(async () => {
  calculator.dispose();
  await browser.close();
  await site.stop();
});

afterEach(async () => {
  const complaints = excel?.complaints.all.filter((text) => !knownFromOfficeJs.some((pattern) => pattern.test(text)));
  await excel?.close();
  excel = undefined;
  expect(complaints ?? []).toEqual([]);
});

const sh09 = (): MemoryWorkbook => readWorkbook(new Uint8Array(readFileSync(examplePath("sh09.xlsx"))), "sh09.xlsx");

const open = async (path: string, options: Partial<ExcelPageOptions> = {}): Promise<ExcelPage> => {
  excel = await ExcelPage.open(browser, site.url, { workbook: sh09(), calculator, ...options });
  await excel.goto(path);
  return excel;
};

/** Office's context can't be written to; Office itself can be replaced by one that has another. */
interface OfficeGlobals {
  readonly Office: { readonly context: object };
}

/** The tables of the example in Vietnamese. */
const BOOK = [
  ...["Mục lục", "Tổng hợp chung", "Theo địa bàn", "Theo đơn vị", "Hai bên", "Đơn vị chủ trì", "Kết quả khen thưởng"],
  ...["Mức độ đầy đủ", "Biểu đồ", "Lời văn", "Số liệu"],
];

/** What stands in the pane once tables are made; screen readers are told the same words outside of its main part. */
const MADE = /Đã tạo \d+ trang tính/;

describe("the task pane", () => {
  test("opens on the workbook in Excel's language and makes the tables", async () => {
    const { page, bridge } = await open("taskpane.html?page=home");
    await page.getByText("19/19").waitFor();
    await page.getByRole("button", { name: "Tạo bảng tổng hợp" }).last().click();
    await page.getByRole("main").getByText(MADE).waitFor();
    expect(bridge.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(BOOK));
  });

  test.each([
    ["no language", { displayLanguage: {} }],
    ["a language unknown to us", { displayLanguage: "fr-FR" }],
  ])("starts in an Excel with %s", async (_, options) => {
    const { page } = await open("taskpane.html", options);
    await page.getByText("19/19").waitFor();
  });

  test("starts in an Excel whose theme can't be asked for", async () => {
    const { page } = await open("taskpane.html");
    await page.getByText("19/19").waitFor();
    const asked = page.evaluate(() => (window as unknown as ExcelPageGlobals).Office.context.officeTheme);
    await expect(asked).rejects.toThrow("JSON");
  });

  test("says so in an Excel too old for it", async () => {
    const { page } = await open("taskpane.html", { excelApi: "1.7" });
    await page.getByRole("heading", { name: "Phiên bản Excel quá cũ" }).waitFor();
  });
});

describe("for every user", () => {
  const PAGES = ["home", "form", "check", "returns", "summary", "words"];

  /** What stands out of the window to the right, and what scrolls sideways. */
  const overflowing = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          return width > 1 && right > window.innerWidth + 0.5;
        })
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
    );

  test.each(LANGUAGES)("in %s every page fits into 320 pixels", async (language) => {
    const workbook = sh09();
    workbook.properties.set("hoptac.language", language);
    const browserOptions = { viewport: { width: 320, height: 600 } };
    const { page } = await open("taskpane.html", { workbook, browserOptions });
    const wrong: string[] = [];
    for (const name of PAGES) {
      await excel!.goto(`taskpane.html?page=${name}`);
      await page.getByText("19/19").waitFor();
      await page.locator("main").first().waitFor();
      wrong.push(...(await overflowing(page)).map((what) => `${name}: ${what}`));
    }
    expect(wrong).toEqual([]);
  });

  test("with the keyboard alone the tables are made, in high contrast; each stop shows where it is", async () => {
    const browserOptions = { forcedColors: "active", viewport: { width: 320, height: 600 } } as const;
    const { page } = await open("taskpane.html?page=home", { browserOptions });
    await page.getByText("19/19").waitFor();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const looks = [getComputedStyle(element), getComputedStyle(element, "::after")];
        const ring = looks.some(({ outlineStyle, borderStyle, content }, index) =>
          index === 0 ? outlineStyle !== "none" : content !== "none" && borderStyle !== "none",
        );
        return { name: element.textContent.trim(), ring };
      });
    const stops: { name: string; ring: boolean }[] = [];
    while (stops.length < 30 && stops.at(-1)?.name !== "Tạo bảng tổng hợp") {
      await page.keyboard.press("Tab");
      stops.push(await focused());
    }
    expect(stops.at(-1)?.name).toBe("Tạo bảng tổng hợp");
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("main").getByText(MADE).waitFor();
  });
});

describe("the ribbon's command", () => {
  const COMMAND = "createSummaryTables";

  /** Has Office call the command; the answer comes when the command tells that it is done. */
  const press = (): Promise<void> =>
    excel!.page.evaluate(
      (name) =>
        new Promise<void>((resolve) => {
          interface Associations {
            readonly _association: { readonly mappings: Readonly<Record<string, (event: object) => void>> };
          }
          const { Office } = window as unknown as ExcelPageGlobals;
          const { mappings } = (Office.actions as unknown as Associations)._association;
          const [, command] = Object.entries(mappings).find(([key]) => key.toLowerCase() === name.toLowerCase())!;
          command({ completed: () => resolve() });
        }),
      COMMAND,
    );

  /** Office with dialogs that end so; the addresses it was given. */
  const dialogs = async (status: "succeeded" | "failed" | "silent" | "throws"): Promise<() => Promise<string[]>> => {
    await excel!.started();
    await excel!.page.evaluate((outcome) => {
      const { Office } = window as unknown as OfficeGlobals;
      const shown: string[] = [];
      Object.assign(window, { shown });
      const display = (address: string, _options: object, callback: (result: object) => void): void => {
        shown.push(address);
        if (outcome === "throws") throw new Error("no dialogs here");
        if (outcome !== "silent") callback({ status: outcome });
      };
      // Office's own context can't be written to.
      const context = Object.create(Office.context, { ui: { value: { displayDialogAsync: display } } }) as object;
      Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as object });
    }, status);
    return () => excel!.page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  };

  test("makes the tables without the pane, in three requests, and says when it is done", async () => {
    const { bridge, counted } = await open("commands.html");
    const shown = await dialogs("succeeded");
    await press();
    expect(counted.requests).toBe(3);
    expect(bridge.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(BOOK));
    expect(await shown()).toEqual([]);
  });

  test("speaks the language the workbook remembers", async () => {
    const workbook = sh09();
    workbook.properties.set("hoptac.language", "en");
    const { bridge } = await open("commands.html", { workbook });
    await press();
    expect(bridge.workbook.sheets.map(({ name }) => name)).toContain("Overview");
  });

  test.each([
    ["succeeded", 1],
    ["failed", 2],
    ["throws", 1],
    ["silent", 1],
  ] as const)("without a form it says so and is done, when the dialog %s", async (status, times) => {
    const { page, bridge } = await open("commands.html", { workbook: emptyWorkbook() });
    const shown = await dialogs(status);
    await press();
    const addresses = await shown();
    expect(addresses).toHaveLength(times);
    expect(bridge.workbook.sheets).toHaveLength(1);
    await page.goto(addresses[0]!);
    await page.getByRole("alert").getByText("biểu mẫu").waitFor();
  });

  test.each([
    ["whose language can't be asked for", "displayLanguage"],
    ["that fails over its requirements", "requirements"],
  ])("is done in an Excel %s", async (_, property) => {
    const { page, counted } = await open("commands.html");
    const shown = await dialogs("succeeded");
    await page.evaluate((name) => {
      const { Office } = window as unknown as OfficeGlobals;
      const get = (): never => {
        throw new Error("not here");
      };
      const context = Object.create(Office.context, { [name]: { get } }) as object;
      Object.assign(window, { Office: Object.create(Office, { context: { value: context } }) as object });
    }, property);
    await press();
    expect((await shown()).length + counted.requests).toBeGreaterThan(0);
  });
});

describe("the message window", () => {
  const show = async (hash: string) => {
    const { page } = await open(`message.html`);
    await page.goto("about:blank");
    await page.goto(`${site.url}message.html${hash}`);
    await page.waitForLoadState("networkidle");
    return page.locator("body").innerText();
  };

  test("puts parameters into a text of our own", async () => {
    expect(await show("#language=vi&id=summary.withErrors&with.count=3")).toMatch(/\b3\b/);
  });

  test.each([
    "#language=vi&text=Please+call+0900&code=x",
    "#language=vi&id=call.0900",
    "#language=vi&id=toString",
    "#language=xx&id=error.busy",
    "",
  ])("shows nothing for %j", async (hash) => {
    expect(await show(hash)).toBe("");
  });

  test("cuts what an address brings", async () => {
    const text = await show(`#language=en&id=file.unreadable&with.file=${"x".repeat(500)}`);
    expect(/x{100,}/.exec(text)?.[0].length ?? 0).toBeLessThanOrEqual(120);
  });
});

test.each(["commands.html", "message.html", "taskpane.html"])(
  "%s says in an old browser that it can't run there, and the command ends",
  async (path) => {
    const userAgent = "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko";
    const { page } = await open(path, { browserOptions: { userAgent } });
    await page.locator(".unsupported-browser").getByText("Excel 2021").first().waitFor();
    const ended = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { Office, createSummaryTables } = window as unknown as OfficeGlobals & {
            readonly createSummaryTables: (event: { completed: () => void }) => void;
          };
          let shown = "";
          const displayDialogAsync = (address: string, _options: object, callback: () => void): void => {
            shown = address;
            callback();
          };
          const context = { value: { ui: { displayDialogAsync } } };
          Object.assign(window, { Office: Object.create(Office, { context }) as object });
          createSummaryTables({ completed: () => resolve(shown) });
        }),
    );
    expect(ended).toBe(`${site.url}message.html`);
  },
);
