import { indicators } from "../../../src/catalogue/indicators/indicators";
import { conversionFactors } from "../../../src/catalogue/substances/conversionFactors";
import { substanceIndex } from "../../../src/catalogue/substances/substanceIndex";
import { type Unit, quantityOf } from "../../../src/core/quantity/Quantity";
import { recordOf } from "../../../src/core/registers/createRegister";
import { estimateByFactor } from "../../../src/core/registers/estimateByFactor";
import { createSubstanceIndex, matchSubstance } from "../../../src/core/registers/matchSubstance";
import type { Substance } from "../../../src/core/registers/Substance";

const { substances } = substanceIndex;

function outcome(text: string, unit?: Unit): string {
  const match = matchSubstance(substanceIndex, text, unit);
  if (match.kind === "unique") return match.substance.id;
  return match.kind === "none" ? "none" : match.candidates.map(({ id }) => id).join(" or ");
}

describe("matching", () => {
  test.each([
    ["heroin", ["hê-rô-in", "heroin", "hêrôin", "Hêrôin", "ເຮໂຣອິນ"]],
    ["opium", ["thuốc phiện", "nhựa thuốc phiện", "phiện", "opium", "ຢາຝິ່ນ"]],
    ["ats_pills", ["viên ma túy tổng hợp", "viên ma tuý tổng hợp", "hồng phiến", 'viên nén "WY"', "yaba", "ຢາບ້າ"]],
    ["ats_crystal", ["ma túy đá", "ma tuý đá", "ma túy tổng hợp dạng đá", "ma túy dạng đá", "ice", "ຢາໄອສ"]],
    ["ketamine", ["ketamine", "ketamin", "Kentamin", "ke", "ma túy dạng khay", "ເຄຕາມິນ"]],
    ["mdma", ["thuốc lắc", "MDMA", "ecstasy", "ຢາອີ"]],
    ["cannabis", ["cần sa", "cần sa khô", "cây cần sa (tươi)", "marijuana", "ກັນຊາ"]],
    ["cocaine", ["cocain", "cocaine", "cô-ca-in", "ໂກກາອິນ"]],
    ["precursors", ["tiền chất", "hóa chất", "hoá chất", "hóa chất, tiền chất", "ສານຕັ້ງຕົ້ນ"]],
    ["opium_poppy", ["cây thuốc phiện", "diện tích trồng cây thuốc phiện", "ຕົ້ນຝິ່ນ"]],
    ["other_substances", ["chất hướng thần mới", "nước vui", "bột amphetamine", "nấm"]],
    ["all_drugs", ["ma túy các loại", "ma tuý các loại", "ຢາເສບຕິດທຸກປະເພດ"]],
  ])("%s by each of its spellings", (id, texts) => {
    expect(texts.map((text) => outcome(text))).toEqual(texts.map(() => id));
  });

  test.each([
    ["ma túy tổng hợp", undefined, "ats_pills or ats_other"],
    ["ma túy tổng hợp", "pill", "ats_pills"],
    ["MTTH", "brick", "ats_pills"],
    ["ma túy tổng hợp", "kg", "ats_other"],
    ["methamphetamine", "pill", "ats_pills"],
    ["ma túy tổng hợp", "hectare", "ats_pills or ats_other"],
    ["thuốc lá", undefined, "none"],
    ["", undefined, "none"],
  ] as const)("%s in %p", (text, unit, expected) => {
    expect(outcome(text, unit)).toBe(expected);
  });
});

describe("the register", () => {
  test("holds the 13 categories of the sources and the heading over synthetic drugs", () => {
    expect([...substances.keys()].sort()).toEqual([
      "all_drugs",
      "ats_crystal",
      "ats_other",
      "ats_pills",
      "cannabis",
      "cocaine",
      "heroin",
      "ketamine",
      "mdma",
      "opium",
      "opium_poppy",
      "other_substances",
      "precursors",
      "synthetic",
    ]);
  });

  test.each(["ats_pills", "ats_crystal", "ats_other", "ketamine", "mdma"])("%s is a synthetic drug", (id) => {
    expect(recordOf(substances, id).parent).toBe("synthetic");
  });

  test.each(["precursors", "opium_poppy"])("%s is under no heading", (id) => {
    expect(recordOf(substances, id).parent).toBeUndefined();
  });

  test("each measure is an indicator of that unit and substance, and the other way round", () => {
    const measured = [...substances.values()].flatMap(({ id, measures }) =>
      measures.map(({ indicator, unit, plausibleMaximum }) => [indicator, id, unit, plausibleMaximum]),
    );
    const known = [...indicators.values()].flatMap(({ id, substance, unit, plausibleMaximum }) =>
      substance === undefined ? [] : [[id, substance, unit, plausibleMaximum]],
    );
    expect(known.sort()).toEqual(measured.sort());
  });

  test.each([
    ["heroin", ["all_drugs", "all_drugs_with_pills", "all_drugs_unclear"]],
    ["opium", ["all_drugs", "all_drugs_with_pills", "all_drugs_unclear"]],
    ["crystal", ["synthetic", "all_drugs", "all_drugs_with_pills", "all_drugs_unclear"]],
    ["synthetic_pills_kg", ["all_drugs_with_pills"]],
    ["synthetic_pills", undefined],
    ["heroin_bricks", undefined],
    ["precursors", undefined],
    ["poppy_fields_destroyed", ["poppy_fields"]],
  ])("%s is included in %j", (id, totals) => {
    expect(recordOf(indicators, id).includedIn).toEqual(totals);
  });

  test.each([
    ["all_drugs", "excluded"],
    ["all_drugs_with_pills", "included"],
    ["all_drugs_unclear", "notStated"],
  ])("%s says that the weight of pills is %s", (id, pills) => {
    expect(recordOf(indicators, id).pills).toBe(pills);
  });

  test("units stand side by side", () => {
    const units = (id: string) => recordOf(substances, id).measures.map(({ unit }) => unit);
    expect([units("heroin"), units("ats_pills"), units("cannabis"), units("opium_poppy")]).toEqual([
      ["kg", "brick", "pill"],
      ["pill", "brick", "kg", "item"],
      ["kg", "brick", "plant", "hectare", "pill"],
      ["plant", "hectare", "hectare"],
    ]);
  });

  test("every drug is held by weight, in pills and in bricks, but where its name is its form", () => {
    const lacking = [...substances.values()].flatMap(({ id, role, measures }) =>
      role !== "drug"
        ? []
        : (["kg", "pill", "brick"] as const).flatMap((unit) =>
            measures.some((measure) => measure.unit === unit) ? [] : [`${id} ${unit}`],
          ),
    );
    expect(lacking.sort()).toEqual(["ats_crystal pill", "ats_other pill"]);
  });

  const drug = (id: string, name: string, parent?: string): Substance => ({
    id,
    role: "drug",
    labels: { en: name },
    aliases: [],
    measures: [],
    ...(parent !== undefined && { parent }),
  });

  test.each([
    ["a name twice", [drug("a", "X"), drug("b", "x")], /X|x names both a and b/],
    ["an unknown parent", [drug("a", "X", "c")], "substances: a has an unknown parent"],
  ])("refuses %s", (_, list, message) => {
    expect(() => createSubstanceIndex(list, [])).toThrow(message);
  });
});

describe("estimates", () => {
  const estimate = (value: number, id: string) => {
    const factor = recordOf(conversionFactors, id);
    return estimateByFactor(quantityOf(value, factor.from), factor);
  };

  test.each([
    ["heroin_brick_350_g", 38, 13.3, "kg"],
    ["heroin_brick_350_g", 4, 1.4, "kg"],
    ["pill_100_mg", 158_945_229, 15_894.5229, "kg"],
    ["pill_90_mg", 1_000, 0.09, "kg"],
    ["pill_brick_6000", 92, 552_000, "pill"],
  ])("%s of %d", (id, value, expected, unit) => {
    expect(estimate(value, id)).toMatchObject({ kind: "number", value: expected, unit, qualifier: "about" });
  });

  test.each([
    ["another unit", quantityOf(1, "kg")],
    ["none", quantityOf(0, "brick")],
    ["not stated", { kind: "notStated", unit: "brick" } as const],
    ["missing", undefined],
  ])("none of %s", (_, quantity) => {
    expect(estimateByFactor(quantity, recordOf(conversionFactors, "heroin_brick_350_g"))).toBeUndefined();
  });

  test("the factor lies in its range and the published pairs give the range", () => {
    for (const { id, substance, factor, low, high, pairs } of conversionFactors.values()) {
      expect([id, low <= factor && factor <= high, substances.has(substance)]).toEqual([id, true, true]);
      for (const [from, to] of pairs) {
        expect([id, to / from > low * 0.99, to / from < high * 1.01]).toEqual([id, true, true]);
      }
    }
  });

  test("one factor is offered first for a substance and its units", () => {
    const preferred = [...conversionFactors.values()].filter((factor) => factor.preferred);
    const keys = preferred.map(({ substance, from, to }) => `${substance} ${from} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
