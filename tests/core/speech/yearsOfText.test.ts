import { catalogue } from "../../../src/catalogue/catalogue";
import { textChecker } from "../../../src/core/speech/checkText";
import { factName } from "../../../src/core/speech/factWords";
import { seriesOfUnits } from "../../support/seriesOfUnits";

const dataset = seriesOfUnits();
const check = textChecker(dataset, catalogue);

/** Verdict, number and which figure, as the pane names it. */
const read = (draft: string): readonly string[] =>
  check(draft).map(({ verdict, fault, start, end, fact, elsewhere, among }) => {
    const name = (one: NonNullable<typeof fact>): string => factName(one, dataset, catalogue, "vi");
    const others = elsewhere ? [elsewhere] : (among ?? []);
    return [
      `${fault ?? verdict} ${draft.slice(start, end)}`,
      ...(fact ? [name(fact)] : []),
      ...others.map((one) => `(${name(one)})`),
    ].join(" | ");
  });

test.each<[string, readonly string[]]>([
  // A sentence is of the year it names.
  [
    "Năm 2021 bắt giữ 1.150 vụ, 1.500 đối tượng; thu giữ 150,5 kg heroin. Năm 2024 bắt giữ 1.700 vụ, 2.100 đối tượng.",
    [
      "right 1.150 vụ | Số vụ, 2021",
      "right 1.500 đối tượng | Số đối tượng, 2021",
      "right 150,5 kg | Hê-rô-in, 2021",
      "right 1.700 vụ | Số vụ",
      "right 2.100 đối tượng | Số đối tượng",
    ],
  ],
  [
    "Năm 2022 bắt giữ 1.400 vụ, năm 2023 bắt giữ 1.400 vụ so với 1.250 vụ năm 2022.",
    [
      "wrong 1.400 vụ | Số vụ, 2022 | (Số vụ, Kỳ trước)",
      "right 1.400 vụ | Số vụ, Kỳ trước",
      "right 1.250 vụ | Số vụ, 2022",
    ],
  ],
  // Of years nothing is known of, nothing is right and nothing wrong.
  ["Năm 2015 bắt giữ 1.700 vụ, 9 đối tượng.", ["unmatched 1.700 vụ", "unmatched 9 đối tượng"]],
  // Several years: their sum, their mean.
  [
    "Từ năm 2021 đến năm 2024, hai bên bắt giữ 5.500 vụ, 6.900 đối tượng; bình quân mỗi năm 1.375 vụ.",
    [
      "right 5.500 vụ | Số vụ, 2021 - 2024",
      "right 6.900 đối tượng | Số đối tượng, 2021 - 2024",
      "right 1.375 vụ | Số vụ, bình quân, 2021 - 2024",
    ],
  ],
  [
    "Giai đoạn 2021-2023: 3.800 vụ; từ tháng 1/2022 đến 12/2023: hơn 2.600 vụ, trung bình 1.300 vụ một năm.",
    [
      "right 3.800 vụ | Số vụ, 2021 - 2023",
      "right hơn 2.600 vụ | Số vụ, 2022 - 2023",
      "wrong 1.300 vụ | Số vụ, bình quân, 2022 - 2023",
    ],
  ],
  ["Giai đoạn 2021-2024 bắt giữ 5.900 vụ.", ["wrong 5.900 vụ | Số vụ, 2021 - 2024"]],
  ["Từ năm 2010 đến năm 2024 bắt giữ 5.500 vụ.", ["unmatched 5.500 vụ"]],
  [
    "Các năm 2021, 2022 và 2023 bắt giữ lần lượt 1.150 vụ, 1.250 vụ và 1.400 vụ, tổng cộng 3.800 vụ.",
    [
      "right 1.150 vụ | Số vụ, 2021",
      "right 1.250 vụ | Số vụ, 2022",
      "right 1.400 vụ | Số vụ, Kỳ trước",
      "right 3.800 vụ | Số vụ, 2021 - 2023",
    ],
  ],
  // Changes, against the year before or the one named.
  [
    "Năm 2023 bắt giữ 1.400 vụ, tăng 150 vụ (12%) so với năm 2022. So với năm 2021, tăng 550 vụ (47,8%).",
    [
      "right 1.400 vụ | Số vụ, Kỳ trước",
      "right 150 vụ | Số vụ, mức tăng, giảm, 2023 so với 2022",
      "right 12% | Số vụ, tỷ lệ tăng, giảm, 2023 so với 2022",
      "right 550 vụ | Số vụ, mức tăng, giảm, 2024 so với 2021",
      "right 47,8% | Số vụ, tỷ lệ tăng, giảm, 2024 so với 2021",
    ],
  ],
  [
    "Số vụ năm 2024 so với cùng kỳ năm 2023 tăng 300 vụ (21,43%); so với năm 2022 tăng 300 vụ.",
    [
      "right 300 vụ | Số vụ, mức tăng, giảm",
      "right 21,43% | Số vụ, tỷ lệ tăng, giảm",
      "wrong 300 vụ | Số vụ, mức tăng, giảm, 2024 so với 2022 | (Số vụ, mức tăng, giảm)",
    ],
  ],
  [
    "Bắt giữ 1.700 vụ, 2.100 đối tượng (so với cùng kỳ năm trước, tăng 300 vụ - tương ứng tăng 21,43% và 400 đối tượng); so với cùng kỳ, heroin tăng 120 kg.",
    [
      "right 1.700 vụ | Số vụ",
      "right 2.100 đối tượng | Số đối tượng",
      "right 300 vụ | Số vụ, mức tăng, giảm",
      "right 21,43% | Số vụ, tỷ lệ tăng, giảm",
      "right 400 đối tượng | Số đối tượng, mức tăng, giảm",
      "right 120 kg | Hê-rô-in, mức tăng, giảm",
    ],
  ],
  ["So với cùng kỳ năm 2019, số vụ tăng 300 vụ.", ["unmatched 300 vụ"]],
  // Where nothing says of when a number is, it is of this year; that of another one is told, and one that fits none is none of them.
  ["Bắt giữ 1.250 vụ, 9.000 đối tượng.", ["doubt 1.250 vụ | Số vụ | (Số vụ, 2022)", "unmatched 9.000 đối tượng"]],
  ["Bắt giữ 1.690 vụ.", ["wrong 1.690 vụ | Số vụ"]],
  // The year goes on behind a heading; of one named in brackets it does not.
  [
    "Kết quả năm 2022:\n- bắt giữ 1.250 vụ;\n- 1.600 đối tượng, thu giữ 9 kg heroin.",
    ["right 1.250 vụ | Số vụ, 2022", "right 1.600 đối tượng | Số đối tượng, 2022", "unmatched 9 kg"],
  ],
  [
    "Năm 2024 bắt giữ 1.700 vụ (năm 2023: 1.400 vụ), 2.100 đối tượng. Thu giữ 35 kg heroin.",
    [
      "right 1.700 vụ | Số vụ",
      "right 1.400 vụ | Số vụ, Kỳ trước",
      "right 2.100 đối tượng | Số đối tượng",
      "wrong 35 kg | Hê-rô-in",
    ],
  ],
  // Units: their years, shares and ranks.
  [
    "Năm 2022, Công an Sơn La bắt giữ 500 vụ, chiếm 40%, đứng thứ 2; năm 2024 Công an Nghệ An bắt giữ 1.100 vụ (chiếm 64,7% tổng số vụ), đứng thứ 2 về số vụ.",
    [
      "right 500 vụ | Số vụ, Công an Sơn La, 2022",
      "right 40% | Số vụ, Công an Sơn La, tỷ lệ trong tổng số của bên, 2022",
      "right 2 | Số vụ, Công an Sơn La, thứ hạng, 2022",
      "right 1.100 vụ | Số vụ, Công an Nghệ An",
      "right 64,7% | Số vụ, Công an Nghệ An, tỷ lệ trong tổng số của bên",
      "wrong 2 | Số vụ, Công an Nghệ An, thứ hạng | (Số vụ, Công an Sơn La, thứ hạng)",
    ],
  ],
  [
    "From 2021 to 2024, 5,500 cases; in 2022, 1,250 cases, an average of 1,375 cases. Compared with 2021, cases rose by 550 in 2024.",
    [
      "right 5,500 cases | Số vụ, 2021 - 2024",
      "right 1,250 cases | Số vụ, 2022",
      "unmatched 1,375 cases",
      "right 550 | Số vụ, mức tăng, giảm, 2024 so với 2021",
    ],
  ],
  [
    "ປີ 2022 ກວດພົບ 1.250 ຄະດີ; ແຕ່ປີ 2021 ຫາ ປີ 2024 ກວດພົບ 5.500 ຄະດີ, ສະເລ່ຍ 1.375 ຄະດີ.",
    [
      "right 1.250 ຄະດີ | Số vụ, 2022",
      "right 5.500 ຄະດີ | Số vụ, 2021 - 2024",
      "right 1.375 ຄະດີ | Số vụ, bình quân, 2021 - 2024",
    ],
  ],
  // Days, numbers of documents and codes name no period.
  [
    "Thực hiện Kế hoạch 376/2021, bản ghi nhớ ngày 9/8/2021, Hội nghị ngày 26 tháng 3 năm 2022, năm 2024 bắt giữ 1.700 vụ.",
    ["right 1.700 vụ | Số vụ"],
  ],
])("%s", (draft, verdicts) => {
  expect(read(draft)).toEqual(verdicts);
});

test("a wrong change where nobody is named is of whom the change before it is, and so is its percentage", () => {
  // Suspects rose by 400 in all (23.5%); by 300 and by 100 of the two units.
  expect(read("Năm 2024 so với năm 2023, số vụ tăng 300 vụ (21,4%), số đối tượng tăng 310 người (23,5%).")).toEqual([
    "right 300 vụ | Số vụ, mức tăng, giảm",
    "right 21,4% | Số vụ, tỷ lệ tăng, giảm",
    "wrong 310 người | Số đối tượng, mức tăng, giảm",
    "right 23,5% | Số đối tượng, tỷ lệ tăng, giảm",
  ]);
});

describe("since the agreement", () => {
  const since = (agreement: string, draft: string): readonly string[] =>
    textChecker(
      { ...dataset, programme: { ...dataset.programme, agreement } },
      catalogue,
    )(draft).map(
      ({ end, fact, start, verdict }) => `${verdict} ${draft.slice(start, end)} ${String(fact?.figure.ref.since)}`,
    );

  test.each([
    "Từ khi ký thỏa thuận đến nay, hai bên bắt giữ 4.350 vụ, 5.400 đối tượng.",
    "Kể từ khi ký thỏa thuận hợp tác năm 2022 đến nay, hai bên bắt giữ 4.350 vụ, 5.400 đối tượng.",
    "Kể từ khi ký thỏa thuận (ngày 26/1/2022), hai bên bắt giữ 4.350 vụ, 5.400 đối tượng.",
    "Since the agreement, 4,350 cases and 5,400 suspects were recorded.",
    "ນັບແຕ່ເຊັນສັນຍາ, ໄດ້ກວດພົບ 4.350 ຄະດີ, ຜູ້ຖືກຫາ 5.400 ຄົນ.",
  ])("%s", (draft) => {
    const said = since("2022-01-26", draft);
    expect(said).toHaveLength(2);
    expect(said.every((one) => one.startsWith("right") && one.endsWith("2022-01-01..2022-12-31"))).toBe(true);
  });

  test("is of all the years where it is older by less than one, and of none that are known where it is older still", () => {
    const draft = "Từ khi ký thỏa thuận đến nay, bắt giữ 5.500 vụ. Năm 2023 bắt giữ 1.400 vụ.";
    expect(since("2021-01-26", draft)[0]).toBe("right 5.500 vụ 2021-01-01..2021-12-31");
    expect(since("2015-01-26", draft)[0]).toMatch(/^unmatched/);
    expect(since("2015-01-26", draft)[1]).toMatch(/^right/);
    expect(since("2022-01-26", "Từ khi ký thỏa thuận đến nay, bắt giữ 4.360 vụ.")[0]).toMatch(/^wrong/);
  });
});
