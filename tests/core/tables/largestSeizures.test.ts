import { catalogue } from "../../../src/catalogue/catalogue";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { traceFigure } from "../../../src/core/tasks/traceFigure";
import { verifyBook } from "../../../src/core/tasks/verifyBook";
import { buildTables } from "../../../src/core/book/buildTables";
import type { ListEntry } from "../../../src/core/dataset/ListEntry";
import { numericValue, type Quantity } from "../../../src/core/quantity/Quantity";
import { tableContext } from "../../../src/core/tables/TableContext";
import { figure, short } from "../../support/figures";
import {
  GOOD,
  registerProgramme,
  RegisterUnderTest,
  serial,
  type TypedRow,
} from "../../support/lists/RegisterUnderTest";

/** Fourteen seizures of heroin of 1 to 14 kg, one of opium, one case without drugs. */
const ROWS: readonly TypedRow[] = [
  ...Array.from({ length: 14 }, (_, index): TypedRow => ({
    ...GOOD,
    case_no: `${String(index + 1)}/2025`,
    case_date: serial(`2025-03-${String(index + 1).padStart(2, "0")}`),
    heroin: index + 1,
  })),
  { ...GOOD, case_no: "20/2025", heroin: null, opium: 2.5, place: "bản K" },
  { ...GOOD, case_no: "21/2025", heroin: null },
];

async function bookOf(rows = ROWS) {
  const register = await RegisterUnderTest.make("vi");
  register.type(...rows);
  const { workbook } = register.form;
  const { book } = await createSummary(workbook, catalogue, "vi");
  return { book, workbook, table: book.tables.find(({ id }) => id === "largest_seizures") };
}

test("the ten largest seizures of each drug, the largest first, under its name", async () => {
  const { book, table } = await bookOf();
  const amounts = table!.rows.map(({ cells, id }) => {
    const cell = cells.at(-1);
    return cell?.kind === "stated" ? numericValue(cell.quantity) : id;
  });
  expect(amounts).toEqual(["heading_heroin", 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, "heading_opium", 2.5]);
  expect(table!.rows[1]!.cells.slice(0, 4)).toEqual([
    { kind: "text", text: "1" },
    { kind: "text", text: "14/03/2025, bản A" },
    { kind: "text", text: "14/2025" },
    { kind: "text", text: "Công an xã Một" },
  ]);
  // Opium has one seizure alone, of which there is nothing to compare.
  const charts = book.charts.filter(({ record }) => record === "largest_seizures");
  expect(charts.map(({ title }) => title.replaceAll("\u00A0", " "))).toEqual([
    "Những vụ thu giữ lớn nhất, Hê-rô-in, 15/12/2024 - 14/12/2025 (kg)",
  ]);
  expect(charts[0]!.categories.at(-1)).toBe("14/03/2025, bản A");
  expect(charts[0]!.series[0]!.points.map((point) => point?.value)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
});

test("verified, followed to the row of the register, kept in the signed copy", async () => {
  const { table, workbook } = await bookOf();
  expect(await verifyBook(workbook, catalogue)).toMatchObject({ findings: [] });
  const sheet = workbook.sheetByName("Thu giữ lớn nhất")!;
  const [row, column] = [...sheet.entries()].find(([, , { value }]) => value === "14/2025")!;
  await workbook.reveal(sheet.name, { row, column, rows: 1, columns: 1 });
  const trace = await traceFigure(workbook, catalogue);
  const { cell = "" } = trace.steps[0]?.place ?? {};
  expect(trace.steps[0]?.place.sheet).toBe("Sổ vụ");
  expect(workbook.sheetByName("Sổ vụ")!.value(Number(cell.slice(1)) - 1, 0)).toBe("14/2025");
  sheet.put(row, table!.columns.length - 1, 140);
  expect(await verifyBook(workbook, catalogue)).toMatchObject({ findings: [{ rule: "book.differs" }] });
  sheet.put(row, table!.columns.length - 1, 14);
  const { book } = await freezeBook(workbook, catalogue, "2026-11-22");
  expect(book.charts.map(({ record }) => record)).toContain("largest_seizures");
});

test("a row that is not understood whole is none of the largest", async () => {
  const { table } = await bookOf([...ROWS, { ...GOOD, case_no: "22/2025", case_date: "hôm qua", heroin: 900 }]);
  const names = table!.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])));
  expect(names).not.toContain("22/2025");
});

test("without drugs in the register there is no such table", async () => {
  const { book, table } = await bookOf([{ ...GOOD, heroin: null }]);
  expect(table).toBeUndefined();
  expect(book.leftOut.map(({ id }) => id)).toContain("largest_seizures");
});

describe("one seizure told by two returns", () => {
  /** Rows of two returns: of the commune's and of the other's, in short `file no day place province kilograms`. */
  function linesOf(rows: readonly string[]) {
    const lists = rows.map((row, index): ListEntry => {
      const [file = "", no = "", day = "", place = "", province = "", heroin = ""] = row.split("|");
      const fields = { case_no: no, case_date: `2025-03-${day}`, place, province, unit: file };
      const source = { file: `${file}.xlsx`, sheet: "Sổ vụ", cell: `A${String(index + 8)}` };
      return { list: "case_register", fields, figures: { heroin: figure(heroin)! }, source };
    });
    const units = ["one", "two", "three"].map((id) => ({
      ...registerProgramme.units[0]!,
      id,
      labels: { en: id, vi: id },
    }));
    const dataset = {
      programme: { ...registerProgramme, units },
      period: registerProgramme.period,
      observations: [],
      lists,
    };
    const table = buildTables(tableContext(catalogue, dataset, "en")).tables.find(
      ({ id }) => id === "largest_seizures",
    )!;
    return {
      lines: table.rows
        .slice(1)
        .map(({ cells, role }) =>
          [
            role ?? "",
            ...cells.map((cell) =>
              cell.kind === "text" ? cell.text : short((cell as { quantity: Quantity }).quantity),
            ),
          ]
            .filter((text) => text !== "")
            .join(" | "),
        ),
      notes: table.notes.slice(2),
    };
  }
  const ALIKE = "A seizure that several returns tell alike is shown once, with all who tell of it.";
  const OTHERWISE = expect.stringContaining("seems to be the seizure above it as another return tells it") as string;

  test.each<[what: string, rows: readonly string[], lines: readonly string[], notes: readonly string[]]>([
    [
      "alike, under numbers of their own",
      ["one|1/25|04|bản A|vn_son_la|14", "two|77|04|Huội Ca|vn_son_la|14", "one|2/25|05|bản A|vn_son_la|3"],
      ["1 | 04/03/2025, bản A, Son La | 1/25; 77 | one; two | 14", "2 | 05/03/2025, bản A, Son La | 2/25 | one | 3"],
      [ALIKE],
    ],
    [
      "with another amount",
      ["one|1/25|04|bản A|vn_son_la|14", "two|77|04|Bản A||>12", "one|2/25|05|bản A|vn_son_la|13"],
      [
        "1 | 04/03/2025, bản A, Son La | 1/25 | one | 14",
        "part | 04/03/2025, Bản A | 77 | two | >12",
        "2 | 05/03/2025, bản A, Son La | 2/25 | one | 13",
      ],
      [OTHERWISE],
    ],
    [
      "by three, two of them alike",
      ["one|1/25|04|||14", "two|1/25|04|||12", "three|1/25|04|||14"],
      ["1 | 04/03/2025 | 1/25 | one; three | 14", "part | 04/03/2025 | 1/25 | two | 12"],
      [ALIKE, OTHERWISE],
    ],
    [
      "is no seizure of another province, of another day, of the same return, or of which only the amount is the same",
      [
        "one|1/25|04|bản A|vn_son_la|14",
        "two|1/25|04|bản A|vn_dien_bien|14",
        "two|1/25|05|bản A|vn_son_la|14",
        "one|2/25|04|bản A|vn_son_la|14",
        "two|78|04|||14",
      ],
      [
        "1 | 04/03/2025, bản A, Son La | 1/25 | one | 14",
        "2 | 04/03/2025, bản A, Dien Bien | 1/25 | two | 14",
        "3 | 05/03/2025, bản A, Son La | 1/25 | two | 14",
        "4 | 04/03/2025, bản A, Son La | 2/25 | one | 14",
        "5 | 04/03/2025 | 78 | two | 14",
      ],
      [],
    ],
  ])("%s", (_what, rows, lines, notes) => {
    expect(linesOf(rows)).toEqual({ lines, notes });
  });
});
