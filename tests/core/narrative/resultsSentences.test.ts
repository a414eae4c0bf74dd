import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Programme } from "../../../src/core/dataset/Programme";
import { readFigure } from "../../../src/core/intake/readFigure";
import { resultsSentences } from "../../../src/core/narrative/resultsSentences";
import type { Sentence } from "../../../src/core/narrative/Sentence";
import type { SentenceContext } from "../../../src/core/narrative/SentenceContext";
import type { Quantity } from "../../../src/core/quantity/Quantity";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { buildTables } from "../../../src/core/book/buildTables";
import { type TableContext, tableContext } from "../../../src/core/tables/TableContext";
import { LANGUAGES, type Language } from "../../../src/core/text/Labels";
import { SEPARATORS } from "../../../src/core/text/separators";
import { EXAMPLE_NAMES, exampleForm } from "../../support/examples";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import { conferenceDataset } from "../../support/conferenceDataset";
import { figure } from "../../support/figures";

const exactly = (context: TableContext): SentenceContext => ({ ...context, precision: "exact" });

/** No-break spaces shown as "_", to see where a number is kept beside its unit. */
const seen = ({ text }: Sentence): string => text.replaceAll("\u00A0", "_");

async function exampleDataset(example: (typeof EXAMPLE_NAMES)[number]): Promise<Dataset> {
  const { dataset } = consolidate([await (await exampleForm(example, "vi")).read()]);
  return dataset!;
}

test.each<[(typeof EXAMPLE_NAMES)[number], Language, readonly string[]]>([
  [
    "sh09",
    "vi",
    [
      "Tại địa bàn các xã biên giới, đã phát hiện, bắt giữ 977_vụ, 1.347_đối tượng; thu giữ hơn_390_kg hê-rô-in, gần_400_nghìn_viên ma túy tổng hợp, 60_kg thuốc phiện.",
      "Tại địa bàn ngoại biên, đã phát hiện, bắt giữ 3.320_vụ, 4.664_đối tượng; thu giữ hơn_874_kg hê-rô-in, trên_56_triệu_viên ma túy tổng hợp, hơn_300_kg thuốc phiện.",
      "Tổng cộng các địa bàn, đã phát hiện, bắt giữ 4.297_vụ, 6.011_đối tượng; thu giữ hơn_1.264_kg hê-rô-in, khoảng_56,4_triệu_viên ma túy tổng hợp, hơn_360_kg thuốc phiện.",
    ],
  ],
  [
    "sh09",
    "en",
    [
      "In the border communes, 977_cases and 1,347_suspects were recorded; seizures: more than_390_kg of heroin, nearly_400_thousand_synthetic drug pills and 60_kg of opium.",
      "In the area across the border, 3,320_cases and 4,664_suspects were recorded; seizures: more than_874_kg of heroin, more than_56_million_synthetic drug pills and more than_300_kg of opium.",
      "In all areas together, 4,297_cases and 6,011_suspects were recorded; seizures: more than_1,264_kg of heroin, about_56.4_million_synthetic drug pills and more than_360_kg of opium.",
    ],
  ],
  [
    "sh09",
    "lo",
    [
      "ຢູ່ເຂດບັນດາຕາແສງຊາຍແດນ, ໄດ້ກວດພົບ ແລະ ຈັບກຸມ 977_ຄະດີ, ຜູ້ຖືກຫາ 1.347_ຄົນ; ຍຶດໄດ້ ເຮໂຣອິນ ຫຼາຍກວ່າ_390_ກິໂລກຣາມ, ຢາບ້າ ເກືອບ_4_ແສນ_ເມັດ, ຢາຝິ່ນ 60_ກິໂລກຣາມ.",
      "ຢູ່ຝັ່ງລາວ, ໄດ້ກວດພົບ ແລະ ຈັບກຸມ 3.320_ຄະດີ, ຜູ້ຖືກຫາ 4.664_ຄົນ; ຍຶດໄດ້ ເຮໂຣອິນ ຫຼາຍກວ່າ_874_ກິໂລກຣາມ, ຢາບ້າ ຫຼາຍກວ່າ_56_ລ້ານ_ເມັດ, ຢາຝິ່ນ ຫຼາຍກວ່າ_300_ກິໂລກຣາມ.",
      "ທຸກເຂດລວມທັງໝົດ, ໄດ້ກວດພົບ ແລະ ຈັບກຸມ 4.297_ຄະດີ, ຜູ້ຖືກຫາ 6.011_ຄົນ; ຍຶດໄດ້ ເຮໂຣອິນ ຫຼາຍກວ່າ_1.264_ກິໂລກຣາມ, ຢາບ້າ ປະມານ_56,4_ລ້ານ_ເມັດ, ຢາຝິ່ນ ຫຼາຍກວ່າ_360_ກິໂລກຣາມ.",
    ],
  ],
  [
    "eight-provinces-2019",
    "vi",
    [
      "Tại địa bàn tám tỉnh, đã phát hiện, bắt giữ 4.244_vụ, 5.402_đối tượng; thu giữ 266,8_kg hê-rô-in, 1.395.703_viên ma túy tổng hợp. Nguồn không nêu số liệu: thuốc phiện.",
    ],
  ],
  [
    "quang-nam-se-kong-2023",
    "vi",
    [
      "Tại địa bàn Quảng Nam, nguồn không nêu số liệu: số vụ, số đối tượng, hê-rô-in, ma túy tổng hợp, thuốc phiện.",
      "Tại địa bàn Sê Kông, nguồn không nêu số liệu: số vụ, số đối tượng, hê-rô-in, ma túy tổng hợp, thuốc phiện.",
    ],
  ],
])("%s in %s", async (example, language, texts) => {
  const context = exactly(tableContext(catalogue, await exampleDataset(example), language));
  expect(
    resultsSentences(context)
      .map(seen)
      .filter((text) => text !== ""),
  ).toEqual(texts);
});

/** A dataset of SH09's border communes alone, from figures in short. */
function datasetOf(figures: Readonly<Record<string, string>>, indicators = sh09.indicators): Dataset {
  const programme: Programme = { ...sh09, indicators, zones: sh09.zones.slice(0, 1), units: sh09.units.slice(0, 1) };
  const observations = Object.entries(figures).flatMap(([indicator, text]) => {
    const quantity = figure(text, catalogue.indicators.get(indicator)!.unit);
    return quantity
      ? [
          {
            programme: "sh09",
            party: "vn",
            reportingUnit: "son_la_forces",
            zone: "border",
            period: sh09.period,
            indicator,
            quantity,
          },
        ]
      : [];
  });
  return { programme, period: sh09.period, observations };
}

const sentence = (
  figures: Readonly<Record<string, string>>,
  language: Language = "vi",
  indicators?: readonly string[],
) => resultsSentences(exactly(tableContext(catalogue, datasetOf(figures, indicators), language)))[0]!;

test.each<[Readonly<Record<string, string>>, string]>([
  [
    { cases: "0", suspects: "0" },
    "Tại địa bàn các xã biên giới, không phát sinh: số vụ, số đối tượng. Chưa có số liệu dùng được: hê-rô-in, ma túy tổng hợp, thuốc phiện.",
  ],
  [
    { cases: "5", suspects: "0", heroin: "…", opium: "1.50" },
    "Tại địa bàn các xã biên giới, đã phát hiện, bắt giữ 5_vụ; thu giữ 1,50_kg thuốc phiện. Không phát sinh: số đối tượng. Nguồn không nêu số liệu: hê-rô-in. Chưa có số liệu dùng được: ma túy tổng hợp.",
  ],
  [
    { heroin: ">390" },
    "Tại địa bàn các xã biên giới, thu giữ hơn_390_kg hê-rô-in. Chưa có số liệu dùng được: số vụ, số đối tượng, ma túy tổng hợp, thuốc phiện.",
  ],
  [
    { cases: "nhiều" },
    "Tại địa bàn các xã biên giới, chưa có số liệu dùng được: số đối tượng, hê-rô-in, ma túy tổng hợp, thuốc phiện. Nguồn chỉ nêu bằng lời: số vụ “nhiều”.",
  ],
  [
    { synthetic_pills: "ước khoảng ~56400000" },
    "Tại địa bàn các xã biên giới, thu giữ ước khoảng_56,4_triệu_viên ma túy tổng hợp. Chưa có số liệu dùng được: số vụ, số đối tượng, hê-rô-in, thuốc phiện.",
  ],
])("%j: %s", (figures, text) => {
  expect(seen(sentence(figures))).toBe(text);
});

// Round numbers are said in words, others digit by digit; nothing is ever rounded.
test.each<[string, string, string, string]>([
  ["99000", "99.000", "99.000", "99,000"],
  ["100000", "100_nghìn", "1_ແສນ", "100_thousand"],
  ["400000", "400_nghìn", "4_ແສນ", "400_thousand"],
  ["401000", "401_nghìn", "401.000", "401_thousand"],
  ["412500", "412.500", "412.500", "412,500"],
  ["1000000", "1_triệu", "1_ລ້ານ", "1_million"],
  ["1200000", "1,2_triệu", "1,2_ລ້ານ", "1.2_million"],
  ["1230000", "1.230.000", "1.230.000", "1,230,000"],
  ["56400000", "56,4_triệu", "56,4_ລ້ານ", "56.4_million"],
  ["1395703", "1.395.703", "1.395.703", "1,395,703"],
  ["158945229", "158.945.229", "158.945.229", "158,945,229"],
  ["2000000000", "2_tỷ", "2_ຕື້", "2_billion"],
])("%s pills are %s viên, %s ເມັດ, %s pills", (pills, ...expected) => {
  LANGUAGES.forEach((language, index) => {
    const { text, figures } = sentence({ synthetic_pills: pills }, language);
    expect(text.slice(figures[0]!.start, figures[0]!.end).replaceAll("\u00A0", "_")).toBe(expected[index]);
  });
});

test("one unit is told by itself only where a zone has figures it is a part of", () => {
  const alike = conferenceDataset();
  const parties = alike.programme.parties.map((party) => ({ ...party, scope: party.labels }));
  const apart = { ...alike, programme: { ...alike.programme, parties } };
  const told = (dataset: Dataset): readonly boolean[] =>
    resultsSentences(exactly(tableContext(catalogue, dataset, "en"))).map(({ text }) => text.includes("Of these"));
  expect(told(alike)).toContain(true);
  expect(told(apart)).not.toContain(true);
});

test("of what no sheet of the form asks for, nothing is missing", () => {
  const asked = datasetOf({});
  const notAsked: Dataset = { ...asked, programme: { ...asked.programme, modules: ["cooperation"] } };
  const words = (dataset: Dataset) => resultsSentences(exactly(tableContext(catalogue, dataset, "en"))).map(seen);
  expect(words(asked).join()).toContain("no usable figures yet on: cases, suspects");
  expect(words(notAsked)).toEqual([""]);
});

describe("every figure of a sentence is traced to its table", () => {
  const cases = EXAMPLE_NAMES.flatMap((example) => LANGUAGES.map((language) => [example, language] as const));

  test.each(cases)("%s in %s", async (example, language) => {
    const context = exactly(tableContext(catalogue, await exampleDataset(example), language));
    for (const one of resultsSentences(context)) expectTraced(one, context);
  });

  test("in whatever order the programme has its indicators", () => {
    const indicators = ["opium", "cases", "heroin", "suspects"];
    const dataset = datasetOf({ opium: "60", cases: "60", heroin: "60", suspects: "60" }, indicators);
    const context = exactly(tableContext(catalogue, dataset, "vi"));
    const [one] = resultsSentences(context);
    expect(one!.figures.map(({ figure: { ref } }) => ref.indicator)).toEqual(["cases", "suspects", "opium", "heroin"]);
    expectTraced(one!, context);
  });

  test("a digit in the sentence that is no figure is not taken for one", () => {
    const context = exactly(tableContext(catalogue, datasetOf({ cases: "8", suspects: "8" }), "lo"));
    expectTraced(resultsSentences(context)[0]!, context);
  });
});

/** The words at each traced place, read as anybody would read them, say what the table's cell says. */
function expectTraced(sentence: Sentence, context: SentenceContext): void {
  const byZone = buildTables(context).tables.find(({ id }) => id === "by_zone")!;
  for (const { start, end, figure: one } of sentence.figures) {
    const { indicator, zone } = one.ref;
    const row = byZone.rows.find(({ id }) => id === indicator);
    // A sum may have decimals a single cell would ask about.
    if (!row || zone === undefined) continue;
    const cell = row.cells[byZone.columns.findIndex(({ id }) => id === zone)]!;
    if (cell.kind !== "quantity") throw new Error(`${indicator} is no figure`);
    if (sentence.text.slice(end, end + 6).includes(context.translate("unit.tonne"))) continue;
    expect(readAgain(sentence.text.slice(start, end), cell.quantity, context.language)).toMatchObject({
      kind: "number",
      value: (cell.quantity as Extract<Quantity, { kind: "number" }>).value,
      qualifier: (cell.quantity as Extract<Quantity, { kind: "number" }>).qualifier,
    });
  }
  expect(verifySentences([sentence], context.dataset, catalogue)).toEqual([]);
}

function readAgain(words: string, { unit }: Quantity, language: Language): Quantity | undefined {
  const measure = unit === "kg" ? "quantity" : "count";
  const input = { value: words, numberFormat: "General" };
  const reading = readFigure(
    input,
    { unit, measure },
    { lexicon: catalogue.lexicon, separators: SEPARATORS[language] },
  );
  return reading.outcome === "fix" || reading.outcome === "ok" ? reading.quantity : undefined;
}
