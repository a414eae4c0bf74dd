import type { PageLayout } from "../../../src/core/workbook/Sheet";
import { errorCode, openExcel } from "../../support/embedded/openExcel";

describe("the printed page", () => {
  test.each<[string, (page: Excel.PageLayout) => unknown, Partial<PageLayout>]>([
    ["landscape", (p) => (p.orientation = "Landscape"), { orientation: "landscape" }],
    ["A4", (p) => (p.paperSize = "A4"), { paper: "A4" }],
    ["one page wide", (p) => (p.zoom = { horizontalFitToPages: 1 }), { fit: { wide: 1, tall: 0 } }],
    ["one page", (p) => (p.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 }), { fit: { wide: 1, tall: 1 } }],
    ["centred", (p) => (p.centerHorizontally = true), { centerHorizontally: true }],
    ["print area", (p) => p.setPrintArea("A1:H24"), { printArea: { row: 0, column: 0, rows: 24, columns: 8 } }],
    ["repeated columns", (p) => p.setPrintTitleColumns("$A:$B"), { titleColumns: { first: 0, last: 1 } }],
    ["repeated rows", (p) => p.setPrintTitleRows("$3:$4"), { titleRows: { first: 2, last: 3 } }],
    [
      "page number",
      (p) => (p.headersFooters.defaultForAllPages.centerFooter = "&P/&N"),
      { footer: { center: "&P/&N" } },
    ],
    ["header", (p) => (p.headersFooters.defaultForAllPages.leftHeader = "Mẫu 1"), { header: { left: "Mẫu 1" } }],
    ["first page without either", (p) => (p.headersFooters.state = "FirstAndDefault"), { plainFirstPage: true }],
  ])("%s", async (_, change, kept) => {
    const { run, sheet } = openExcel();
    await run((active) => change(active.pageLayout));
    expect(sheet("Sheet1").page).toMatchObject(kept);
  });

  test("rows that begin a page are told above the first row of what is given, and can be taken away", async () => {
    const { run, sheet } = openExcel();
    await run(async (active, context) => {
      active.horizontalPageBreaks.add("A12");
      active.horizontalPageBreaks.add(active.getRange("B5:C9"));
      active.horizontalPageBreaks.add("A12");
      const count = active.horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
    expect(sheet("Sheet1").page?.breaks).toEqual([4, 11]);
    expect(await errorCode(run((active) => active.horizontalPageBreaks.add("A1")))).toBe("InvalidArgument");
    await run((active) => active.horizontalPageBreaks.removePageBreaks());
    expect(sheet("Sheet1").page?.breaks).toBeUndefined();
  });

  test.each<[string, (page: Excel.PageLayout) => unknown]>([
    [
      "points",
      (p) =>
        p.set({
          topMargin: 56.7,
          bottomMargin: 56.7,
          leftMargin: 85.04,
          rightMargin: 42.52,
          headerMargin: 36,
          footerMargin: 36,
        }),
    ],
    [
      "centimetres",
      (p) => p.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1.27, footer: 1.27 }),
    ],
  ])("margins in %s", async (_, change) => {
    const { run, sheet } = openExcel();
    const page = await run((active) => {
      change(active.pageLayout);
      return active.pageLayout.load("topMargin,leftMargin");
    });
    const { top, bottom, left, right, header, footer } = sheet("Sheet1").page!.margins;
    expect([top, bottom, left, right, header, footer].map((margin) => Math.round(margin * 10) / 10)).toEqual([
      20, 20, 30, 15, 12.7, 12.7,
    ]);
    expect([page.topMargin, page.leftMargin].map((points) => Math.round(points * 10) / 10)).toEqual([56.7, 85]);
  });

  test("read back", async () => {
    const { run } = openExcel();
    const [page, area, titles, none] = await run((active) => {
      const { pageLayout } = active;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea(active.getRange("A1:B2"));
      pageLayout.setPrintTitleRows("$1:$2");
      return [
        pageLayout.load("orientation,paperSize,zoom,headersFooters/state"),
        pageLayout.getPrintArea().load("address"),
        pageLayout.getPrintTitleRows().load("address"),
        pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
      ] as const;
    });
    expect(page.toJSON()).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      headersFooters: { state: "Default" },
    });
    expect([area.address, titles.address, none.isNullObject]).toEqual(["Sheet1!A1:B2", "Sheet1!1:2", true]);
  });

  test.each<[string, (page: Excel.PageLayout) => unknown]>([
    ["another paper", (p) => (p.paperSize = "Letter")],
    ["a scale", (p) => (p.zoom = { scale: 80 })],
    ["gridlines", (p) => (p.printGridlines = true)],
    ["odd and even pages", (p) => (p.headersFooters.state = "OddAndEven")],
    ["a first page of its own", (p) => (p.headersFooters.firstPage.leftHeader = "x")],
  ])("refuses %s, which the workbook cannot hold", async (_, change) => {
    const { run } = openExcel();
    expect(await errorCode(run((sheet) => void change(sheet.pageLayout)))).toBe("ApiNotFound");
  });
});

describe("frozen panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => unknown, unknown, string | undefined]>([
    ["rows", (p) => p.freezeRows(3), { rows: 3, columns: 0 }, "Sheet1!1:3"],
    ["columns", (p) => p.freezeColumns(2), { rows: 0, columns: 2 }, "Sheet1!A:B"],
    ["both", (p) => p.freezeAt("A1:B3"), { rows: 3, columns: 2 }, "Sheet1!A1:B3"],
    [
      "none",
      (p) => {
        p.freezeRows(1);
        p.unfreeze();
      },
      undefined,
      undefined,
    ],
  ])("%s", async (_, freeze, kept, address) => {
    const { run, sheet } = openExcel();
    const location = await run((active) => {
      freeze(active.freezePanes);
      return active.freezePanes.getLocationOrNullObject().load("address");
    });
    expect(sheet("Sheet1").freeze).toEqual(kept);
    expect(location.isNullObject ? undefined : location.address).toBe(address);
  });
});

describe("the workbook beside its sheets", () => {
  test("document properties, custom ones among them", async () => {
    const { run, workbook } = openExcel();
    const [properties, custom, none] = await run(async (_sheet, context) => {
      const document = context.workbook.properties;
      document.title = "Báo cáo";
      document.custom.add("hoptac.template", "annual-return");
      document.custom.add("HOPTAC.template", "annual-return/2");
      document.custom.add("version", 2);
      document.custom.add("draft", true);
      await context.sync();
      document.custom.getItem("draft").delete();
      return [
        document.load("title,author"),
        document.custom.load("items/key,items/value,items/type"),
        document.custom.getItemOrNullObject("x").load("key"),
      ] as const;
    });
    expect([properties.title, properties.author]).toEqual(["Báo cáo", ""]);
    expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
      ["hoptac.template", "annual-return/2", "String"],
      ["version", 2, "Number"],
    ]);
    expect(none.isNullObject).toBe(true);
    expect(Object.fromEntries(workbook.properties)).toEqual({ "hoptac.template": "annual-return/2", version: 2 });
  });

  test("a property too long", async () => {
    const { run } = openExcel();
    const work = run((_sheet, context) => context.workbook.properties.custom.add("x", "y".repeat(256)));
    expect(await errorCode(work)).toBe("InvalidArgument");
  });

  test("settings keep what JSON keeps", async () => {
    const { run } = openExcel();
    const [setting, count] = await run(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("language", "vi");
      settings.add("language", { code: "lo", dates: [1, 2] });
      await context.sync();
      return [settings.getItem("language").load("value"), settings.getCount()] as const;
    });
    expect([setting.value as unknown, count.value]).toEqual([{ code: "lo", dates: [1, 2] }, 1]);
  });

  test.each([
    ["en-US", ".", ","],
    ["vi-VN", ",", "."],
  ])("separators of %s", async (culture, decimal, group) => {
    const { run } = openExcel(["Sheet1"], { culture });
    const application = await run((_sheet, context) =>
      context.workbook.application.load(
        "decimalSeparator,thousandsSeparator,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator,cultureInfo/numberFormat/numberGroupSeparator",
      ),
    );
    const { name, numberFormat } = application.cultureInfo;
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, group]);
    expect([name, numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([
      culture,
      decimal,
      group,
    ]);
  });

  test("the file's name", async () => {
    const { run } = openExcel();
    expect((await run((_sheet, context) => context.workbook.load("name"))).name).toBe("Sổ.xlsx");
  });
});
