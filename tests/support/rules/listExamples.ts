import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import type { Finding } from "../../../src/core/dataset/Finding";
import type { ModuleId } from "../../../src/core/dataset/ModuleId";
import type { Programme } from "../../../src/core/dataset/Programme";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { columnName } from "../../../src/core/forms/formNames";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { FormUnderTest } from "../forms/FormUnderTest";
import { yearOf } from "./returns";
import { FIRST_ROW, GOOD, RegisterUnderTest, type TypedRow, serial } from "../lists/RegisterUnderTest";

/** One thing that is said of a list as the guide explains it: what stands there, in words for clerks, and how a form comes to it. */
export interface ListExample {
  readonly rule: string;
  readonly en: string;
  readonly vi: string;
  /** Rows of the case register beside what makes a good one. */
  readonly rows?: readonly TypedRow[];
  /** Rows of another unit's return. */
  readonly elsewhere?: readonly TypedRow[];
  /** What is done to the sheets once the formulas are calculated. */
  readonly also?: (register: RegisterUnderTest) => unknown;
  /** A form without a case register. */
  readonly form?: () => Promise<FormUnderTest>;
}

/** A cell of the results that the register fills. */
const FED = "border commune_one cases";
const SECOND: TypedRow = { case_no: "02/2025", heroin: 3.2, suspects: 4 };

/** In the order of a row: its cells, the row itself, rows beside each other, the sheet. */
export const LIST_EXAMPLES: readonly ListExample[] = [
  {
    rule: "list.unknownChoice",
    en: "The province is `Sầm Nưa`, which is a district.",
    vi: "Cột Tỉnh ghi `Sầm Nưa`, là một huyện.",
    rows: [{ province: "Sầm Nưa" }],
  },
  {
    rule: "list.otherSpelling",
    en: "The zone is `Border communes` in a Vietnamese form: understood, but formulas do not see it.",
    vi: "Cột Địa bàn ghi `Border communes` trong biểu tiếng Việt: hiểu được nhưng công thức không thấy.",
    rows: [{ zone: "Border communes" }],
  },
  {
    rule: "list.missing",
    en: "A row without a zone.",
    vi: "Một hàng không có địa bàn.",
    rows: [{ zone: null }],
  },
  {
    rule: "list.incomplete",
    en: "A work nobody says the stage of.",
    vi: "Một công trình chưa ghi tiến độ.",
    form: () => withRow("works_list", "Danh sách công trình", { work: "Trụ sở bản A" }),
  },
  {
    rule: "list.noneBeside",
    en: "`không` as the number of a commune, below a case of the same commune.",
    vi: "Một xã ghi `không` ở cột số vụ, bên dưới một vụ của chính xã đó.",
    rows: [
      {},
      { ...Object.fromEntries(Object.keys(GOOD).map((id) => [id, null])), case_no: "không", unit: GOOD["unit"]! },
    ],
  },
  {
    rule: "list.noneAndMore",
    en: "`không` as the number of a case of two suspects.",
    vi: "Một vụ có hai đối tượng mà cột số vụ ghi `không`.",
    rows: [{ case_no: "không" }],
  },
  {
    rule: "list.noNumber",
    en: "A case without its number.",
    vi: "Một vụ không có số, ký hiệu.",
    rows: [{ case_no: null }],
  },
  {
    rule: "list.dateOutside",
    en: "A case of the year before.",
    vi: "Một vụ của năm trước.",
    rows: [{ case_date: serial("2023-03-04") }],
  },
  {
    rule: "list.partAboveWhole",
    en: "Two suspects, three of them Lao nationals.",
    vi: "Hai đối tượng, trong đó ba người Lào.",
    rows: [{ suspects: 2, suspects_lao: 3 }],
  },
  {
    rule: "list.otherZone",
    en: "A commune police unit counts a case in a zone it does not report on.",
    vi: "Công an xã tính vụ ở địa bàn mà mình không báo cáo.",
    rows: [{ zone: "Ngoại biên" }],
  },
  {
    rule: "list.totalRow",
    en: "`Total` is typed as the number of a case.",
    vi: "Cột Số, ký hiệu vụ ghi `Tổng cộng`.",
    rows: [{}, { case_no: "Tổng cộng" }],
  },
  {
    rule: "list.sameRow",
    en: "One row stands there twice.",
    vi: "Một hàng ghi hai lần.",
    rows: [{}, {}],
  },
  {
    rule: "list.twice",
    en: "One case number stands in two rows of different figures.",
    vi: "Một số, ký hiệu vụ ở hai hàng có số liệu khác nhau.",
    rows: [{}, { ...SECOND, case_no: GOOD["case_no"] ?? null }],
  },
  {
    rule: "list.sameEvent",
    en: "The return of another unit has a case of the same day, province and amount.",
    vi: "Báo cáo của đơn vị khác có vụ cùng ngày, cùng tỉnh, cùng khối lượng.",
    rows: [{ province: "Sơn La" }],
    elsewhere: [{ province: "Sơn La", case_no: "5", unit: "Các tổ công tác" }],
  },
  {
    rule: "list.merged",
    en: "Two cells are merged.",
    vi: "Hai ô bị gộp.",
    rows: [{}, SECOND],
    also: (register) =>
      register.sheet.merges.push({ row: FIRST_ROW, column: register.column("zone"), rows: 2, columns: 1 }),
  },
  {
    rule: "list.hiddenRows",
    en: "A row is hidden.",
    vi: "Một hàng bị ẩn.",
    rows: [{}, SECOND],
    also: ({ sheet }) => sheet.rows.set(FIRST_ROW + 1, { hidden: true }),
  },
  {
    rule: "list.fedTypedOver",
    en: "A figure is typed over a formula of the results.",
    vi: "Gõ đè số lên công thức ở trang Kết quả.",
    rows: [{}],
    also: ({ form }) => {
      const { row, column } = form.place(FED);
      form.results.put(row, column, 7);
    },
  },
  {
    rule: "list.fedDiffers",
    en: "A formula of the results shows something else than the rows come to.",
    vi: "Công thức ở trang Kết quả cho số khác với các hàng cộng lại.",
    rows: [{}],
    also: ({ form }) => {
      const { row, column } = form.place(FED);
      form.results.setCell(row, column, { ...form.results.cell(row, column)!, value: 7 });
    },
  },
  {
    rule: "list.ended",
    en: "Police of a Vietnamese district take part in 2026, after district police ended on 1 March 2025.",
    vi: "Công an một huyện của Việt Nam tham gia trong năm 2026, khi công an cấp huyện không còn từ 01/3/2025.",
    form: () =>
      withRow(
        "participant_list",
        "Đơn vị tham gia",
        { who: "Công an huyện Nam Giang", side: "bên Việt Nam", level: "cấp huyện" },
        yearOf(2025),
        yearOf(2026),
      ),
  },
  {
    rule: "list.yearNotEarlier",
    en: "The list of earlier years has a row of the form's own year.",
    vi: "Danh sách các năm trước có một hàng của chính năm báo cáo.",
    form: () => earlierYear(2024),
  },
  {
    rule: "list.yearInLastPeriod",
    en: "The last period is the second half of 2023, and the list of earlier years has a row of 2023.",
    vi: "Kỳ trước là sáu tháng cuối năm 2023 mà danh sách các năm trước có một hàng của năm 2023.",
    form: () => earlierYear(2023, { from: "2023-07-01", to: "2023-12-31" }),
  },
  {
    rule: "list.badYear",
    en: "The list of earlier years has a row of the year `22`.",
    vi: "Danh sách các năm trước có một hàng ghi năm `22`.",
    form: () => earlierYear(22),
  },
  {
    rule: "list.badMonth",
    en: "The list of works has `dry season` for the month a work shall be finished in.",
    vi: "Danh sách công trình ghi tháng hoàn thành là `mùa khô`.",
    form: () => withRow("works_list", "Danh sách công trình", { work: "Trụ sở bản A", target_month: "mùa khô" }),
  },
];

/** Figures of a year in the list of earlier years. */
const earlierYear = (year: CellValue, previousPeriod = yearOf(2023)): Promise<FormUnderTest> =>
  withRow("earlier_years", "Các năm trước", { year, unit: "Công an tám tỉnh", cases: 5 }, previousPeriod);

/** A form whose list bears one row. */
export async function withRow(
  list: ModuleId,
  sheetName: string,
  row: Readonly<Record<string, CellValue>>,
  previousPeriod = yearOf(2023),
  period = yearOf(2024),
): Promise<FormUnderTest> {
  const programme: Programme = { ...eightProvinces, modules: ["results", list] };
  const form = await FormUnderTest.make({ programme, period, previousPeriod });
  const sheet = form.workbook.sheetByName(sheetName)!;
  for (const [field, value] of Object.entries(row)) {
    const { column } = rangeOfName(sheet, columnName({ field, when: "this" }))!;
    sheet.put(FIRST_ROW, column, value);
  }
  return form;
}

/** The form of an example, filled in. */
export async function formOf({ rows = [], also, form }: ListExample): Promise<FormUnderTest> {
  if (form) return form();
  const register = (await RegisterUnderTest.make()).type(...rows.map((row) => ({ ...GOOD, ...row })));
  await register.read();
  also?.(register);
  return register.form;
}

/** What is said of an example's form, and of its rows beside those of other units. */
export async function saidOf(example: ListExample): Promise<readonly Finding[]> {
  const { elsewhere } = example;
  const own = await (await formOf(example)).read();
  const other = elsewhere && (await (await formOf({ ...example, rows: elsewhere })).read());
  return consolidate(other ? [own, other] : [own]).findings;
}
