import { provinceIndex } from "../../../src/catalogue/registers/provinceIndex";
import type { IntakeContext } from "../../../src/core/intake/IntakeContext";
import { isTotalLabel } from "../../../src/core/intake/totalLabel";
import { readCode } from "../../../src/core/intake/readCode";
import { readDate } from "../../../src/core/intake/readDate";
import { readFigure } from "../../../src/core/intake/readFigure";
import { CALENDAR_YEAR, type NamedPeriod, readPeriod } from "../../../src/core/intake/readPeriod";
import { readText } from "../../../src/core/intake/readText";
import { modernTones } from "../../../src/core/intake/tonePlacement";
import { foldWord } from "../../../src/core/intake/foldWord";
import { changeOf } from "../../../src/core/quantity/changeOf";
import { quantityOf, type Unit } from "../../../src/core/quantity/Quantity";
import { matchProvince } from "../../../src/core/registers/matchProvince";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { cell, fieldOutcome, lexicon, mass, outcomeOf, UNKNOWN, VI } from "../../support/intake/intakeSupport";

test.each<[number, CellValue, string, IntakeContext, string]>([
  [41, "14/12/2025", "@", VI, "FIX date: 2025-12-14"],
  [41, "05/02/2026", "@", VI, "FIX date: 2026-02-05"],
  [41, "12/14/2025", "@", VI, "ASK dayMonth: 2025-12-14"],
  [41, dateToSerial("2026-05-02") ?? 0, "m/d/yyyy", UNKNOWN, "ASK dayMonth: 2026-05-02 | 2026-02-05"],
  [
    41,
    dateToSerial("2026-05-02") ?? 0,
    "m/d/yyyy",
    { lexicon, dateOrder: "mdy" },
    "ASK dayMonth: 2026-05-02 | 2026-02-05",
  ],
  [41, dateToSerial("2026-05-02") ?? 0, "d/m/yyyy", { lexicon, dateOrder: "dmy" }, "OK 2026-05-02"],
  [41, dateToSerial("2025-12-14") ?? 0, "m/d/yyyy", UNKNOWN, "OK 2025-12-14"],
  [41, dateToSerial("2025-05-05") ?? 0, "m/d/yyyy", UNKNOWN, "OK 2025-05-05"],
  [42, "14/12/2568", "@", VI, "FIX buddhistYear: 2025-12-14"],
  [42, dateToSerial("2568-12-14") ?? 0, "d/m/yyyy", VI, "FIX buddhistYear: 2025-12-14"],
])("trap %i: the date %j shown as %s", (_trap, value, format, context, outcome) => {
  expect(fieldOutcome(readDate(cell(value, format), {}, context))).toBe(outcome);
});

const period = ({ precision, period: { from, to } }: NamedPeriod): string => `${precision} ${from}..${to}`;

test.each<[number, CellValue, string, string]>([
  [43, "tháng 8/2023", "@", "FIX period: month 2023-08-01..2023-08-31"],
  [43, "Quý III/2025", "@", "FIX period: quarter 2025-07-01..2025-09-30"],
  [43, "6 tháng đầu năm 2024", "@", "FIX period: months 2024-01-01..2024-06-30"],
  [43, "2009-2019", "@", "FIX period: year 2009-01-01..2019-12-31"],
  [43, dateToSerial("2023-08-01") ?? 0, "mmm-yy", "FIX period: month 2023-08-01..2023-08-31"],
  [44, 2019, "General", "OK year 2019-01-01..2019-12-31"],
  [44, "2019", "@", "FIX period: year 2019-01-01..2019-12-31"],
  [44, "2.019", "@", "FIX period: year 2019-01-01..2019-12-31"],
])("trap %i: the period %j shown as %s", (_trap, value, format, outcome) => {
  expect(fieldOutcome(readPeriod(cell(value, format), CALENDAR_YEAR, VI), period)).toBe(outcome);
});

test.each<[CellValue, string | undefined]>([
  ["01", "01"],
  [1, "01"],
  [" 01", "01"],
  ["45", "45"],
  ["044", undefined],
  ["4a", undefined],
  [null, undefined],
])("trap 45: the two-digit code %j", (value, code) => {
  expect(readCode(value, 2)).toBe(code);
});

test("trap 45: what code 44 means depends on the date", () => {
  const on = (date: string) => matchProvince(provinceIndex, "44", { date });
  expect(on("2025-06-30")).toMatchObject({ kind: "unique", province: { id: "vn_quang_binh" } });
  expect(on("2025-07-01")).toMatchObject({ kind: "unique", province: { id: "vn_quang_tri" } });
});

test.each([
  ["Thanh Hoá", "Thanh Hóa"],
  ["ma tuý", "ma túy"],
  ["HOÀ BÌNH", "HÒA BÌNH"],
  ["quý, khoán, khỏe, Thuỷ", "quý, khoán, khỏe, Thủy"],
])("trap 46: %s is written %s", (older, newer) => {
  expect(modernTones(older)).toBe(newer);
  expect(foldWord(older.normalize("NFD"))).toBe(foldWord(newer));
});

test.each<[number, string, string | undefined, string]>([
  [46, "Thanh Hoá".normalize("NFD"), undefined, "FIX composed: Thanh Hoá"],
  [47, "hép møt tÕt", undefined, "ASK legacy: hộp mứt tết"],
  [47, "§iÖn Biªn", undefined, "ASK legacy: Điện Biên"],
  [47, "Tr\u00AD¬ng Hoµng", ".VnTime", "ASK legacy: Trương Hoàng"],
  [47, "c«ng an", ".VnTimeH", "ASK legacy: CÔNG AN"],
  [48, "chaøo caùc baïn", undefined, "ASK legacy: chào các bạn"],
  [48, "hôn", "VNI-Times", "ASK legacy: hơn"],
  [48, "Nghe^. An", undefined, "ASK legacy: Nghệ An"],
  [49, "1234", "Saysettha Lao", "ERR legacyLaoFont"],
  [49, "1234", "Alice5 Lao", "ERR legacyLaoFont"],
  [49, "ບໍລິຄຳໄຊ", "Saysettha OT", "OK ບໍລິຄຳໄຊ"],
  [50, "ບໍລິຄໍາໄຊ", undefined, "OK ບໍລິຄໍາໄຊ"],
])("trap %i: the text %j in font %s", (_trap, text, font, outcome) => {
  expect(fieldOutcome(readText(cell(text, "General", font)))).toBe(outcome);
});

test.each([
  [47, "h¬n 390", undefined, "ASK legacy: hơn 390 kg"],
  [47, "0,4 tÊn", undefined, "ASK legacy: 400 kg"],
  [48, "hôn 390", "VNI-Times", "ASK legacy: hơn 390 kg"],
  [49, "390", "Saysettha Lao", "ERR legacyLaoFont"],
  [49, 390, "Saysettha Lao", "ERR legacyLaoFont"],
  [49, 390, "Saysettha OT", "OK 390 kg"],
  [49, 390, "Saysettha Unicode", "OK 390 kg"],
  [49, " ", "Saysettha Lao", "OK missing"],
  [49, null, "Saysettha Lao", "OK missing"],
])("trap %i: the figure %j in font %s", (_trap, text, font, outcome) => {
  expect(outcomeOf(readFigure(cell(text, "General", font), mass, VI))).toBe(outcome);
});

test("trap 50: both spellings of the Lao vowel am, of ho sung and of its ligatures are one word", () => {
  expect(foldWord("ຄໍາມ່ວນ")).toBe(foldWord("ຄຳມ່ວນ"));
  expect(foldWord("ນໍ້າ")).toBe(foldWord("ນ້ຳ"));
  expect(outcomeOf(readFigure(cell("ຫລາຍກວ່າ 390"), mass, VI))).toBe("FIX qualifier: ຫຼາຍກວ່າ 390 kg");
});

test("trap 51: a figure that a formula computes is accepted with a warning", () => {
  const reading = readFigure({ value: 1264, numberFormat: "General", formula: "=390+874" }, mass, VI);
  expect(outcomeOf(reading)).toBe("OK 1264 kg !formula");
});

test.each([
  ["Cộng", true],
  ["TỔNG CỘNG", true],
  ["Tổng cộng (I + II)", true],
  ["Tổng số:", true],
  ["ລວມ", true],
  ["ລວມທັງໝົດ", true],
  ["Total", true],
  ["Cộng hòa", false],
  ["Tổng cục Hải quan", false],
  ["Công an xã", false],
])("trap 55: whether %s is the label of a total", (label, total) => {
  expect(isTotalLabel(label, lexicon)).toBe(total);
});

test("trap 57: no percentage over a base of zero", () => {
  expect(changeOf(quantityOf(0, "case"), quantityOf(5, "case"), "count")).toMatchObject({ percent: "zeroBase" });
});

test("trap 58: two spellings of a province are one row", () => {
  const [first, second] = ["Hủa Phăn", "Houaphanh"].map((name) => matchProvince(provinceIndex, name));
  expect(first).toMatchObject({ kind: "unique" });
  expect(second).toEqual(first);
});

test.each<[CellValue, Unit, string]>([
  ["3,1 tỷ đồng", "vnd", "FIX magnitude: 3100000000 vnd"],
  ["180 triệu kíp", "lak", "FIX magnitude: 180000000 lak"],
  ["45.310 USD", "usd", "FIX unit: 45310 usd"],
  ["$45,310", "usd", "FIX unit: 45310 usd"],
  ["11.011 nhân dân tệ", "cny", "FIX unit: 11011 cny"],
  ["500 baht", "thb", "FIX unit: 500 thb"],
  ["7.393,17ຕື້ກີບ", "lak", "FIX magnitude: 7393170000000 lak"],
  ["1.347 tỷ đồng", "vnd", "ASK separator: 1347000000000 vnd | 1347000000 vnd"],
  ["180 triệu kíp", "vnd", "ERR unit"],
  [45310, "usd", "OK 45310 usd"],
  ["không", "usd", "FIX zero: none"],
  [null, "usd", "OK missing"],
])("trap 59: the money %j in a column of %s", (value, unit, outcome) => {
  expect(outcomeOf(readFigure(cell(value), { unit, measure: "quantity" }, VI))).toBe(outcome);
});
