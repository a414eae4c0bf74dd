import { indicators } from "../../../src/catalogue/indicators/indicators";
import type { IntakeContext } from "../../../src/core/intake/IntakeContext";
import { readFigure } from "../../../src/core/intake/readFigure";
import type { FigureField } from "../../../src/core/intake/Reading";
import { recordOf } from "../../../src/core/registers/createRegister";
import {
  cases,
  cell,
  EN,
  heroin,
  land,
  mass,
  outcomeOf,
  people,
  pills,
  times,
  VI,
} from "../../support/intake/intakeSupport";

const items: FigureField = { unit: "item", measure: "count" };
const kip: FigureField = { unit: "lak", measure: "quantity" };

describe("phrases as published", () => {
  test.each<[string, FigureField, IntakeContext, string]>([
    ["977 vụ", cases, VI, "FIX unit: 977 case"],
    ["977 vụ, 1.347 đối tượng", cases, VI, "ASK parts: 977 case [otherUnit 1347 person]"],
    ["977 vụ, 1.347 đối tượng", people, VI, "ASK parts: 1347 person [otherUnit 977 case]"],
    ["hơn 9kg heroin, 66.000 viên", mass, VI, "ASK parts: hơn 9 kg [otherUnit 66000 pill]"],
    ["41kg ma túy đá", mass, VI, "FIX named: 41 kg"],
    ["gần 1,3 tấn", mass, VI, "FIX converted: gần 1300 kg"],
    ["gần 30 lần", times, VI, "FIX qualifier: gần 30 time"],
    ["548 viên đạn", items, VI, "FIX unit: 548 item"],
    ["548 viên", items, VI, "FIX unit: 548 item"],
    ["15.859 vụ án, trong đó có 560 đối tượng", cases, VI, "FIX aside: 15859 case [subCount 560 person: đối tượng]"],
    [
      "10 đối tượng, gồm 3 nữ, 7 nam",
      people,
      VI,
      "FIX aside: 10 person [subCount 3 person: nữ] [subCount 7 person: nam]",
    ],
    [
      "11 bánh ma túy tổng hợp (ước tính khoảng 66.000 viên)",
      pills,
      VI,
      "ASK parts: ước tính khoảng 66000 pill [sameLot 11 brick]",
    ],
    ["38 bánh (13,3 kg) và 500 viên", heroin, VI, "ASK parts: 13.3 kg [sameLot 38 brick] [otherUnit 500 pill]"],
    ["nearly 381 kg", mass, EN, "FIX qualifier: nearly 381 kg"],
    ["over 81 million", pills, EN, "FIX magnitude: over 81000000 pill"],
    ["4,800 kg", mass, EN, "ASK separator: 4800 kg | 4.8 kg"],
    ["4,800 kg", mass, VI, "ASK separator: 4.8 kg | 4800 kg"],
    ["2.700 ຄົນ", people, VI, "FIX unit: 2700 person"],
    ["3,843,530", items, VI, "OK 3843530 item !textNumber"],
    ["ປະມານ 60 ກິໂລກຣາມ", mass, VI, "FIX qualifier: ປະມານ 60 kg"],
    ["ຫຼາຍກວ່າ390ກິໂລ", mass, VI, "FIX qualifier: ຫຼາຍກວ່າ 390 kg"],
    ["4ແສນເມັດ", pills, VI, "FIX magnitude: 400000 pill"],
    ["2 ລ້ານ 3 ແສນ ເມັດ", pills, VI, "FIX magnitude: 2300000 pill"],
    ["7.393,17ຕື້ກີບ", kip, VI, "FIX magnitude: 7393170000000 lak"],
    ["ສິບຫ້າ", cases, VI, "FIX numberWord: 15 case"],
    ["ຊາວຫ້າ", cases, VI, "ASK numberWords: 25 case"],
    ["ຫຼາຍ", cases, VI, "OK words: ຫຼາຍ"],
    ["fifteen", cases, EN, "FIX numberWord: 15 case"],
  ])("%s in a column of %j", (typed, field, context, outcome) => {
    expect(outcomeOf(readFigure(cell(typed), field, context))).toBe(outcome);
  });
});

describe("what looks like a figure and is none, or another", () => {
  test.each<[string, FigureField, string]>([
    ["1, 347", cases, "ERR twoFigures"],
    ["3 triệu 5", pills, "ERR notUnderstood"],
    ["1 triệu 347 nghìn", pills, "FIX magnitude: 1347000 pill"],
    ["1.347 nghìn", pills, "ASK separator: 1347000 pill | 1347 pill"],
    ["30-40 kg", mass, "ERR unknownWord"],
    ["390*", mass, "ERR unknownWord"],
    ["390 (1)", mass, "ERR twoFigures"],
    ["l0", cases, "ERR unknownWord"],
    ["½", mass, "ERR unknownWord"],
    ["50%", cases, "ERR unknownWord"],
    ["=5+3", cases, "ERR unknownWord"],
    ["dưới 5", mass, "ASK below: nearly 5 kg"],
    ["khoảng hơn 60", mass, "ERR notUnderstood"],
    ["2 kg và 3 kg", mass, "ASK sum: 5 kg | 2 kg | 3 kg"],
    ["12 gói", mass, "ERR unit"],
    ["3 USD", mass, "ERR unit"],
    ["5 m²", land, "FIX converted: 0.0005 hectare"],
    ["abc", cases, "ERR unknownWord"],
  ])("%s in a column of %j", (typed, field, outcome) => {
    expect(outcomeOf(readFigure(cell(typed), field, VI))).toBe(outcome);
  });
});

describe("numbers with number formats", () => {
  test.each<[number, string, FigureField, string]>([
    [390, '"hơn "#,##0', mass, "OK hơn 390 kg"],
    [390, '"trên "#,##0', mass, "OK trên 390 kg"],
    [390, '"ຫຼາຍກວ່າ "#,##0', mass, "OK ຫຼາຍກວ່າ 390 kg"],
    [390, "\\h\\ơ\\n\\ #,##0", mass, "OK hơn 390 kg"],
    [390, '">"#,##0', mass, "OK moreThan 390 kg"],
    [21998, '"gần "#,##0', cases, "OK gần 21998 case !unrounded"],
    [390, '#,##0" kg"', mass, "OK 390 kg"],
    [390, "#,##0_);(#,##0)", mass, "OK 390 kg"],
    [390, "[>=1000]#,##0.0##;General", mass, "OK 390 kg"],
    [5, '#,##0" tấn"', mass, "ASK formatWord: 5 kg"],
    [5, '"dưới "#,##0', mass, "ASK below: nearly 5 kg"],
    [5, '"<"#,##0', mass, "ASK below: nearly 5 kg"],
    [0.1285, "0.00%", mass, "ASK percent: 12.85 kg | 0.1285 kg"],
    [0.12, "0%", cases, "ASK percent: 12 case"],
    [0.1285, "0.00%", cases, "ERR unit"],
    [1e6, "0.00E+00", pills, "OK 1000000 pill"],
    [0, '"hơn "#,##0', mass, "OK hơn 0 kg"],
    [35_000, "General", { ...cases, expectedMaximum: 30_000 }, "OK 35000 case !large 35 case"],
    [35_001, "General", { ...cases, expectedMaximum: 30_000 }, "OK 35001 case !large"],
  ])("%d shown as %s in a column of %j", (value, format, field, outcome) => {
    expect(outcomeOf(readFigure(cell(value, format), field, VI))).toBe(outcome);
  });

  test.each([
    [1.5, "#,##0.00", 2],
    [390.5, "#,##0", 1],
    [0.1 + 0.2, "General", 1],
    [390, "General", 0],
  ])("%d shown as %s has its decimals as stated", (value, format, decimals) => {
    expect(readFigure(cell(value, format), mass, VI)).toMatchObject({ quantity: { value, decimals } });
  });
});

test.each([
  ["977,0", cases, { value: 977, decimals: 0 }],
  ["12,00 viên", pills, { value: 12, decimals: 0 }],
  ["390,0", mass, { value: 390, decimals: 1 }],
])("what is counted in whole numbers has no decimals: %s", (text, field, quantity) => {
  expect(readFigure(cell(text), field, VI)).toMatchObject({ quantity });
});

describe("a phrase that names the column it stands in", () => {
  test.each<[string, string, string]>([
    ["15 khẩu súng", "guns", "FIX unit: 15 item"],
    ["hơn 15 khẩu súng", "guns", "FIX qualifier: hơn 15 item"],
    ["19 xe máy", "motorcycles", "FIX unit: 19 item"],
    ["57 điện thoại", "phones", "FIX unit: 57 item"],
    ["2,5 kg thuốc nổ", "explosives", "FIX unit: 2.5 kg"],
    ["3 đối tượng quốc tịch Lào", "suspects_lao", "FIX unit: 3 person"],
    ["6 đường dây", "trafficking_lines", "FIX unit: 6 item"],
    ["28 tổ công tác", "task_forces", "FIX unit: 28 item"],
    ["128 lượt cán bộ, chiến sĩ", "task_force_person_times", "FIX unit: 128 personTime"],
    ["gần 30 lần tuần tra song phương", "patrols", "FIX qualifier: gần 30 time"],
    ["38 trường hợp công dân", "citizen_cases", "FIX unit: 38 person"],
    ["21 trụ sở công an bản", "stations_todate_handed_over", "FIX unit: 21 item"],
    ["12 tập thể", "awards_col_vn_chair_merit_for_la", "FIX unit: 12 item"],
    ["2 chuyên án", "joint_cases", "FIX unit: 2 case"],
    ["480 motorcycles", "motorcycles", "FIX unit: 480 item"],
    // In Lao the thing stands before its number.
    ["ປືນ 7 ກະບອກ", "guns", "FIX unit: 7 item"],
    ["ລູກປືນ 1.677 ລູກ", "ammunition", "FIX unit: 1677 item"],
    ["ຄົນຕ່າງປະເທດ ຫຼາຍກວ່າ 120 ຄົນ", "suspects_foreign", "FIX qualifier: ຫຼາຍກວ່າ 120 person"],
    // What is asked about without the name is asked about with it.
    ["1.886 kg thuốc nổ", "explosives", "ASK separator: 1886 kg | 1.886 kg"],
    // Another thing, other words or no number at all are no figure of the column.
    ["15 khẩu súng", "cars", "ERR unknownWord"],
    ["15 khẩu súng và 3 dao", "guns", "ERR unknownWord"],
    ["súng", "guns", "ERR unknownWord"],
    ["súng 5 không bắn", "guns", "ERR unknownWord"],
  ])("%s in the column of %s", (typed, indicator, outcome) => {
    expect(outcomeOf(readFigure(cell(typed), recordOf(indicators, indicator), VI))).toBe(outcome);
  });
});

test("messages carry the text as typed, and the word that was not understood", () => {
  expect(readFigure(cell(" 390 chai "), mass, VI)).toEqual({
    outcome: "error",
    problem: { id: "intake.error.unknownWord", parameters: { typed: " 390 chai ", word: "chai" } },
  });
});
