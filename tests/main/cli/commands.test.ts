import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import type { Programme } from "../../../src/core/dataset/Programme";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { csvOf, formFile, open, save } from "../../support/cli/files";
import { filesHere, hoptac, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { EXAMPLE_NAMES, type Example, examplePath, templateOptions } from "../../support/examples";

inFolderOfItsOwn();

/** A filled form of an example, made by the commands themselves. */
async function filled(example: Example, name = "filled.xlsx", language = "vi"): Promise<void> {
  await hoptac(["template", ...templateOptions(example), "--language", language, "--out", "form.xlsx", "--replace"]);
  await hoptac(["fill", "form.xlsx", csvOf(example), "--out", name]);
}

const json = async (args: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await hoptac(args)).out) as Record<string, unknown>;

describe.each(EXAMPLE_NAMES)("%s, from template to tables", (example) => {
  test("every step says what it wrote and ends well", async () => {
    const steps: readonly (readonly [readonly string[], string])[] = [
      [["template", ...templateOptions(example), "--out", "form.xlsx"], "Written: form.xlsx\n"],
      [["fill", "form.xlsx", csvOf(example), "--out", "filled.xlsx"], "Written: filled.xlsx\n"],
      [["check", "filled.xlsx"], " cells filled (none occurred: "],
      [["export", "filled.xlsx", "--out", "o.csv"], "Written: o.csv\n"],
      [["summarize", "filled.xlsx", "--out", "book.xlsx"], "Written: book.xlsx\n"],
      [["check", "book.xlsx"], "book.xlsx holds tables and no form."],
    ];
    for (const [args, said] of steps) {
      const run = await hoptac(args);
      expect(run).toMatchObject({ code: 0, err: "" });
      expect(run.out).toContain(said);
    }
    expect(await filesHere()).toEqual(["book.xlsx", "filled.xlsx", "form.xlsx", "o.csv"]);
  });

  test.each(LANGUAGES)("what was exported fills a form again, in %s", async (language) => {
    await filled(example, "first.xlsx", language);
    await hoptac(["export", "first.xlsx", "--out", "first.csv"]);
    expect(await hoptac(["fill", "form.xlsx", "first.csv", "--out", "second.xlsx"])).toMatchObject({ code: 0 });
    await hoptac(["export", "second.xlsx", "--out", "second.csv"]);
    const [first, second] = await Promise.all(["first.csv", "second.csv"].map((file) => readFile(file, "utf8")));
    expect(second).toBe(first?.replaceAll("first.xlsx", "second.xlsx"));
  });
});

test("the version is told", async () => {
  expect(await hoptac(["--version"])).toEqual({ code: 0, out: "9.9.9\n", err: "" });
});

describe("template", () => {
  test.each<[readonly string[], string, readonly [from: unknown, to: unknown, previousFrom: unknown]]>([
    [[], "Kết quả", [39_814, 43_830, null]],
    [["--language", "lo"], "ຜົນໄດ້ຮັບ", [39_814, 43_830, null]],
    [["--language", "en"], "Results", [39_814, 43_830, null]],
    [["--year", "2025"], "Kết quả", [45_641, 46_005, 45_275]],
    [["--programme", "quang_nam_se_kong", "--year", "2025"], "Kết quả", [45_641, 46_005, 45_275]],
    [["--period", "2024-12-15..2025-12-14"], "Kết quả", [45_641, 46_005, null]],
    [["--period", "2024-01..2024-08"], "Kết quả", [45_292, 45_535, null]],
    [["--period", "2021..2024"], "Kết quả", [44_197, 45_657, null]],
    [["--year", "2024", "--rule", "calendar_year"], "Kết quả", [45_292, 45_657, 44_927]],
    [["--year", "2025", "--rule", "assembly_year"], "Kết quả", [45_597, 45_961, 45_231]],
    [["--year", "2024", "--rule", "calendar_half", "--part", "2"], "Kết quả", [45_474, 45_657, 45_108]],
    [
      ["--period", "2024-01-01..2024-08-16", "--last-period", "2023-01-01..2023-12-31"],
      "Kết quả",
      [45_292, 45_520, 44_927],
    ],
    [["--rule", "since_conference", "--period", "2023-08-17..2024-08-16"], "Kết quả", [45_155, 45_520, null]],
    [["--programme", "eight_provinces"], "Kết quả", [43_466, 43_830, 43_101]],
    [["--programme", "eight_provinces", "--year", "2024"], "Kết quả", [45_292, 45_657, 44_927]],
    [["--programme", "own.json", "--language", "en"], "Results", [43_466, 43_830, 43_101]],
  ])("%j", async (options, results, [from, to, previousFrom]) => {
    await writeFile("own.json", JSON.stringify({ ...eightProvinces, id: "own" }));
    expect(await hoptac(["template", ...options, "--out", "form.xlsx"])).toMatchObject({ code: 0, err: "" });
    const workbook = await open("form.xlsx");
    expect(workbook.sheets[0]?.name).toBe(results);
    const info = workbook.sheets.find(({ names }) => names.some(({ name }) => name === "hoptac.info.from"))!;
    expect([9, 10, 11].map((row) => info.value(row, 1))).toEqual([from, to, previousFrom]);
  });

  test.each([
    [["--year", "2024", "--rule", "since_conference"], "--rule since_conference --period FROM..TO"],
    [["--rule", "since_conference"], "--rule since_conference --period FROM..TO"],
    [["--rule", "calendar_year", "--period", "2024..2024"], "--rule and --period can't be given together"],
  ])("%j says what to write", async (options, said) => {
    const { code, err } = await hoptac(["template", ...options, "--out", "form.xlsx"]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test("with the return of the last period is for the year after, with its figures", async () => {
    await filled("eight-provinces-2019");
    const run = await hoptac(["template", "--previous", "filled.xlsx", "--out", "next.xlsx"]);
    expect(run).toEqual({ code: 0, err: "", out: "Figures of the last period carried over: 5.\nWritten: next.xlsx\n" });
    await hoptac(["export", "filled.xlsx", "--out", "old.csv"]);
    await hoptac(["export", "next.xlsx", "--out", "new.csv"]);
    const [old, now] = await Promise.all(["old.csv", "new.csv"].map((file) => readFile(file, "utf8")));
    const figures = (text = "") => text.split("\r\n").map((line) => line.split(",").slice(0, 12).join(","));
    expect(figures(now)).toEqual(figures(old).filter((line) => !line.includes("2018-12-31")));
    const later = await hoptac(["template", "--previous", "filled.xlsx", "--year", "2018", "--out", "x.xlsx"]);
    expect(later.code).toBe(2);
  });

  test("with the return of the last period begins with the rows of its lists that hold on", async () => {
    await copyFile(examplePath("quang-nam-se-kong-mid-2023.xlsx"), "last.xlsx");
    const run = await hoptac(["template", "--previous", "last.xlsx", "--out", "next.xlsx"]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain("to be looked through: 4.\n");
    await hoptac(["export", "next.xlsx", "--list", "participant_list", "--out", "new.csv"]);
    expect(await readFile("new.csv", "utf8")).toContain("2024-07-31,Đường dây nóng cấp tỉnh,,,province,,working,,,");
  });

  test("with the last return of a programme that is given as a file, which says how it is asked now", async () => {
    await copyFile(examplePath("case-register.xlsx"), "last.xlsx");
    const programme = JSON.parse(await readFile(examplePath("case-register.json"), "utf8")) as Programme;
    await writeFile("own.json", JSON.stringify({ ...programme, labels: { en: "Asked anew" } }));
    const after = ["template", "--previous", "last.xlsx", "--programme"];
    expect(await hoptac([...after, "own.json", "--out", "next.xlsx"])).toMatchObject({ code: 0, err: "" });
    await hoptac(["programme", "next.xlsx", "--out", "asked.json"]);
    expect(JSON.parse(await readFile("asked.json", "utf8"))).toMatchObject({ labels: { en: "Asked anew" } });
    // By its id, which only the return knows.
    expect(await hoptac([...after, programme.id, "--out", "same.xlsx"])).toMatchObject({ code: 0, err: "" });
    await writeFile("other.json", JSON.stringify({ ...programme, id: "other_one" }));
    const other = await hoptac([...after, "other.json", "--out", "other.xlsx"]);
    expect(other.code).toBe(2);
    expect(other.err).toContain(`no return of the programme other_one, but of: ${programme.id}.`);
  });

  test("for one unit holds its rows alone", async () => {
    await hoptac(["template", "--unit", "joint_teams", "--out", "form.xlsx"]);
    const run = await hoptac(["fill", "form.xlsx", csvOf("sh09"), "--out", "filled.xlsx"]);
    expect(run.code).toBe(2);
    expect(run.err.trim().split("\n")).toHaveLength(14);
    expect(run.err).toContain("son_la_forces");
  });
});

describe("check", () => {
  test("a finding says where, how grave, what, and bears a code", async () => {
    await formFile("a.xlsx", (form) =>
      form.type("border son_la_forces cases", 1.347).type("border son_la_forces heroin", "hơn 390"),
    );
    const run = await hoptac(["check", "a.xlsx"]);
    expect(run.code).toBe(1);
    expect(run.out.trim().split("\n")).toEqual([
      expect.stringMatching(/^a\.xlsx \/ Kết quả \/ C11: error: .*\[intake\.ask\.thousands\]$/),
      expect.stringMatching(/^a\.xlsx \/ Kết quả \/ E11: query: .*\[intake\.fix\.qualifier\]$/),
      expect.stringMatching(/^a\.xlsx \/ Kết quả \/ E14: .*\[form\.totalOpen\]$/),
      "1 of 10 cells filled (none occurred: 0), 0 not stated, 8 blank, 1 with errors or questions.",
    ]);
  });

  test("queries alone are no error", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces heroin", "hơn 390"));
    expect((await hoptac(["check", "a.xlsx"])).code).toBe(0);
  });

  test("--json is one document, with the correction on offer", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces heroin", "hơn 390"));
    expect(await json(["check", "a.xlsx", "--json"])).toMatchObject({
      completeness: { filled: 1, none: 0, notStated: 0, blank: 9, unsettled: 0, total: 10 },
      findings: [
        {
          rule: "intake.fix.qualifier",
          severity: "soft",
          state: "proposal",
          file: "a.xlsx",
          sheet: "Kết quả",
          cell: "E11",
          message: expect.stringContaining("hơn 390") as unknown,
          fix: { value: 390, numberFormat: '"hơn "#,##0' },
        },
        { rule: "form.totalOpen", severity: "info", state: "notice", cell: "E14" },
      ],
    });
  });

  test("--json says the same as a validation report", async () => {
    await formFile("a.xlsx", (form) =>
      form.type("border son_la_forces cases", 5).type("border son_la_forces heroin", 218_234),
    );
    const { findings, report } = await json(["check", "a.xlsx", "--json"]);
    expect(findings).toMatchObject([{ rule: "rule.above_plausible", severity: "soft", cell: "E11" }]);
    const key = ["sh09", "2009-01-01..2019-12-31", "vn/son_la_forces/border", "heroin"];
    const [first, ...held] = report as { rule: { expression: string }; data: object; value: string }[];
    const all = [["sh09", "2009-01-01..2019-12-31"]];
    const dataOf = (rule: string) => held.filter(({ rule: { expression } }) => expression === rule);
    expect(dataOf("rule.not_whole")).toMatchObject([
      { value: "1", rule: { severity: "error" }, data: { source: all, target: all, description: "held: 2" } },
    ]);
    expect(dataOf("rule.count_change")).toMatchObject([
      { value: "NA", data: { description: "not checked: 1; missing: earlier periods" } },
    ]);
    expect(new Set(held.map(({ value }) => value))).toEqual(new Set(["1", "NA"]));
    expect([first]).toEqual([
      {
        id: "1",
        type: "validation",
        event: { time: "2026-11-22T03:00:00.000Z", actor: "hoptac check" },
        rule: {
          language: "hoptac",
          expression: "rule.above_plausible",
          severity: "warning",
          description: (findings as { message: string }[])[0]!.message,
        },
        data: { source: [key], target: [key] },
        value: "0",
      },
    ]);
  });

  test("every return of a folder, in the order of names; lock files, hidden files and folders below are no returns", async () => {
    await mkdir("returns/below", { recursive: true });
    for (const name of ["b.xlsx", "a.XLSX", "below/c.xlsx", "~$b.xlsx", ".d.xlsx"]) {
      const heroin = name.length;
      await formFile(`returns/${name}`, (form) =>
        form.type("border son_la_forces cases", "hơn 5").type("across joint_teams heroin", heroin),
      );
    }
    await formFile("returns/b.xlsx", (form) => form.type("border son_la_forces cases", "hơn 5"));
    await writeFile("returns/notes.txt", "x");
    const { findings } = await json(["check", "returns", "--json"]);
    expect((findings as { rule: string; file: string }[]).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      "a.XLSX intake.fix.qualifier",
      "a.XLSX form.totalOpen",
      "b.xlsx intake.fix.qualifier",
      "b.xlsx form.totalOpen",
      "b.xlsx returns.duplicate",
    ]);
  });

  test("returns of other programmes and periods in one folder are told and checked each with its own", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 5));
    await formFile("b.xlsx", (form) => form.type("border son_la_forces cases", 6));
    await formFile("c.xlsx", (form) => form.type("border son_la_forces cases", 5).typeInfo("to", "31/12/2018"));
    await filled("eight-provinces-2019", "d.xlsx");
    const { findings } = await json(["check", "a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "--json"]);
    expect((findings as { rule: string; file: string }[]).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      "c.xlsx returns.mixed.period",
      "d.xlsx returns.mixed.programme",
      "a.xlsx returns.conflict",
      "b.xlsx returns.conflict",
    ]);
  });

  test("a return named twice counts once", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 5));
    expect(await hoptac(["check", "a.xlsx", "./a.xlsx", "."])).toMatchObject({
      code: 0,
      out: "1 of 10 cells filled (none occurred: 0), 0 not stated, 9 blank, 0 with errors or questions.\n",
    });
  });

  test("the tables of a workbook are checked with it", async () => {
    await filled("sh09");
    await hoptac(["summarize", "filled.xlsx", "--out", "book.xlsx"]);
    const book = await open("book.xlsx");
    book.sheetByName("Theo địa bàn")!.put(8, 3, 978);
    await save("changed.xlsx", book);
    const run = await hoptac(["check", "changed.xlsx"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain(
      "changed.xlsx / Theo địa bàn / D9: error: The sheet says 978 here, the figures behind it come to 977.",
    );
  });
});

describe("summarize", () => {
  test("--json: findings, tables and sentences in one document", async () => {
    await filled("sh09");
    const { findings, tables, sentences, ...more } = await json([
      "summarize",
      "filled.xlsx",
      "--out",
      "book.xlsx",
      "--language",
      "en",
      "--json",
    ]);
    expect(findings).toEqual([]);
    expect(more).toEqual({
      charts: expect.arrayContaining([expect.objectContaining({ table: "by_zone" })]) as unknown,
      leftOut: expect.arrayContaining([
        { id: "comparison", title: "Comparison with the last period", reason: "noEarlier" },
      ]) as unknown,
    });
    const byZone = (tables as Record<string, unknown>[]).find(({ id }) => id === "by_zone");
    const from = (cell: string) => ({ sources: [{ file: "filled.xlsx", sheet: "Kết quả", cell }] });
    expect(byZone).toEqual({
      id: "by_zone",
      title: "Results by zone",
      headnote: ["Plan SH09: Sơn La and the northern Lao provinces", "Period: 2009 - 2019"],
      columns: [
        { id: "number", label: "No." },
        { id: "indicator", label: "Indicator" },
        { id: "unit", label: "Unit" },
        { id: "border", label: "Border communes" },
        { id: "across", label: "Across the border" },
        { id: "total", label: "Total" },
      ],
      rows: expect.arrayContaining([
        {
          id: "synthetic_pills",
          unit: "pill",
          cells: {
            number: { text: "4" },
            indicator: { text: "Synthetic drug pills" },
            unit: { text: "pills" },
            border: { value: 400_000, qualifier: "nearly", unit: "pill", status: "number", ...from("F11") },
            across: { value: 56_000_000, qualifier: "moreThan", unit: "pill", status: "number", ...from("F13") },
            total: {
              value: 56_400_000,
              qualifier: "about",
              unit: "pill",
              status: "number",
              sources: [...from("F11").sources, ...from("F13").sources],
            },
          },
        },
      ]) as unknown,
      notes: expect.arrayContaining([expect.stringContaining("Coverage: ")]) as unknown,
    });
    expect(
      (sentences as { language: string; topic: string; zone: string }[]).map(
        ({ language, topic, zone }) => `${language} ${zone} ${topic}`,
      ),
    ).toEqual(
      ["vi", "lo", "en"].flatMap((language) =>
        [
          "border results",
          "across results",
          "null results",
          "null units",
          "null units",
          "null jointCases",
          "null awards",
        ].map((rest) => `${language} ${rest}`),
      ),
    );
  });

  test("--json: differences, dashes and figures not stated", async () => {
    await filled("eight-provinces-2019");
    const { tables } = await json(["summarize", "filled.xlsx", "--out", "book.xlsx", "--json"]);
    const { rows } = (tables as { rows: { id: string; cells: object }[] }[])[1]!;
    expect(rows.find(({ id }) => id === "cases")?.cells).toMatchObject({
      before: { value: 4131, qualifier: "exact", unit: "case", status: "number" },
      difference: { value: 113, qualifier: "exact" },
      percent: { value: expect.closeTo(2.7354) as unknown, qualifier: "exact", unit: "%" },
    });
    expect(rows.find(({ id }) => id === "heroin")?.cells).toMatchObject({
      before: { value: null, qualifier: null, unit: "kg", status: "notStated" },
      difference: { value: null, status: "dash" },
    });
  });

  test.each<[readonly string[], readonly string[]]>([
    [[], ["Mục lục", "Theo địa bàn", "Lời văn", "Số liệu"]],
    [
      ["--language", "lo"],
      ["ສາລະບານ", "ຕາມເຂດ", "ຄຳບັນຍາຍ", "ຂໍ້ມູນ"],
    ],
    [
      ["--language", "en"],
      ["Contents", "By zone", "Words", "Data"],
    ],
  ])("the book is in the form's language, or as asked for: %j", async (options, sheets) => {
    await filled("sh09");
    const run = await hoptac(["summarize", "filled.xlsx", "--out", "book.xlsx", ...options]);
    expect(run.code).toBe(0);
    expect((await open("book.xlsx")).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...sheets]));
    // The sentences of the book's language, and what was written.
    expect(run.out.trim().split("\n")).toHaveLength(8);
  });

  test("without --json the sentences of the book's language are printed", async () => {
    await filled("sh09");
    const { out } = await hoptac(["summarize", "filled.xlsx", "--out", "book.xlsx"]);
    expect(out.replaceAll("\u00A0", " ")).toContain(
      "Tại địa bàn các xã biên giới, đã phát hiện, bắt giữ 977 vụ, 1.347 đối tượng; thu giữ hơn 390 kg hê-rô-in, gần 400 nghìn viên ma túy tổng hợp, 60 kg thuốc phiện.\n",
    );
  });

  test("two returns of one programme make one book", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 977));
    await formFile("b.xlsx", (form) => form.type("across joint_teams cases", 3320));
    const { tables } = await json(["summarize", "a.xlsx", "b.xlsx", "--out", "book.xlsx", "--json"]);
    const [{ rows }] = tables as [{ rows: { cells: Record<string, object> }[] }];
    expect(rows[0]?.cells["total"]).toMatchObject({ value: 4297, qualifier: "exact" });
  });

  test.each([[], ["--json"]])(
    "figures that are all in conflict: no book, and both cells are named %s",
    async (...flags) => {
      await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 977));
      await formFile("b.xlsx", (form) => form.type("border son_la_forces cases", 979));
      const run = await hoptac(["summarize", "a.xlsx", "b.xlsx", "--out", "book.xlsx", ...flags]);
      expect(run.code).toBe(2);
      expect(run.err).toContain("a.xlsx / Kết quả / C11");
      expect(run.err).toContain("b.xlsx / Kết quả / C11");
      expect(run.err.includes("[returns.onlyConflicts]")).toBe(flags.length === 0);
      if (flags.length > 0) expect((JSON.parse(run.out) as { findings: unknown[] }).findings).toHaveLength(2);
    },
  );

  test("figures in conflict: the book is made without them, and the exit code tells", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 977));
    await formFile("b.xlsx", (form) =>
      form.type("border son_la_forces cases", 979).type("across joint_teams cases", 3),
    );
    const run = await hoptac(["summarize", "a.xlsx", "b.xlsx", "--out", "book.xlsx", "--json"]);
    expect(run.code).toBe(1);
    const { tables, findings } = JSON.parse(run.out) as {
      tables: { rows: { cells: Record<string, object> }[] }[];
      findings: object[];
    };
    expect(findings).toHaveLength(2);
    expect(tables[0]?.rows[0]?.cells["border"]).toEqual({ value: null, status: "missing" });
    expect(tables[0]?.rows[0]?.cells["total"]).toMatchObject({ value: 3, qualifier: "moreThan" });
  });
});

describe("export", () => {
  test("is tidy CSV in UTF-8, each figure with its source", async () => {
    await filled("sh09");
    await hoptac(["export", "filled.xlsx", "--out", "o.csv"]);
    const bytes = await readFile("o.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString("utf8").slice(1).split("\r\n");
    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe(
      "programme,party,reporting_unit,zone,period_start,period_end,indicator,unit,value,qualifier,status,as_stated,wording,decimals,text,source_file,source_sheet,source_cell,period",
    );
    expect(lines).toContain(
      "sh09,vn,joint_teams,across,2009-01-01,2019-12-31,synthetic_pills,pill,56000000,moreThan,number,trên 56 triệu viên,trên,0,,filled.xlsx,Kết quả,F13,2009-01-01..2019-12-31",
    );
  });

  test("returns of different programmes stand in one file", async () => {
    await filled("sh09", "a.xlsx");
    await filled("eight-provinces-2019", "b.xlsx");
    const run = await hoptac(["export", "a.xlsx", "b.xlsx", "--out", "o.csv"]);
    expect(run.code).toBe(0);
    expect((await readFile("o.csv", "utf8")).trim().split("\r\n")).toHaveLength(30);
  });

  test("figures in conflict are both there, and the exit code tells", async () => {
    await formFile("a.xlsx", (form) => form.type("border son_la_forces cases", 977));
    await formFile("b.xlsx", (form) => form.type("border son_la_forces cases", 979));
    expect((await hoptac(["export", "a.xlsx", "b.xlsx", "--out", "o.csv"])).code).toBe(1);
    expect((await readFile("o.csv", "utf8")).match(/,97[79],/g)).toEqual([",977,", ",979,"]);
  });

  test("what looks like a formula is text in the file, and comes back", async () => {
    await filled("sh09", "a.xlsx");
    const hostile = (await readFile(csvOf("sh09"), "utf8")).replace("977 vụ", "'=cmd|'/c calc'!A1");
    await writeFile("hostile.csv", hostile);
    await hoptac(["fill", "form.xlsx", "hostile.csv", "--out", "hostile.xlsx"]);
    const { meta } = { meta: (await open("hostile.xlsx")).sheets.at(-1)! };
    const stored = [...meta.entries()].find(([, , { value }]) => value === "=cmd|'/c calc'!A1");
    expect(stored?.[2]).toMatchObject({ style: { numberFormat: "@" } });
    expect(stored?.[2].formula).toBeUndefined();
    await hoptac(["export", "hostile.xlsx", "--out", "again.csv"]);
    expect(await readFile("again.csv", "utf8")).toContain(",'=cmd|'/c calc'!A1,");
  });
});

describe("the language of messages", () => {
  test.each<[Record<string, string>, readonly string[], string]>([
    [{ LANG: "vi_VN.UTF-8" }, [], "Đã ghi"],
    [{ LANG: "lo_LA" }, [], "ຂຽນ"],
    [{ LANG: "fr_FR.UTF-8" }, [], "Written"],
    [{}, [], "Written"],
    [{ LC_ALL: "en_GB", LANG: "vi_VN" }, [], "Written"],
    [{ LC_ALL: "", LC_MESSAGES: "", LANG: "vi_VN" }, [], "Đã ghi"],
    [{ LC_ALL: "", LC_MESSAGES: "lo_LA", LANG: "vi_VN" }, [], "ຂຽນ"],
    [{ LC_MESSAGES: "vi_VN", LANG: "en_US" }, [], "Đã ghi"],
    [{ LANG: "en_US" }, ["--language", "vi"], "Đã ghi"],
    [{ LANG: "vi_VN" }, ["--language=en"], "Written"],
  ])("%j %j: %s", async (environment, options, words) => {
    const { out } = await hoptac(["template", "--out", "form.xlsx", ...options], environment);
    expect(out).toContain(words);
  });
});

test.each([["help"], ["--help"], ["-h"], ["check", "--help"]])("%s %s tells how to use it", async (...args) => {
  const run = await hoptac(args.filter((arg) => arg));
  expect(run).toMatchObject({ code: 0, err: "" });
  for (const command of ["template", "fill", "check", "summarize", "export", "run"]) {
    expect(run.out).toContain(`\nhoptac ${command} `);
  }
});
