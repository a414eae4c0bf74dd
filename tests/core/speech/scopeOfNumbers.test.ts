import { catalogue } from "../../../src/catalogue/catalogue";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { textChecker } from "../../../src/core/speech/checkText";
import { sharedProgramme } from "../../support/tables/sharedProgramme";

const { period, previousPeriod } = sharedProgramme;
const programme = {
  ...sharedProgramme,
  indicators: ["cases", "suspects"],
  zones: [
    { id: "border", labels: { en: "Border communes", vi: "Các xã biên giới", lo: "ບັນດາຕາແສງຊາຍແດນ" } },
    { id: "across", labels: { en: "Across the border", vi: "Ngoại biên", lo: "ນອກຊາຍແດນ" } },
  ],
  units: sharedProgramme.units.slice(0, 1),
};
/** Cases and suspects of a zone, now and before. */
const FIGURES: readonly (readonly [string, typeof period, number, number])[] = [
  ["border", period, 120, 150],
  ["border", previousPeriod!, 100, 120],
  ["across", period, 330, 480],
  ["across", previousPeriod!, 300, 400],
];
const dataset: Dataset = {
  programme,
  period,
  previousPeriod: previousPeriod!,
  observations: FIGURES.flatMap(([zone, of, ...values]) =>
    values.map((value, index) => {
      const indicator = programme.indicators[index]!;
      const quantity = quantityOf(value, catalogue.indicators.get(indicator)!.unit);
      return { programme: "shared", party: "vn", reportingUnit: "vn_1", zone, period: of, indicator, quantity };
    }),
  ),
};
const check = textChecker(dataset, catalogue);

/** "right 120 vụ: cases border" */
const read = (text: string): readonly string[] =>
  check(text).map(({ verdict, start, end, fact }) => {
    const { indicator, zone = "total" } = fact?.figure.ref ?? {};
    return `${verdict} ${text.slice(start, end)}${indicator === undefined ? "" : `: ${indicator} ${zone}`}`;
  });

describe("how many things a list has is no figure", () => {
  test.each([
    [
      "Thành phần tham gia gồm 5 đơn vị: Công an tỉnh, Bộ đội Biên phòng; bắt giữ 450 vụ.",
      ["right 450 vụ: cases total"],
    ],
    ["ຄະນະປະກອບດ້ວຍ 5 ພາກສ່ວນ; ກວດພົບ 450 ຄະດີ.", ["right 450 ຄະດີ: cases total"]],
    ["The group, consisting of 5 agencies, dealt with 450 cases.", ["right 450 cases: cases total"]],
    // What is counted is one.
    ["Đã phát hiện, bắt giữ gồm 450 vụ.", ["right 450 vụ: cases total"]],
    ["Tang vật gồm 450 tờ.", ["unmatched 450"]],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe("a total behind a zone may be that of all zones", () => {
  test.each([
    [
      "Tại các xã biên giới bắt giữ 120 vụ, tổng số 450 vụ.",
      ["right 120 vụ: cases border", "right 450 vụ: cases total"],
    ],
    [
      "Tại các xã biên giới, tổng số 120 vụ, tổng cộng 150 đối tượng.",
      ["right 120 vụ: cases border", "right 150 đối tượng: suspects border"],
    ],
    [
      "Các xã biên giới 120 vụ, ngoại biên 330 vụ (tổng số 451 vụ).",
      ["right 120 vụ: cases border", "right 330 vụ: cases across", "wrong 451 vụ: cases total"],
    ],
    ["Các xã biên giới 120 vụ, ngoại biên 450 vụ.", ["right 120 vụ: cases border", "unmatched 450 vụ"]],
    ["ບັນດາຕາແສງຊາຍແດນ 120 ຄະດີ, ລວມທັງໝົດ 450 ຄະດີ.", ["right 120 ຄະດີ: cases border", "right 450 ຄະດີ: cases total"]],
    [
      "In the border communes 120 cases, in total 450 cases.",
      ["right 120 cases: cases border", "right 450 cases: cases total"],
    ],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe("a percentage against the same period is of where its number is", () => {
  test.each([
    ["Tại các xã biên giới bắt giữ 120 vụ, tăng 20% so với cùng kỳ.", ["right 20%: cases border"]],
    ["Tại các xã biên giới bắt giữ 120 vụ, tăng 12,5% so với cùng kỳ.", ["unmatched 12,5%"]],
    ["Tại các xã biên giới 120 vụ, tổng số 450 vụ, tăng 12,5% so với cùng kỳ.", ["right 12,5%: cases total"]],
    ["Tại các xã biên giới 120 vụ, tổng số 450 vụ, tăng 20% so với cùng kỳ.", ["wrong 20%: cases total"]],
    ["Các xã biên giới 120 vụ, ngoại biên 330 vụ, so với cùng kỳ tăng 12,5%.", ["right 12,5%: cases total"]],
    ["Các xã biên giới 120 vụ, ngoại biên 330 vụ, so với cùng kỳ tăng 12,5% về số vụ.", ["right 12,5%: cases total"]],
    ["Các xã biên giới 120 vụ, ngoại biên 330 vụ, tăng 10% so với cùng kỳ.", ["right 10%: cases across"]],
    [
      "So với cùng kỳ, các xã biên giới tăng 20% số vụ, ngoại biên tăng 20% số vụ.",
      ["right 20%: cases border", "wrong 20%: cases across"],
    ],
    [
      "Bắt giữ 450 vụ, 630 đối tượng (tăng 12,5% số vụ, 21,15% số đối tượng so với cùng kỳ).",
      ["right 12,5%: cases total", "right 21,15%: suspects total"],
    ],
    ["ບັນດາຕາແສງຊາຍແດນ 120 ຄະດີ, ລວມທັງໝົດ 450 ຄະດີ, ເພີ່ມຂຶ້ນ 12,5% ທຽບໃສ່ໄລຍະດຽວກັນ.", ["right 12,5%: cases total"]],
    [
      "In the border communes 120 cases, in total 450 cases, up 12.5% against the same period.",
      ["right 12.5%: cases total"],
    ],
  ])("%s", (text, wanted) => {
    expect(read(text).filter((one) => one.includes("%"))).toEqual(wanted);
  });
});
