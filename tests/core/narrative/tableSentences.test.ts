import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { buildTables } from "../../../src/core/book/buildTables";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Observation } from "../../../src/core/dataset/Observation";
import { parseProgramme } from "../../../src/core/dataset/parseProgramme";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { PRECISIONS } from "../../../src/core/narrative/Precision";
import type { SentenceTopic } from "../../../src/core/narrative/Sentence";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { textChecker } from "../../../src/core/speech/checkText";
import { tableContext } from "../../../src/core/tables/TableContext";
import { type Language, LANGUAGES } from "../../../src/core/text/Labels";
import { exampleForm, examplePath } from "../../support/examples";
import { figure } from "../../support/figures";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { yearOf } from "../../support/rules/returns";
import { exampleDataset } from "../../support/office/reports";
import { seriesOfUnits } from "../../support/seriesOfUnits";

/** Ministries with two sides, two years and more than results. */
function twoSides(): Dataset {
  const dataset = exampleDataset("ministries-2024");
  // One unit a side, on the same ground: who states nothing at all would leave the totals open.
  const units = ["vn", "la"].map((side) => dataset.programme.units.find(({ party }) => party === side)!);
  const parties = dataset.programme.parties.map(({ scope: _scope, ...party }) => party);
  const programme = { ...dataset.programme, parties, units };
  const period = yearOf(2024);
  const previousPeriod = yearOf(2023);
  const observation = (text: string): Observation => {
    const [side = "", year = "", indicator = "", value = ""] = text.split(" ");
    const unit = programme.units.find(({ party }) => party === side)!;
    const quantity = figure(value, catalogue.indicators.get(indicator)!.unit)!;
    const zone = programme.zones.find(({ id }) => !unit.zones || unit.zones.includes(id))!;
    return {
      programme: programme.id,
      party: side,
      reportingUnit: unit.id,
      zone: zone.id,
      period: yearOf(Number(year)),
      indicator,
      quantity,
    };
  };
  const observations = [
    "vn 2024 ketamine 12.5",
    "vn 2023 ketamine 10",
    "la 2024 ketamine 3",
    "la 2023 ketamine 2",
    "la 2024 crystal 30",
    "vn 2024 wanted_to_vn 12",
    "vn 2023 wanted_to_vn 20",
    "vn 2023 stations_todate_handed_over 21",
  ].map(observation);
  return { programme, period, previousPeriod, observations };
}

const sentences = (dataset: Dataset, topic: SentenceTopic, language: Language): readonly string[] =>
  composeSentences(tableContext(catalogue, dataset, language), "exact")
    .filter((one) => one.topic === topic)
    .map(({ text }) => text.replaceAll("\u00A0", " "));

test.each<[string, () => Dataset, SentenceTopic, Language, readonly string[]]>([
  [
    "units",
    seriesOfUnits,
    "units",
    "vi",
    [
      "Theo đơn vị báo cáo, số vụ nhiều nhất: Công an Nghệ An 1.100 vụ (chiếm 64,7%); Công an Sơn La 600 vụ (chiếm 35,3%).",
      "Theo đơn vị báo cáo, số đối tượng nhiều nhất: Công an Nghệ An 1.300 đối tượng (chiếm 61,9%); Công an Sơn La 800 đối tượng (chiếm 38,1%).",
    ],
  ],
  [
    "years",
    seriesOfUnits,
    "years",
    "vi",
    [
      "Giai đoạn 2021 - 2024, đã phát hiện, bắt giữ 5.500 vụ, 6.900 đối tượng; thu giữ 910,5 kg hê-rô-in. Bình quân mỗi kỳ: số vụ 1.375 vụ, số đối tượng 1.725 đối tượng, hê-rô-in 227,6 kg. So với 2021, số vụ tăng 550 vụ (47,8%), số đối tượng tăng 600 đối tượng (40,0%), hê-rô-in tăng 199,5 kg (132,6%).",
    ],
  ],
  [
    "years",
    seriesOfUnits,
    "years",
    "en",
    [
      "Over the period 2021 - 2024, 5,500 cases and 6,900 suspects were recorded; seizures: 910.5 kg of heroin. On average per period: 1,375 cases, 1,725 suspects and 227.6 kg of heroin. Compared with 2021, cases rose by 550 (47.8%), suspects rose by 600 (40.0%) and heroin rose by 199.5 kg (132.6%).",
    ],
  ],
  [
    "years",
    seriesOfUnits,
    "years",
    "lo",
    [
      "ໄລຍະ 2021 - 2024, ໄດ້ກວດພົບ ແລະ ຈັບກຸມ 5.500 ຄະດີ, ຜູ້ຖືກຫາ 6.900 ຄົນ; ຍຶດໄດ້ ເຮໂຣອິນ 910,5 ກິໂລກຣາມ. ສະເລ່ຍແຕ່ລະໄລຍະ: ຈຳນວນຄະດີ 1.375 ຄະດີ, ຈຳນວນຜູ້ຖືກຫາ 1.725 ຄົນ, ເຮໂຣອິນ 227,6 ກິໂລກຣາມ. ທຽບໃສ່ 2021, ຈຳນວນຄະດີ ເພີ່ມຂຶ້ນ 550 ຄະດີ (47,8%), ຈຳນວນຜູ້ຖືກຫາ ເພີ່ມຂຶ້ນ 600 ຄົນ (40,0%), ເຮໂຣອິນ ເພີ່ມຂຶ້ນ 199,5 ກິໂລກຣາມ (132,6%).",
    ],
  ],
  ["drugs beside the programme's", twoSides, "comparison", "vi", ["So với năm 2023, ketamine tăng 3,5 kg (29,2%)."]],
  [
    "cooperation",
    twoSides,
    "cooperation",
    "vi",
    [
      "Về phối hợp nghiệp vụ: 12 đối tượng truy nã bắt, bàn giao (Lào chuyển cho Việt Nam).",
      "So với năm 2023, đối tượng truy nã bắt, bàn giao (Lào chuyển cho Việt Nam) giảm 8 đối tượng (40,0%).",
    ],
  ],
  [
    "what only the last period states",
    twoSides,
    "facilities",
    "vi",
    ["Kỳ trước (2023): 21 trụ sở công an bản, lũy kế (đã bàn giao)."],
  ],
])("%s: sentences of %p, %s in %s", (_name, dataset, topic, language, texts) => {
  expect(sentences(dataset(), topic, language)).toEqual(texts);
});

/** The workbook of an example, with the rows of its lists. */
async function listed(): Promise<Dataset> {
  return consolidate([await (await exampleForm("ministries-2024", "vi")).read()]).dataset!;
}

test("lists: how many rows, and of what kind", async () => {
  const dataset = await listed();
  expect(sentences(dataset, "meetings", "vi")).toEqual([
    "Danh sách hội nghị, đoàn công tác, văn bản ký kết: 2 mục, gồm biên bản ghi nhớ (1), kế hoạch (1).",
  ]);
  expect(sentences(dataset, "jointCases", "en")[1]).toBe("Joint cases and their phases: 3 in all.");
});

test("the largest seizure of each drug, with its day and place", async () => {
  const { programme } = parseProgramme(
    readFileSync(examplePath("case-register.json"), "utf8"),
    new Set(catalogue.indicators.keys()),
  );
  const form = await FormUnderTest.make({ programme: programme!, language: "vi", period: programme!.period });
  await form.fillLists(readFileSync(examplePath("case-register.csv"), "utf8"));
  const { dataset } = consolidate([await form.read()]);
  const [text] = sentences(dataset!, "seizures", "vi");
  expect(text).toBe(
    "Những vụ thu giữ lớn nhất: hơn 10 kg hê-rô-in (11/06/2025, bản G, Sơn La); 1,5 kg thuốc phiện (26/02/2025, bản A, Sơn La); " +
      "18.000 viên ma túy tổng hợp (25/06/2025, bản B, Sơn La); 3,15 kg ma túy đá (11/04/2025, bản A, Sơn La); " +
      "0,5 kg ketamine (22/08/2025, bản C, Sơn La); 42 cây cần sa (02/10/2025, bản D, Sơn La).",
  );
  for (const language of LANGUAGES) {
    const all = composeSentences(tableContext(catalogue, dataset!, language), "exact");
    expect(verifySentences(all, dataset!, catalogue)).toEqual([]);
  }
});

test("what has not changed is told at once, and a kind of gun without brackets in brackets", () => {
  const { observations, ...told } = twoSides();
  const { quantity: _, ...like } = observations[0]!;
  const seized = "guns 44 44, guns_military 17 17, guns_homemade 27 27, cars 23 20, motorcycles 399 399";
  const exhibits = seized.split(", ").flatMap((cell) => {
    const [indicator = "", ...values] = cell.split(" ");
    return values.map((value, index): Observation => {
      const quantity = figure(value, "item")!;
      return { ...like, party: "vn", zone: "whole_area", indicator, period: yearOf(2024 - index), quantity };
    });
  });
  const said = (language: Language): readonly string[] =>
    sentences({ ...told, observations: exhibits }, "exhibits", language);
  expect(said("vi")).toEqual([
    "Tang vật, phương tiện khác thu giữ: 44 khẩu súng (trong đó 17 khẩu quân dụng, 27 khẩu tự chế, súng kíp, súng hơi), 23 xe ô tô, 399 xe máy.",
    "So với năm 2023, ô tô tăng 3 chiếc (15,0%); súng, súng (quân dụng), súng (tự chế, súng kíp, súng hơi), xe máy không thay đổi.",
  ]);
  expect(said("en")).toEqual([
    "Other exhibits and vehicles seized: 44 guns (of which 17 military, 27 home-made, flintlock or air guns), 23 cars, 399 motorcycles.",
    "Compared with 2023, cars rose by 3 (15.0%); guns, guns (military), guns (home-made, flintlock or air guns) and motorcycles did not change.",
  ]);
});

describe("what a unit states that sent nothing for the other period is no change", () => {
  const { earlierPeriods: _, observations, ...told } = seriesOfUnits();
  const [{ quantity: _quantity, ...like }] = observations as [Observation];
  const changes = (crystal: string, silent?: number): string => {
    const seized = crystal.split(", ").map((cell): Observation => {
      const [reportingUnit = "", year = "", value = ""] = cell.split(" ");
      const quantity = figure(value, "kg")!;
      return { ...like, reportingUnit, indicator: "crystal", period: yearOf(Number(year)), quantity };
    });
    const sent = observations.filter(
      ({ period, reportingUnit }) => reportingUnit !== "son_la" || period.from !== `${String(silent)}-01-01`,
    );
    return sentences({ ...told, observations: [...sent, ...seized] }, "comparison", "en").join(" ");
  };

  test.each([
    [2023, "nghe_an 2024 30, son_la 2024 40, nghe_an 2023 29", "rose by 41 kg (141.4%)"],
    [2024, "nghe_an 2024 30, nghe_an 2023 29, son_la 2023 40", "fell by 39 kg (56.5%)"],
  ])("nothing of %d", (silent, crystal, change) => {
    expect(changes(crystal)).toContain(`crystal methamphetamine ${change}`);
    expect(changes(crystal, silent)).not.toContain("crystal");
  });
});

test("words that stand for a number are told with it, also where others state nothing", () => {
  const text = composeSentences(tableContext(catalogue, exampleDataset("nghe-an-2024"), "vi"), "exact")[0]?.text;
  expect(text).toContain("Nguồn chỉ nêu bằng lời: số vụ “nhiều”, số đường dây triệt xóa “nhiều”");
});

describe.each<[string, () => Dataset]>([
  ["a series of two units", seriesOfUnits],
  ["two sides", twoSides],
])("the sentences of %s", (_name, make) => {
  const dataset = make();
  const check = textChecker(dataset, catalogue);

  test.each(LANGUAGES)("say what the figures say, also to who checks a text, in %s", (language) => {
    for (const precision of PRECISIONS) {
      const all = composeSentences(tableContext(catalogue, dataset, language), precision);
      expect(verifySentences(all, dataset, catalogue)).toEqual([]);
      for (const { text, figures } of all) {
        const numbers = check(text);
        const wrong = numbers.filter(({ verdict }) => verdict !== "right");
        expect(wrong.map(({ start, end, verdict }) => `${verdict} ${text.slice(start, end)}: ${text}`)).toEqual([]);
        expect(numbers).toHaveLength(figures.length);
      }
    }
  });

  test("are as many in every language", () => {
    const count = (language: Language): number =>
      composeSentences(tableContext(catalogue, dataset, language), "exact").length;
    expect(LANGUAGES.map(count)).toEqual(LANGUAGES.map(() => count("vi")));
  });
});

test.each(LANGUAGES)("the empty form of next year is no year of the series, in %s", (language) => {
  const told = seriesOfUnits();
  const blank = {
    ...told,
    period: yearOf(2025),
    previousPeriod: yearOf(2024),
    earlierPeriods: [2021, 2022, 2023].map(yearOf),
  };
  const [sentence] = sentences(blank, "years", language);
  expect(sentence).toBe(sentences(told, "years", language)[0]);
  expect(sentence).toContain("2021 - 2024");
  const seriesIn = (dataset: Dataset): readonly string[] | undefined =>
    buildTables(tableContext(catalogue, dataset, language))
      .tables.find(({ id }) => id === "years")
      ?.rows.map(({ id }) => id);
  expect(seriesIn(blank)).toEqual(["year_1", "year_2", "year_3", "year_4", "sum", "mean"]);
  expect(seriesIn(blank)).toEqual(seriesIn(told));
});
