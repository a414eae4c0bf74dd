import { catalogue } from "../../../src/catalogue/catalogue";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import type { Observation } from "../../../src/core/dataset/Observation";
import { PRECISIONS } from "../../../src/core/narrative/Precision";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { textChecker } from "../../../src/core/speech/checkText";
import { tableContext } from "../../../src/core/tables/TableContext";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { type Example, EXAMPLE_NAMES } from "../../support/examples";
import { exampleDataset } from "../../support/office/reports";

/** What is said of each number of a text: verdict, number, figure. */
const read = (example: Example, text: string): readonly string[] =>
  textChecker(
    exampleDataset(example),
    catalogue,
  )(text).map(({ verdict, fault, start, end, fact, elsewhere, among }) => {
    const { indicator, zone, measure, period } = fact?.figure.ref ?? {};
    const what = [
      indicator,
      zone,
      measure === "amount" ? undefined : measure,
      period === "before" ? period : undefined,
    ];
    const others = elsewhere ? [elsewhere] : (among ?? []);
    const zones = others.map((one) => one.figure.ref.zone ?? "total");
    const where = zones.length > 0 ? ` (${zones.join(" or ")})` : "";
    const named = what.filter((part) => part !== undefined).join(" ");
    return `${fault ?? verdict} ${text.slice(start, end)}${named === "" ? "" : `: ${named}`}${where}`;
  });

test.each<[Example, string, readonly string[]]>([
  [
    "sh09",
    "Tại địa bàn các xã biên giới và các xã giáp ranh, bắt giữ 977 vụ, 1.347 đối tượng; thu giữ hơn 390 kg hê-rô-in, gần 400 nghìn viên ma tuý tổng hợp, 60 kg thuốc phiện. Tại địa bàn ngoại biên, bắt giữ 3.320 vụ; thu hơn 874kg heroin.",
    [
      "right 977 vụ: cases border",
      "right 1.347 đối tượng: suspects border",
      "right hơn 390 kg: heroin border",
      "right gần 400 nghìn viên: synthetic_pills border",
      "right 60 kg: opium border",
      "right 3.320 vụ: cases across",
      "right hơn 874kg: heroin across",
    ],
  ],
  [
    "sh09",
    "Tại địa bàn các xã biên giới bắt giữ 3.320 vụ, 1.437 đối tượng, thu trên 400 kg hê-rô-in, hơn 400 nghìn viên ma túy tổng hợp, khoảng 60 kg thuốc phiện, 12 khẩu súng, 60 kg cocain.",
    [
      "wrong 3.320 vụ: cases border (across)",
      "wrong 1.437 đối tượng: suspects border",
      "side trên 400 kg: heroin border",
      "side hơn 400 nghìn viên: synthetic_pills border",
      "needless khoảng 60 kg: opium border",
      "unmatched 12 khẩu",
      "unmatched 60 kg",
    ],
  ],
  [
    "sh09",
    "Tại địa bàn ngoại biên bắt giữ ba nghìn ba trăm hai mươi vụ; tổng cộng bốn nghìn hai trăm chín mươi bảy vụ. Tặng Bằng khen cho một trăm mười hai tập thể, bốn trăm mười tám cá nhân, hai trăm linh ba tập thể.",
    [
      "right ba nghìn ba trăm hai mươi vụ: cases across",
      "right bốn nghìn hai trăm chín mươi bảy vụ: cases",
      "unmatched một trăm mười hai tập thể (total or total)",
      "unmatched bốn trăm mười tám cá nhân (total or total)",
      "unmatched hai trăm linh ba tập thể (total or total)",
    ],
  ],
  [
    "sh09",
    "Tổng cộng 4.297 vụ, hơn 6.000 đối tượng; 56,4 triệu viên ma túy tổng hợp, khoảng 56,4 triệu viên. Tặng Bằng khen cho 12 tập thể, 18 cá nhân, 99 cá nhân.",
    [
      "right 4.297 vụ: cases",
      "right hơn 6.000 đối tượng: suspects",
      "missing 56,4 triệu viên: synthetic_pills",
      "right khoảng 56,4 triệu viên: synthetic_pills",
      "right 12 tập thể: awards_col_vn_chair_merit_for_la",
      "right 18 cá nhân: awards_ind_vn_chair_merit_for_vn",
      "unmatched 99 cá nhân (total or total)",
    ],
  ],
  [
    "eight-provinces-2019",
    "Năm 2019 phát hiện 4.244 vụ (năm trước 4.131 vụ), so với cùng kỳ năm 2018 tăng 113 vụ (2,74%); số đối tượng giảm 262 đối tượng. Thu gần 1,4 triệu viên ma túy tổng hợp, 266.800 kg heroin.",
    [
      "right 4.244 vụ: cases",
      "right 4.131 vụ: cases before",
      "right 113 vụ: cases difference",
      "right 2,74%: cases percent",
      "wrong 262 đối tượng: suspects difference",
      "right gần 1,4 triệu viên: synthetic_pills",
      "wrong 266.800 kg: heroin",
    ],
  ],
  [
    "ministries-2024",
    "Hai bên đã phối hợp điều tra chung 6 chuyên án, trong đó 3 chuyên án do C04 xác lập, 1 chuyên án do Cục Phòng, chống ma túy Lào xác lập; đường dây nóng ở 4 cấp công an; chuyên án 522H bắt 2 đối tượng.",
    [
      "right 6 chuyên án: joint_cases",
      "right 3 chuyên án: joint_cases_vn_c04",
      "right 1 chuyên án: joint_cases_la_dcd",
      "right 4 cấp: hotline_levels",
      "unmatched 2 đối tượng",
    ],
  ],
  [
    "sh09",
    "ຢູ່ເຂດບັນດາຕາແສງຊາຍແດນ ກວດພົບ ໙໗໗ ຄະດີ, ຜູ້ຖືກຫາ 1.347 ຄົນ, ເຮໂຣອິນ ເກືອບ 400 ກິໂລ.",
    ["right ໙໗໗ ຄະດີ: cases border", "right 1.347 ຄົນ: suspects border", "side ເກືອບ 400 ກິໂລ: heroin border"],
  ],
  [
    "sh09",
    "In the border communes: 977 cases, 1,347 suspects, more than 390 kg of heroin. In total, 4,298 cases; 6,000 suspects.",
    [
      "right 977 cases: cases border",
      "right 1,347 suspects: suspects border",
      "right more than 390 kg: heroin border",
      "wrong 4,298 cases: cases",
      "missing 6,000 suspects: suspects",
    ],
  ],
  // A number far from all of them is none of them, unless the sentence says where.
  [
    "sh09",
    "Bắt giữ 2.000 vụ. Tại địa bàn ngoại biên bắt giữ 2.000 vụ.",
    ["unmatched 2.000 vụ (total or border or across)", "wrong 2.000 vụ: cases across"],
  ],
  // The headline of the conference is the Lao side's; another paper made "gần 40.000" of 43 419 persons.
  [
    "ministries-2021-2024",
    "bắt gần 40.000 người, thu trên 60 tấn ma túy",
    ["wrong gần 40.000 người: suspects la", "right trên 60 tấn: all_drugs_unclear la"],
  ],
])("%s: %s", (example, text, verdicts) => {
  expect(read(example, text)).toEqual(verdicts);
});

test("other words for the same things name them", () => {
  const dataset = exampleDataset("sh09");
  const [{ quantity: _, ...like }] = dataset.observations as [Observation];
  const seized = { ammunition: 1677, guns: 10, motorcycles: 480, phones: 35 };
  const observations = Object.entries(seized).map(([indicator, value]): Observation => ({
    ...like,
    indicator,
    quantity: quantityOf(value, "item"),
  }));
  // One unit: who sent nothing would leave the totals open.
  const units = dataset.programme.units.filter(({ id }) => id === like.reportingUnit);
  const check = textChecker({ ...dataset, programme: { ...dataset.programme, units }, observations }, catalogue);
  const texts = [
    "Seized: 480 motorbikes, 10 firearms, 35 mobile phones and 1,667 bullets.",
    "Thu 480 xe mô tô, 10 khẩu súng, 35 điện thoại di động và 1.667 viên đạn.",
  ];
  for (const text of texts) {
    expect(check(text).map(({ verdict, fact }) => `${verdict} ${String(fact?.indicator.id)}`)).toEqual([
      "right motorcycles",
      "right guns",
      "right phones",
      "wrong ammunition",
    ]);
  }
});

describe.each(EXAMPLE_NAMES)("the sentences of %s", (example) => {
  const dataset = exampleDataset(example);
  const check = textChecker(dataset, catalogue);

  test.each(LANGUAGES)("are right to their checker, in %s at every precision", (language) => {
    for (const precision of PRECISIONS) {
      const sentences = composeSentences(tableContext(catalogue, dataset, language), precision);
      expect(verifySentences(sentences, dataset, catalogue)).toEqual([]);
      for (const { text, figures } of sentences) {
        const numbers = check(text);
        expect(numbers.filter(({ verdict }) => verdict !== "right")).toEqual([]);
        expect(numbers).toHaveLength(figures.length);
      }
    }
  });

  test("are found false where a digit is changed", () => {
    for (const sentence of composeSentences(tableContext(catalogue, dataset, "vi"), "exact")) {
      for (const { start, end } of sentence.figures) {
        const number = sentence.text.slice(start, end);
        const changed = number.replace(/\d/, (digit) => (digit === "9" ? "8" : String(Number(digit) + 1)));
        const text = sentence.text.slice(0, start) + changed + sentence.text.slice(end);
        expect(verifySentences([{ ...sentence, text }], dataset, catalogue)).not.toEqual([]);
      }
    }
  });
});
