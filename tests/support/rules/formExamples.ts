import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Finding } from "../../../src/core/dataset/Finding";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { NAMES } from "../../../src/core/forms/formNames";
import { LEDGERS } from "../../../src/core/forms/ledgers";
import { applyCorrections } from "../../../src/core/tasks/applyCorrections";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { sumFormula } from "../../../src/core/forms/sumFormula";
import { figure } from "../figures";
import { sharedProgramme } from "../tables/sharedProgramme";
import { exchangeRows, insert, remove, removeSheet } from "../forms/edits";
import { FormUnderTest } from "../forms/FormUnderTest";
import { after, otherPrograms, refused, typed, unusableFile } from "./formFound";
import { yearOf } from "./returns";

/** One thing that is said of a form as the guide explains it: what was done to the form, in words for clerks, and what is found then. */
export interface FormExample {
  readonly rule: string;
  readonly en: string;
  readonly vi: string;
  readonly found: () => Promise<readonly Finding[]>;
}

const UNIT = "border son_la_forces";
const RESULTS = "'Kết quả'!";

function putMeta(form: FormUnderTest, name: string, offset: number, value: string | number): void {
  const { row, column } = rangeOfName(form.meta, name)!;
  form.meta.put(row + offset, column, value);
}

const loseNames = ({ names }: Sheet, begin: string): void => {
  names.splice(0, Infinity, ...names.filter(({ name }) => !name.startsWith(begin)));
};

const headingRow = (form: FormUnderTest): number => form.rangeOf("hoptac.col.cases.this").row;
const totalRow = (form: FormUnderTest): number => form.rangeOf(NAMES.total).row;
const columnOf = (form: FormUnderTest, indicator: string): number => form.place(`${UNIT} ${indicator}`).column;

function exchangeHeadings(form: FormUnderTest): void {
  const [a, b] = [columnOf(form, "cases"), columnOf(form, "suspects")];
  const row = headingRow(form);
  const heading = form.results.value(row, a);
  form.results.put(row, a, form.results.value(row, b));
  form.results.put(row, b, heading);
}

/** Names a row or column of one's own, with a figure in it. */
function addName(form: FormUnderTest, name: string, range: string, row: number, column: number): void {
  form.results.names.push({ name, refersTo: `${RESULTS}${range}` });
  form.results.put(row, column, 3);
}

async function breakRecords(form: FormUnderTest): Promise<void> {
  const { findings } = await form.type(`${UNIT} cases`, "hơn 1.347").read();
  const finding = findings.find(({ fix }) => fix)!;
  await applyCorrections(form.workbook, catalogue, [{ finding, correction: finding.fix! }], "2026-01-05T08:00:00Z");
  const { row, column } = rangeOfName(form.meta, LEDGERS.corrections.name)!;
  form.meta.put(row, column, 5);
}

const undated = () => FormUnderTest.make({ programme: sh09, period: yearOf(2024), previousPeriod: yearOf(2023) });
const sheetNamed = (form: FormUnderTest, name: string): Sheet => form.workbook.sheetByName(name)!;

/** The file, its information sheet, its rows and columns, its cells, its totals. */
export const FORM_EXAMPLES: readonly FormExample[] = [
  {
    rule: "form.none",
    en: "Tables are asked for in a workbook of another kind.",
    vi: "Lập bảng trong một tệp không có biểu.",
    found: refused(otherPrograms),
  },
  {
    rule: "form.noneInFile",
    en: "A file that is no form lies among the returns.",
    vi: "Trong các báo cáo có tệp không phải là biểu.",
    found: unusableFile,
  },
  {
    rule: "form.empty",
    en: "Tables are asked for before a figure is typed.",
    vi: "Lập bảng khi chưa nhập số nào.",
    found: refused(async () => (await FormUnderTest.make()).workbook),
  },
  {
    rule: "form.unanswered",
    en: "The only figures are `1.347` cases, which Excel took for a decimal number, and an error value.",
    vi: "Biểu chỉ có số vụ `1.347` bị Excel hiểu là số thập phân và một ô báo lỗi.",
    found: refused(
      async () =>
        (await FormUnderTest.make()).type(`${UNIT} cases`, 1.347).type(`${UNIT} heroin`, { error: "#N/A" }).workbook,
    ),
  },
  {
    rule: "form.infoMissing",
    en: "The sheet _Information_ is deleted.",
    vi: "Xóa trang _Thông tin chung_.",
    found: after(({ workbook, info }) => removeSheet(workbook, info)),
  },
  {
    rule: "form.metaMissing",
    en: "The hidden sheet is deleted.",
    vi: "Xóa trang ẩn.",
    found: after(({ workbook, meta }) => removeSheet(workbook, meta)),
  },
  {
    rule: "form.namesLost",
    en: "Another program saved the file and dropped its defined names.",
    vi: "Chương trình khác lưu tệp và làm mất các tên đã đặt.",
    found: after(({ workbook }) => workbook.sheets.forEach((sheet) => loseNames(sheet, ""))),
  },
  {
    rule: "form.otherTemplate",
    en: "The form is of another kind.",
    vi: "Biểu thuộc loại khác.",
    found: after((form) => putMeta(form, NAMES.template, 0, "case_register")),
  },
  {
    rule: "form.newerVersion",
    en: "A newer version made the form.",
    vi: "Biểu do phiên bản mới hơn tạo.",
    found: after((form) => putMeta(form, NAMES.template, 1, 2)),
  },
  {
    rule: "form.programmeUnreadable",
    en: "The hidden sheet was edited by hand.",
    vi: "Trang ẩn bị sửa tay.",
    found: after((form) => putMeta(form, NAMES.programme, 0, '{"id":"sh09"')),
  },
  {
    rule: "form.sheetMissing",
    en: "The sheet of awards is deleted.",
    vi: "Xóa trang khen thưởng.",
    found: after((form) => removeSheet(form.workbook, sheetNamed(form, "Khen thưởng"))),
  },
  {
    rule: "form.moduleUnknown",
    en: "The form has a sheet this version does not know.",
    vi: "Biểu có trang mà phiên bản này chưa biết.",
    found: after((form) => {
      const { names } = sheetNamed(form, "Khen thưởng");
      const index = names.findIndex(({ name }) => name === "hoptac.module.awards");
      names[index] = { ...names[index]!, name: "hoptac.module.sports" };
    }),
  },
  {
    rule: "form.recordsBroken",
    en: "The record of corrections was edited by hand.",
    vi: "Phần ghi lại các lần sửa bị sửa tay.",
    found: after(breakRecords, () => FormUnderTest.make()),
  },
  {
    rule: "form.infoCellLost",
    en: "The row of the first day is deleted from the sheet _Information_.",
    vi: "Xóa hàng ngày đầu kỳ ở trang _Thông tin chung_.",
    found: after(({ workbook, info }) => remove(workbook, info, "rows", rangeOfName(info, NAMES.info("from"))!.row)),
  },
  {
    rule: "form.badDate",
    en: "`31/2/2019` is the last day.",
    vi: "Ngày cuối kỳ ghi `31/2/2019`.",
    found: after((form) => form.typeInfo("to", "31/2/2019")),
  },
  {
    rule: "form.periodMissing",
    en: "The first day is not filled in.",
    vi: "Chưa ghi ngày đầu kỳ.",
    found: after((form) => form.typeInfo("from", null)),
  },
  {
    rule: "form.periodEndsBeforeStart",
    en: "`1/1/1998` is the last day of a period from 2009 on.",
    vi: "Kỳ bắt đầu năm 2009 mà ngày cuối ghi `1/1/1998`.",
    found: after((form) => form.typeInfo("to", "1/1/1998")),
  },
  {
    rule: "form.periodsOverlap",
    en: "The last period, `1/1/2005` to `1/6/2009`, ends in this one.",
    vi: "Kỳ trước `1/1/2005` đến `1/6/2009` lấn vào kỳ này.",
    found: after((form) => form.typeInfo("previous_from", "1/1/2005").typeInfo("previous_to", "1/6/2009")),
  },
  {
    rule: "form.noPreviousPeriod",
    en: "A figure of the last period, whose days were cleared.",
    vi: "Có số kỳ trước mà ngày của kỳ trước bị xóa.",
    found: after(
      (form) => form.type(`${UNIT} cases last`, 5).typeInfo("previous_from", null).typeInfo("previous_to", null),
      undated,
    ),
  },
  {
    rule: "form.numbersUnknown",
    en: "`1 234,5` as the way numbers are typed.",
    vi: "Cách viết số ghi `1 234,5`.",
    found: after((form) => form.typeInfo("numbers", "1 234,5")),
  },
  {
    rule: "form.rowDeleted",
    en: "The row of a unit is deleted.",
    vi: "Xóa hàng của một đơn vị.",
    found: after((form) => remove(form.workbook, form.results, "rows", form.place(`${UNIT} cases`).row)),
  },
  {
    rule: "form.columnDeleted",
    en: "The column _Heroin_ is deleted.",
    vi: "Xóa cột _Hê-rô-in_.",
    found: after((form) => remove(form.workbook, form.results, "columns", columnOf(form, "heroin"))),
  },
  {
    rule: "form.rowUnknown",
    en: "A row bears the name of a unit the programme does not have.",
    vi: "Một hàng mang tên đơn vị không có trong chương trình.",
    found: after((form) => addName(form, "hoptac.row.border.customs", "$A$20:$H$20", 19, columnOf(form, "heroin"))),
  },
  {
    rule: "form.columnUnknown",
    en: "The same of a column.",
    vi: "Một cột cũng như vậy.",
    found: after((form) =>
      addName(form, "hoptac.col.ketamine_kg.this", "$K$7:$K$14", form.place(`${UNIT} cases`).row, 10),
    ),
  },
  {
    rule: "form.noRows",
    en: "The names of all rows are lost.",
    vi: "Mất tên của mọi hàng.",
    found: after(({ results }) => loseNames(results, "hoptac.row.")),
  },
  {
    rule: "form.noColumns",
    en: "The names of all columns are lost.",
    vi: "Mất tên của mọi cột.",
    found: after(({ results }) => loseNames(results, "hoptac.col.")),
  },
  {
    rule: "form.rowsSorted",
    en: "Two rows are sorted.",
    vi: "Sắp xếp lại hai hàng.",
    found: after((form) =>
      exchangeRows(form.results, form.place(`${UNIT} cases`).row, form.place("across joint_teams cases").row),
    ),
  },
  {
    rule: "form.columnExchanged",
    en: "The headings of cases and suspects are exchanged.",
    vi: "Đổi chỗ tiêu đề số vụ và số đối tượng.",
    found: after(exchangeHeadings),
  },
  {
    rule: "form.columnUnit",
    en: "The heading is changed to `Heroin (g)`.",
    vi: "Tiêu đề đổi thành `Heroin (g)`.",
    found: after((form) => form.results.put(headingRow(form), columnOf(form, "heroin"), "Heroin (g)")),
  },
  {
    rule: "form.strayRow",
    en: "A row of one's own is inserted, with figures.",
    vi: "Chèn thêm một hàng và nhập số.",
    found: after((form) => {
      const { row, column } = form.place(`${UNIT} cases`);
      insert(form.workbook, form.results, "rows", row + 1);
      form.results.put(row + 1, column, 12);
    }),
  },
  {
    rule: "form.strayColumn",
    en: "The same of a column.",
    vi: "Chèn thêm một cột cũng vậy.",
    found: after((form) => {
      const { row, column } = form.place(`${UNIT} heroin`);
      insert(form.workbook, form.results, "columns", column);
      form.results.put(row, column, 12);
    }),
  },
  {
    rule: "form.notAsked",
    en: "A figure stands where the sheet of drugs asks for none.",
    vi: "Có số ở ô mà trang tang vật ma túy không hỏi.",
    found: after((form) => {
      const drugs = sheetNamed(form, "Tang vật ma túy");
      const { row } = rangeOfName(drugs, "hoptac.row.border.son_la_forces.heroin")!;
      drugs.put(row, rangeOfName(drugs, "hoptac.col.kg.this")!.column, 390);
    }),
  },
  {
    rule: "form.besides",
    en: "`1.347 vụ (trong đó 5 vụ lớn)` among cases.",
    vi: "Số vụ ghi `1.347 vụ (trong đó 5 vụ lớn)`.",
    found: typed(`${UNIT} cases`, "1.347 vụ (trong đó 5 vụ lớn)"),
  },
  {
    rule: "form.keptQualifier",
    en: "`400` is typed over “hơn 390”.",
    vi: "Gõ `400` đè lên “hơn 390”.",
    found: after((form) => form.type(`${UNIT} heroin`, 400), withHeroin),
  },
  {
    rule: "form.statedOtherwise",
    en: "“hơn 390” was filled in from a text; in the record on the hidden sheet somebody made it `hơn 930 kg`.",
    vi: "“hơn 390” được điền từ một lời văn; bản lưu trên trang ẩn bị sửa thành `hơn 930 kg`.",
    found: after((form) => {
      const { row, column } = rangeOfName(form.meta, LEDGERS.stated.name)!;
      form.meta.put(row, column + LEDGERS.stated.fields.indexOf("text"), "hơn 930 kg");
    }, withHeroin),
  },
  {
    rule: "form.qualifiedZero",
    en: "`0` is typed over “hơn 390”.",
    vi: "Gõ `0` đè lên “hơn 390”.",
    found: after((form) => form.type(`${UNIT} heroin`, 0), withHeroin),
  },
  {
    rule: "form.hiddenDecimals",
    en: "12.75 in a cell that shows one decimal.",
    vi: "Ô chỉ hiện một chữ số thập phân của 12,75.",
    found: typed(`${UNIT} heroin`, 12.75, "#,##0.0"),
  },
  {
    rule: "form.totalTypedOver",
    en: "`4279` is typed over the total.",
    vi: "Gõ `4279` đè lên dòng tổng.",
    found: after((form) => form.results.put(totalRow(form), columnOf(form, "cases"), 4279)),
  },
  {
    rule: "form.totalDiffers",
    en: "The total's formula leaves a row out.",
    vi: "Công thức tổng bỏ sót một hàng.",
    found: after((form) => form.results.putFormula(totalRow(form), columnOf(form, "cases"), "=C10", 977)),
  },
  {
    rule: "form.totalNotAdded",
    en: "A form made by an earlier version adds what two units say of the same joint cases.",
    vi: "Biểu do phiên bản cũ tạo cộng số của hai đơn vị về cùng các chuyên án phối hợp.",
    found: oldTotal,
  },
  {
    rule: "form.totalOpen",
    en: "`hơn 390` is typed as text, which the total's formula leaves out.",
    vi: "Gõ chữ `hơn 390`, công thức tổng không cộng được.",
    found: typed(`${UNIT} heroin`, "hơn 390"),
  },
  {
    rule: "form.totalWord",
    en: "Figures with “hơn” are replaced by exact ones; the total keeps the word.",
    vi: "Thay các số có chữ “hơn” bằng số chính xác mà dòng tổng còn chữ đó.",
    found: after((form) =>
      form.type(`${UNIT} heroin`, 390, "#,##0").type("across joint_teams heroin", 874.5, "#,##0.0"),
    ),
  },
  {
    rule: "form.totalNoWord",
    en: "“Hơn 390” is entered by a cell's format; the total lacks the word.",
    vi: "Nhập “hơn 390” bằng định dạng ô mà dòng tổng thiếu chữ.",
    found: typed(`${UNIT} heroin`, 390, '"hơn "#,##0'),
  },
];

/** A form that says "hơn 390". */
async function withHeroin(): Promise<FormUnderTest> {
  const form = await FormUnderTest.make();
  const { programme, period } = await form.read();
  const key = {
    programme: programme.id,
    party: "vn",
    reportingUnit: "son_la_forces",
    zone: "border",
    indicator: "heroin",
  };
  await form.fill([{ ...key, period: period!, quantity: figure("hơn >390", "kg")! }]);
  return form;
}

/** A total as forms had it before events were counted once. */
async function oldTotal(): Promise<readonly Finding[]> {
  const { previousPeriod: _none, ...programme } = sharedProgramme;
  const form = await FormUnderTest.make({ programme });
  form.type("a vn_1 joint_cases", 2).type("a vn_2 joint_cases", 4);
  const { column } = form.place("a vn_1 joint_cases");
  const cell = form.results.cell(totalRow(form), column)!;
  form.results.setCell(totalRow(form), column, { ...cell, formula: sumFormula("E10,E15"), value: 6 });
  return (await form.read()).findings;
}
