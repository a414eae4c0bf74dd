import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { languages } from "../../src/catalogue/languages/languages";
import { BOOK_NAMES } from "../../src/core/tables/dataSheet";
import { translator } from "../../src/core/text/messages";
import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import {
  GUIDE_LANGUAGES,
  type GuideLanguage,
  keepPicture,
  LOCALES,
  type ScreenPicture,
} from "../support/pictures/guidePictures";
import { readPng } from "../support/pictures/readPng";
import { type ScreenForms, screenForms, sheetOfModule } from "../support/pictures/screenForms";
import { launchBrowser } from "../support/site/launchBrowser";
import { type Site, startSite } from "../support/site/startSite";
import { WorkbenchPage } from "../support/site/WorkbenchPage";

let site: Site;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hoptac-pictures-"));
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

const FILE_NAMES: Readonly<Record<GuideLanguage, string>> = { vi: "bao-cao.xlsx", en: "report.xlsx" };
/** A speech of the SH09 conference, with a wrong word, a wrong figure and right ones. */
const DRAFTS: Readonly<Record<GuideLanguage, string>> = {
  vi: "Hai bên đã phát hiện 4.297 vụ, bắt 6.011 đối tượng, thu gần 1.264 kg heroin và hơn 460 kg thuốc phiện.",
  en: "The two sides detected 4,297 cases, arrested 6,011 suspects and seized nearly 1,264 kg of heroin and more than 460 kg of opium.",
};

/** What a picture shows: the whole window, the pane, or the sheet as far as it is worth showing. */
type Part = "window" | "pane" | { readonly width: number; readonly height: number };
interface Scene {
  readonly part: Part;
  readonly workbook: Exclude<keyof ScreenForms, "returns">;
  /** From the open workbook to what is shown. */
  readonly play: (bench: WorkbenchPage, forms: ScreenForms, language: GuideLanguage) => Promise<void>;
}

const say = (language: GuideLanguage) => translator(languages, language);
const openTask = (bench: WorkbenchPage, title: string): Promise<void> =>
  bench.page.getByRole("listitem").getByRole("button", { name: title }).click();

const SCENES: Readonly<Record<ScreenPicture, Scene>> = {
  workbench: { part: "window", workbook: "filled", play: () => Promise.resolve() },
  "new-form": {
    part: "pane",
    workbook: "filled",
    play: (bench, _forms, language) => openTask(bench, say(language)("pane.form.title")),
  },
  programme: {
    part: "pane",
    workbook: "filled",
    play: async (bench, _forms, language) => {
      const t = say(language);
      await openTask(bench, t("pane.form.title"));
      await bench.page.getByRole("button", { name: t("pane.programme.open") }).click();
      await bench.page.getByText(t("pane.programme.intro")).waitFor();
    },
  },
  entry: {
    part: { width: 860, height: 560 },
    workbook: "filled",
    play: async (bench) => {
      await bench.click("E11");
      await bench.page.getByText(/390/).first().waitFor();
    },
  },
  register: {
    part: { width: 860, height: 560 },
    workbook: "register",
    play: async (bench, { register }) => {
      await bench.openTab(sheetOfModule(register, "case_register"));
      await bench.click("B8");
    },
  },
  "earlier-years": {
    part: { width: 860, height: 560 },
    workbook: "earlier",
    play: async (bench, { earlier }) => {
      await bench.openTab(sheetOfModule(earlier, "earlier_years"));
      await bench.click("B8");
    },
  },
  check: {
    part: "window",
    workbook: "slips",
    play: async (bench, _forms, language) => {
      const t = say(language);
      await openTask(bench, t("pane.check.title"));
      await bench.page.getByRole("button", { name: t("pane.check.mark") }).click();
      await bench.page
        .getByRole("button", { name: t("pane.check.fix"), exact: false })
        .first()
        .waitFor();
      await bench.page.getByText(t("pane.check.marked")).first().waitFor();
    },
  },
  returns: {
    part: "pane",
    workbook: "filled",
    play: async (bench, { returns }, language) => {
      const t = say(language);
      await openTask(bench, t("pane.returns.title"));
      const files = await Promise.all(returns.map((workbook) => fileOf(workbook, workbook.fileName ?? "other.xlsx")));
      const [chooser] = await Promise.all([
        bench.page.waitForEvent("filechooser"),
        bench.page.getByRole("button", { name: t("pane.returns.choose") }).press("Enter"),
      ]);
      await chooser.setFiles(files);
      await bench.page.getByText(t("pane.returns.takeAwayLost", { count: 1 })).waitFor();
    },
  },
  summary: {
    part: "window",
    workbook: "filled",
    play: async (bench, { book }, language) => {
      const t = say(language);
      await bench.page.getByRole("button", { name: t("pane.tables.create") }).click();
      await bench.page.getByText(t("pane.tables.sentences")).waitFor();
      await bench.openTab(tableSheet(book, "by_zone"));
    },
  },
  "choose-tables": {
    part: "pane",
    workbook: "filled",
    play: async (bench, _forms, language) => {
      const t = say(language);
      await openTask(bench, t("pane.tables.title"));
      await bench.page.getByRole("button", { name: t("pane.bookTables.open") }).click();
      await bench.page.getByText(t("pane.bookTables.intro")).waitFor();
    },
  },
  source: {
    part: "window",
    workbook: "book",
    play: async (bench, { book }, language) => {
      const t = say(language);
      await openTask(bench, t("pane.tables.title"));
      await bench.openTab(tableSheet(book, "by_zone"));
      await bench.click("F11");
      await bench.page.getByRole("button", { name: t("pane.trace.ask") }).click();
      await bench.page
        .getByRole("heading", { name: t("pane.trace.sources", { count: 2 }).split("{place}")[1] ?? "" })
        .waitFor();
    },
  },
  text: {
    part: "pane",
    workbook: "filled",
    play: async (bench, _forms, language) => {
      const t = say(language);
      await openTask(bench, t("pane.words.title"));
      await bench.page.getByRole("textbox", { name: t("pane.words.draft") }).fill(DRAFTS[language]);
      await bench.page.getByRole("button", { name: t("pane.words.check") }).click();
      await bench.page.getByRole("heading", { name: t("pane.words.doubtful") }).waitFor();
    },
  },
};

const tableSheet = ({ sheets }: MemoryWorkbook, id: string): string =>
  sheets.find(({ names }) => names.some(({ name }) => name === BOOK_NAMES.table(id)))!.name;

async function fileOf(workbook: MemoryWorkbook, name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await writeWorkbook(workbook));
  return path;
}

/** Without what moves or blinks. */
async function pictureOf({ page }: WorkbenchPage, part: Part): Promise<Uint8Array> {
  const still = { animations: "disabled", caret: "hide" } as const;
  if (part === "window") return page.screenshot(still);
  if (part === "pane") return page.locator(".workbench-pane").screenshot(still);
  const { x, y } = (await page.locator(".workbench-grid").boundingBox())!;
  return page.screenshot({ ...still, clip: { x, y, ...part } });
}

describe.each(GUIDE_LANGUAGES)("the pictures of the guide in %s", (language) => {
  let forms: ScreenForms;

  beforeAll(async () => {
    forms = await screenForms(language);
  });

  test.each(Object.entries(SCENES))("%s", async (name, { part, play, workbook }) => {
    const bench = await WorkbenchPage.open(browser, site.url, { locale: LOCALES[language], width: 1400, height: 850 });
    const file = await fileOf(forms[workbook], FILE_NAMES[language]);
    await bench.opening(() => bench.page.locator("input[type=file]").setInputFiles(file));
    await bench.page
      .getByText(/\d+\/\d+/)
      .first()
      .waitFor();
    await play(bench, forms, language);
    // The grid draws a moment after what it is told.
    await bench.page.waitForTimeout(1_500);
    await keepPicture(language, name, readPng(await pictureOf(bench, part)));
    expect(bench.complaints.all).toEqual([]);
    await bench.close();
  });
});
