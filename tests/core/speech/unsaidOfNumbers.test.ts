import { catalogue } from "../../../src/catalogue/catalogue";
import { eightProvinces } from "../../../src/catalogue/programmes/eightProvinces";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { textChecker } from "../../../src/core/speech/checkText";
import { findingOf } from "../../../src/core/speech/findingOf";
import { wordFinding } from "../../../src/core/text/wordFinding";
import { translator } from "../../../src/core/text/messages";
import { recordOf } from "../../../src/core/registers/createRegister";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import { figure } from "../../support/figures";
import { yearOf } from "../../support/rules/returns";

const FIGURES: Readonly<Record<number, string>> = {
  2022: "cases 1250, suspects 1600, heroin 180",
  2023: "cases 1400, suspects 1700, heroin 230",
  2024: "cases 1622, cases_prosecuted 1368, cases_administrative 223, cases_other 31, suspects 4139, suspects_prosecuted 2590, suspects_administrative 1470, suspects_other 79, suspects_women 122, suspects_foreign 560, suspects_lao 199, heroin 350",
};
const dataset: Dataset = {
  programme: eightProvinces,
  period: yearOf(2024),
  previousPeriod: yearOf(2023),
  earlierPeriods: [yearOf(2022)],
  observations: Object.entries(FIGURES).flatMap(([year, cells]) =>
    cells.split(", ").map((cell) => {
      const [indicator = "", value = ""] = cell.split(" ");
      return {
        programme: "eight_provinces",
        party: "joint",
        reportingUnit: "eight_provinces",
        zone: "all",
        period: yearOf(Number(year)),
        indicator,
        quantity: figure(value, recordOf(indicators, indicator).unit)!,
      };
    }),
  ),
};
const check = textChecker(dataset, catalogue);

const doubts = (draft: string, language: "vi" | "lo" | "en" = "vi"): readonly string[] =>
  check(draft).flatMap((checked) => {
    const finding = findingOf(checked, draft, {}, dataset, catalogue);
    const said = finding && wordFinding(finding, language, translator(catalogue.languages, language));
    return said === undefined ? [] : [`${checked.verdict}: ${said.replaceAll("\u00a0", " ")}`];
  });

describe("a part is not the whole", () => {
  test.each([
    [
      "Bắt giữ 1.622 vụ, 122 đối tượng.",
      "doubt: “122 đối tượng” là số liệu của Đối tượng nữ, mà câu không nói rõ; Số đối tượng là 4.139 đối tượng.",
    ],
    ["Bắt giữ 1.368 vụ.", "doubt: “1.368 vụ” là số liệu của Số vụ khởi tố, mà câu không nói rõ; Số vụ là 1.622 vụ."],
    ["ກວດພົບ 1.622 ຄະດີ, ຜູ້ຖືກຫາ 560 ຄົນ.", "unmatched: “560 ຄົນ” không có trong số liệu ở đây. Đề nghị tự kiểm tra."],
    [
      "1,622 cases and 122 suspects were recorded.",
      "unmatched: “122 suspects” không có trong số liệu ở đây. Đề nghị tự kiểm tra.",
    ],
  ])("%s", (draft, doubt) => {
    expect(doubts(draft)).toEqual([doubt]);
  });

  test.each([
    "Bắt giữ 1.622 vụ, 4.139 đối tượng, trong đó có 560 đối tượng người nước ngoài, 122 nữ.",
    "Bắt giữ 4.139 đối tượng, trong đó 122 đối tượng là nữ.",
    "Bắt giữ 4.139 đối tượng (122 đối tượng nữ, 199 đối tượng quốc tịch Lào).",
    "1.622 vụ, 4.139 nghi phạm. Khởi tố 1.368 vụ và 2.590 bị can; xử lý hành chính 223 vụ và 1.470 người; xử lý khác 31 vụ và 79 người.",
    "ກວດພົບ 1.622 ຄະດີ, ຜູ້ຖືກຫາ 4.139 ຄົນ, ໃນນັ້ນ ເພດຍິງ 122 ຄົນ, ຄົນຕ່າງປະເທດ 560 ຄົນ.",
    "1,622 cases and 4,139 suspects, including 560 foreigners and 122 women.",
    "Of the 4,139 suspects, 199 Lao nationals.",
  ])("right: %s", (draft) => {
    expect(doubts(draft)).toEqual([]);
  });
});

describe("a number is of this period where its sentence names none", () => {
  test.each<["vi" | "lo" | "en", string, string]>([
    [
      "vi",
      "Bắt giữ 1.400 vụ, 4.139 đối tượng.",
      "doubt: “1.400 vụ” là số liệu của Số vụ, Kỳ trước, mà câu không nêu kỳ nào; Số vụ là 1.622 vụ.",
    ],
    [
      "vi",
      "Thu giữ 180 kg heroin.",
      "doubt: “180 kg” là số liệu của Hê-rô-in, 2022, mà câu không nêu kỳ nào; Hê-rô-in là 350 kg.",
    ],
    // The sum of several periods is no total of this one.
    [
      "vi",
      "Tổng cộng bắt giữ 4.272 vụ.",
      "doubt: “4.272 vụ” là số liệu của Số vụ, 2022 - 2024, mà câu không nêu kỳ nào; Số vụ là 1.622 vụ.",
    ],
    [
      "lo",
      "ກວດພົບ 1.400 ຄະດີ.",
      "doubt: “1.400 ຄະດີ” ແມ່ນຕົວເລກຂອງ ຈຳນວນຄະດີ, ໄລຍະກ່ອນ, ແຕ່ປະໂຫຍກບໍ່ໄດ້ລະບຸໄລຍະ; ຈຳນວນຄະດີ ແມ່ນ 1.622 ຄະດີ.",
    ],
    [
      "en",
      "1,400 cases were dealt with.",
      "doubt: “1,400 cases” is the figure of Cases, Last period, and the sentence names no period. Cases: 1,622 cases.",
    ],
  ])("%s: %s", (language, draft, doubt) => {
    expect(doubts(draft, language)).toEqual([doubt]);
  });

  test.each([
    "Bắt giữ 1.622 vụ, 4.139 đối tượng, thu giữ 350 kg heroin.",
    "Năm 2023 bắt giữ 1.400 vụ; từ năm 2022 đến năm 2023 bắt giữ 2.650 vụ.",
    "Bắt giữ 1.622 vụ (cùng kỳ: 1.400 vụ), tăng 222 vụ.",
    "Kết quả năm 2022:\n- bắt giữ 1.250 vụ;\n- thu giữ 180 kg heroin.",
    "ປີ 2023 ກວດພົບ 1.400 ຄະດີ; ປີ 2024 ກວດພົບ 1.622 ຄະດີ.",
    "In 2023, 1,400 cases; last year 230 kg of heroin; this year 1,622 cases.",
  ])("right: %s", (draft) => {
    expect(doubts(draft)).toEqual([]);
  });
});
