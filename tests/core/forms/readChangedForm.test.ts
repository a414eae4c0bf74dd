import { renameSheet } from "../../../src/core/workbook/renameSheet";
import { NAMES } from "../../../src/core/forms/formNames";
import { Sheet } from "../../../src/core/workbook/Sheet";
import { exchangeRows, insert, move, moveRowAway, remove, removeSheet } from "../../support/forms/edits";
import { ALL, filled, readFigures, without } from "../../support/forms/filledForm";
import { type FormUnderTest, inShort, recalculate } from "../../support/forms/FormUnderTest";

const rowOf = (form: FormUnderTest, zone: string, unit: string): number =>
  form.rangeOf(`hoptac.row.${zone}.${unit}`).row;
const columnOf = (form: FormUnderTest, indicator: string): number =>
  form.rangeOf(`hoptac.col.${indicator}.this`).column;

describe("a form is understood after", () => {
  test.each<[string, (form: FormUnderTest) => void]>([
    ["nothing", () => undefined],
    ["rows inserted above it", ({ workbook, results }) => insert(workbook, results, "rows", 0, 3)],
    [
      "a row inserted among its rows",
      (form) => insert(form.workbook, form.results, "rows", rowOf(form, "border", "son_la_forces")),
    ],
    [
      "a row inserted below its last row",
      (form) => insert(form.workbook, form.results, "rows", form.rangeOf(NAMES.total).row),
    ],
    ["columns inserted before it", ({ workbook, results }) => insert(workbook, results, "columns", 0, 2)],
    [
      "a column inserted among its columns",
      (form) => insert(form.workbook, form.results, "columns", columnOf(form, "heroin")),
    ],
    [
      "its last unit moved to the front",
      (form) =>
        move(
          form.workbook,
          form.results,
          "rows",
          rowOf(form, "across", "joint_teams"),
          rowOf(form, "border", "son_la_forces"),
        ),
    ],
    [
      "its first unit moved to the end",
      (form) =>
        move(
          form.workbook,
          form.results,
          "rows",
          rowOf(form, "border", "son_la_forces"),
          rowOf(form, "across", "joint_teams") + 1,
        ),
    ],
    [
      "its last indicator moved to the front",
      (form) => move(form.workbook, form.results, "columns", columnOf(form, "opium"), columnOf(form, "cases")),
    ],
    [
      "its first indicator moved to the end",
      (form) => move(form.workbook, form.results, "columns", columnOf(form, "cases"), columnOf(form, "opium") + 1),
    ],
    ["rows hidden", (form) => void form.results.rows.set(rowOf(form, "border", "son_la_forces"), { hidden: true })],
    ["columns hidden", (form) => void form.results.columns.set(columnOf(form, "heroin"), { hidden: true })],
    ["units renamed", (form) => form.results.put(rowOf(form, "border", "son_la_forces"), 1, "ກຳລັງສະເພາະ")],
    ["labels taken away", (form) => form.results.put(rowOf(form, "border", "son_la_forces"), 1, null)],
    [
      "headings translated",
      ({ results }) => [0, 1, 2, 3, 4, 5, 6, 7].forEach((column) => results.put(6, column, `ຫົວ ${String(column)}`)),
    ],
    [
      "all sheets renamed",
      ({ workbook }) =>
        workbook.sheets.forEach((sheet, index) => renameSheet(workbook, sheet, `Tờ '${String(index)}' – sao`)),
    ],
    ["its sheets put in another order", ({ workbook }) => void workbook.sheets.reverse()],
    ["the guide deleted", ({ workbook }) => removeSheet(workbook, workbook.sheetByName("Hướng dẫn")!)],
    [
      "validations and conditional formats pasted away",
      ({ results }) => {
        results.validations.length = 0;
        results.conditionalFormats.length = 0;
      },
    ],
    ["dates typed as text", (form) => void form.typeInfo("from", "1/1/2009").typeInfo("to", " 2019-12-31")],
    [
      "remarks written beside and below it",
      (form) => {
        form.results.put(rowOf(form, "border", "son_la_forces"), form.rangeOf(NAMES.note).column, 2019);
        form.results.put(60, 3, "xem trang 5");
      },
    ],
    [
      "names written in capitals",
      ({ workbook }) =>
        workbook.sheets.forEach(({ names }) =>
          names.forEach((name, index) => (names[index] = { ...name, refersTo: name.refersTo.toUpperCase() })),
        ),
    ],
  ])("%s", async (_what, edit) => {
    const form = await filled();
    edit(form);
    expect(inShort((await form.read()).findings)).toEqual([]);
    expect(await readFigures(form)).toEqual(ALL);
  });
});

describe("what can't be understood is told, and never guessed", () => {
  test.each<[string, (form: FormUnderTest) => void, readonly string[], typeof ALL]>([
    [
      "a row deleted",
      (form) => remove(form.workbook, form.results, "rows", rowOf(form, "border", "son_la_forces")),
      // Excel's own total has lost the row as well
      ["hard form.rowDeleted", "hard form.totalDiffers C13", "hard form.totalDiffers E13"],
      without("son_la_forces"),
    ],
    [
      "a column deleted",
      (form) => remove(form.workbook, form.results, "columns", columnOf(form, "heroin")),
      ["hard form.columnDeleted"],
      without("heroin"),
    ],
    [
      "a row moved to another sheet",
      (form) =>
        moveRowAway(
          form.workbook,
          form.results,
          rowOf(form, "border", "son_la_forces"),
          form.workbook.addSheet(new Sheet("Khác")),
        ),
      ["hard form.rowDeleted", "hard form.totalWord E14"],
      without("son_la_forces"),
    ],
    [
      "rows sorted",
      (form) =>
        exchangeRows(form.results, rowOf(form, "border", "son_la_forces"), rowOf(form, "across", "joint_teams")),
      ["hard form.rowsSorted B11", "hard form.rowsSorted B13"],
      [],
    ],
    [
      "figures of a unit nobody knows",
      (form) => {
        form.results.names.push({ name: "hoptac.row.border.customs", refersTo: `'Kết quả'!$A$20:$H$20` });
        form.results.put(19, columnOf(form, "heroin"), 3);
      },
      ["hard form.rowUnknown", "soft form.strayRow E20"],
      ALL,
    ],
    [
      "figures of a unit that does not report on the zone",
      (form) => {
        form.results.names.push({ name: "hoptac.row.across.son_la_forces", refersTo: `'Kết quả'!$A$20:$H$20` });
        form.results.put(19, columnOf(form, "heroin"), 3);
      },
      ["hard form.rowUnknown", "soft form.strayRow E20"],
      ALL,
    ],
    [
      "figures of an indicator the programme does not have",
      (form) => {
        form.results.names.push({ name: "hoptac.col.ketamine_kg.this", refersTo: `'Kết quả'!$K$7:$K$14` });
        form.results.put(rowOf(form, "border", "son_la_forces"), 10, 3);
      },
      ["hard form.columnUnknown", "soft form.strayColumn K11"],
      ALL,
    ],
    [
      "no row named any more",
      ({ results }) =>
        void results.names.splice(0, Infinity, ...results.names.filter(({ name }) => !name.startsWith("hoptac.row."))),
      ["hard form.noRows", ...["C11", "E11", "F11", "C13", "E13"].map((cell) => `soft form.strayRow ${cell}`)],
      [],
    ],
    [
      "no column named any more",
      ({ results }) =>
        void results.names.splice(0, Infinity, ...results.names.filter(({ name }) => !name.startsWith("hoptac.col."))),
      [
        "hard form.noColumns",
        ...["C10", "E10", "F10", "C11", "E11", "F11", "C12", "E12", "C13", "E13", "C14", "E14", "F14"].map(
          (cell) => `soft form.strayColumn ${cell}`,
        ),
      ],
      [],
    ],
    [
      "a figure in a row of nobody",
      (form) => {
        const row = rowOf(form, "border", "son_la_forces") + 1;
        insert(form.workbook, form.results, "rows", row);
        form.results.put(row, columnOf(form, "cases"), 12);
        form.results.put(row, columnOf(form, "heroin"), "hơn 5 kg");
        form.results.put(row, 1, "Đội 3");
      },
      ["soft form.strayRow C12", "soft form.strayRow E12"],
      ALL,
    ],
    [
      "a figure in a column of nothing",
      (form) => {
        insert(form.workbook, form.results, "columns", columnOf(form, "heroin"));
        form.results.put(rowOf(form, "border", "son_la_forces"), columnOf(form, "heroin") - 1, 12);
      },
      ["soft form.strayColumn E11"],
      ALL,
    ],
    [
      "a figure below the total",
      (form) => form.results.put(form.rangeOf(NAMES.total).row + 1, columnOf(form, "cases"), 12),
      ["soft form.strayRow C15"],
      ALL,
    ],
    [
      "a total typed over",
      (form) => form.results.put(form.rangeOf(NAMES.total).row, columnOf(form, "cases"), 4279),
      ["hard form.totalTypedOver C14"],
      ALL,
    ],
    [
      "a subtotal cleared",
      (form) => form.results.put(form.rangeOf("hoptac.subtotal.border").row, columnOf(form, "cases"), null),
      ["hard form.totalTypedOver C10", "hard form.totalDiffers C14"],
      ALL,
    ],
    [
      "a total that leaves a row out",
      (form) => form.results.putFormula(form.rangeOf(NAMES.total).row, columnOf(form, "cases"), "=C10", 977),
      ["hard form.totalDiffers C14"],
      ALL,
    ],
    [
      "a total with an error",
      (form) =>
        form.results.putFormula(form.rangeOf(NAMES.total).row, columnOf(form, "cases"), "=C10+#REF!", {
          error: "#REF!",
        }),
      ["hard form.totalDiffers C14"],
      ALL,
    ],
  ])("%s", async (_what, edit, findings, figures) => {
    const form = await filled();
    edit(form);
    recalculate(form.results);
    expect(inShort((await form.read()).findings)).toEqual(findings);
    expect(await readFigures(form)).toEqual(figures);
  });

  test("a total typed over with the very sum does no harm", async () => {
    const form = await filled();
    form.results.put(form.rangeOf(NAMES.total).row, columnOf(form, "cases"), 4297);
    expect(inShort((await form.read()).findings)).toEqual([]);
  });

  test("a total not yet calculated is not held against the form", async () => {
    const form = await filled();
    form.results.putFormula(form.rangeOf(NAMES.total).row, columnOf(form, "cases"), "=SUM(C10,C12)", null);
    expect(inShort((await form.read()).findings)).toEqual([]);
  });

  test("columns of a total still follow after a row was inserted into a zone", async () => {
    const form = await filled();
    insert(form.workbook, form.results, "rows", rowOf(form, "across", "joint_teams"));
    recalculate(form.results);
    expect(inShort((await form.read()).findings)).toEqual([]);
  });
});
