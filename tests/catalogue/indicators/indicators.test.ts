import { indicatorFamilies } from "../../../src/catalogue/indicators/families";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import { partitions } from "../../../src/catalogue/indicators/partitions";
import { structuralRatios } from "../../../src/catalogue/indicators/ratios";
import { expandFamily } from "../../../src/core/registers/expandFamily";
import type { IndicatorFamily } from "../../../src/core/registers/IndicatorFamily";
import { recordOf } from "../../../src/core/registers/createRegister";

const all = [...indicators.values()];
const at = (id: string) => recordOf(indicators, id);

describe("every indicator", () => {
  test("the five core ones come first, in the order of reports", () => {
    expect(all.slice(0, 5).map(({ id, unit }) => [id, unit])).toEqual([
      ["cases", "case"],
      ["suspects", "person"],
      ["heroin", "kg"],
      ["synthetic_pills", "pill"],
      ["opium", "kg"],
    ]);
  });

  test("has labels and help in three languages", () => {
    for (const { id, labels, help } of all) {
      for (const text of [labels, help]) expect([id, Object.keys(text).sort()]).toEqual([id, ["en", "lo", "vi"]]);
    }
  });

  test("has a label of its own in each language", () => {
    for (const language of ["en", "vi", "lo"] as const) {
      const seen = new Map<string, string>();
      for (const { id, labels } of all) {
        const label = labels[language]!;
        expect([label, seen.get(label)]).toEqual([label, undefined]);
        seen.set(label, id);
      }
    }
  });

  test("has a help text that fits the prompt of a cell (255 characters)", () => {
    const long = all.flatMap(({ id, help }) =>
      [help.en, help.vi!, help.lo!].filter((text) => text.length > 255).map(() => id),
    );
    expect(long).toEqual([]);
  });

  test("has text in composed form without stray spaces", () => {
    for (const { labels, help } of all) {
      for (const text of [labels, help].flatMap(({ en, vi = en, lo = en }) => [en, vi, lo])) {
        expect(text).toBe(text.normalize("NFC").trim());
        expect(text).not.toMatch(/ {2}|undefined/);
      }
    }
  });

  test("counts are of units that can be counted, quantities of those that can be measured", () => {
    const measured = new Set(["kg", "litre", "hectare", "vnd", "lak", "thb", "cny", "usd"]);
    for (const { id, unit, measure } of all) expect([id, measured.has(unit)]).toEqual([id, measure === "quantity"]);
  });

  test("has an upper limit above zero", () => {
    expect(all.filter(({ plausibleMaximum }) => plausibleMaximum <= 0)).toEqual([]);
  });

  test("a stock is never additive over periods", () => {
    expect(all.filter(({ nature, additive }) => nature === "stock" && additive.periods)).toEqual([]);
  });

  test("is included only in indicators of the same unit that are not included in it", () => {
    const above = (id: string): string[] => (at(id).includedIn ?? []).flatMap((whole) => [whole, ...above(whole)]);
    for (const { id, unit } of all) {
      for (const whole of above(id)) expect([id, at(whole).unit, whole === id]).toEqual([id, unit, false]);
    }
  });
});

describe("published figures pass the upper limits, and only doubtful ones do not", () => {
  test.each([
    ["cases", 15_859, true],
    ["suspects", 23_458, true],
    ["synthetic_pills", 158_945_229, true],
    ["crystal", 12_500, true],
    ["cannabis", 26_600, true],
    ["opium", 1_886, true],
    ["precursors", 80_000, true],
    ["heroin", 874, true],
    ["heroin", 1_700, false],
    ["heroin", 218_234, false],
    ["opium", 1_886_000, false],
    ["all_drugs", 319_000, false],
  ])("%s %d: %p", (id, value, plausible) => {
    expect(value <= at(id).plausibleMaximum).toBe(plausible);
  });
});

describe("a place for each figure of the reports", () => {
  test.each([
    ["joint cases led by C04", "joint_cases_vn_c04", "Chuyên án chung (Cục CSĐTTP về ma túy (C04))"],
    ["joint cases of provincial police", "joint_cases_vn_province", "Chuyên án chung (công an các tỉnh Việt Nam)"],
    [
      "wanted persons, dangerous, to Viet Nam",
      "wanted_to_vn_dangerous",
      "Đối tượng truy nã bắt, bàn giao (Lào chuyển cho Việt Nam, nguy hiểm)",
    ],
    ["stations handed over to date", "stations_todate_handed_over", "Trụ sở công an bản, lũy kế (đã bàn giao)"],
    ["stations handed over, border", "stations_handed_over_border", "Trụ sở công an bản (đã bàn giao, bản giáp biên)"],
    ["stations planned", "stations_planned", "Trụ sở công an bản (theo kế hoạch)"],
    ["district office started", "district_offices_started", "Trụ sở công an huyện (Lào) (đã khởi công)"],
    ["hotline levels", "hotline_levels", "Số cấp có đường dây nóng"],
    ["hotline of a level and side", "hotlines_commune_vn", "Đường dây nóng (cấp xã, bản, bên Việt Nam)"],
    ["certificates to Lao collectives", "awards_col_vn_chair_merit_for_la", undefined],
    ["letters to individuals", "awards_ind_vn_police_letter_for_vn", undefined],
    ["certificates of Lao police, receiver not told", "awards_ind_la_police_merit", undefined],
    ["gifts", "support_gifts", undefined],
    ["talks", "conferences_talks", undefined],
    ["memorandum", "documents_mou", undefined],
    ["patrols", "patrols", undefined],
    ["person-times", "patrol_person_times", undefined],
    ["information on cases", "information_cases", undefined],
    ["hotspots", "hotspots", undefined],
    ["grenades and mines together", "explosive_devices", undefined],
    ["kip", "money_lak", undefined],
    ["poppy fields destroyed of those found", "poppy_fields_destroyed", undefined],
    ["all drugs with pills by weight", "all_drugs_with_pills", undefined],
    ["foreigners among suspects", "suspects_foreign", undefined],
  ])("%s", (_, id, vi) => {
    expect(indicators.has(id)).toBe(true);
    if (vi !== undefined) expect(at(id).labels.vi).toBe(vi);
  });
});

describe("what may be added", () => {
  test.each([
    ["cases", { zones: true, units: true, parties: true, periods: true }],
    ["joint_cases", { zones: true, units: false, parties: false, periods: true }],
    ["patrols", { zones: true, units: true, parties: false, periods: true }],
    ["stations_todate_handed_over", { zones: true, units: true, parties: false, periods: false }],
    ["stations_handed_over", { zones: true, units: true, parties: false, periods: true }],
    ["hotline_levels", { zones: false, units: false, parties: false, periods: false }],
    ["liaison_offices", { zones: true, units: true, parties: true, periods: false }],
  ])("%s", (id, additive) => {
    expect(at(id).additive).toEqual(additive);
  });

  test("parts and totals exist, in one unit", () => {
    for (const { total, parts } of partitions) {
      for (const part of parts) expect([part, at(part).unit]).toEqual([part, at(total).unit]);
    }
  });

  test.each([
    ["cases", ["cases_prosecuted", "cases_administrative", "cases_other"], "equal"],
    ["stations_handed_over", ["stations_handed_over_border", "stations_handed_over_non_border"], "equal"],
    ["wanted_to_vn", ["wanted_to_vn_dangerous", "wanted_to_vn_very", "wanted_to_vn_intl"], "atMost"],
    ["synthetic", ["crystal", "synthetic_other", "ketamine"], "atMost"],
  ])("%s", (total, parts, relation) => {
    expect(partitions).toContainEqual(expect.objectContaining({ total, parts, relation }));
  });

  test("joint cases by lead agency make the total", () => {
    const byLead = partitions.find(({ total, relation }) => total === "joint_cases" && relation === "equal");
    expect(byLead?.parts).toEqual(
      ["vn_c04", "vn_province", "vn_border", "la_dcd", "la_province", "other"].map((id) => `joint_cases_${id}`),
    );
  });

  test("precursors and plants are in no total", () => {
    const parts = new Set(partitions.flatMap((partition) => partition.parts));
    for (const { id, substance, includedIn = [] } of all) {
      if (substance !== "precursors" && substance !== "opium_poppy") continue;
      expect(parts.has(id)).toBe(false);
      expect(includedIn.filter((whole) => at(whole).substance !== substance)).toEqual([]);
    }
  });

  test("ratios are between indicators of the catalogue", () => {
    for (const { numerator, denominator, from, to } of structuralRatios) {
      expect([indicators.has(numerator), indicators.has(denominator), from < to]).toEqual([true, true, true]);
    }
  });
});

describe("families", () => {
  const family: IndicatorFamily = {
    ...recordOf(indicatorFamilies, "wanted"),
    id: "w",
    labels: { en: "W" },
    dimensions: [
      {
        dimension: { id: "a", labels: { en: "A" }, codes: [{ id: "x", labels: { en: "X" } }] },
        mayBeUnstated: true,
        exhaustive: true,
      },
      {
        dimension: { id: "b", labels: { en: "B" }, codes: [{ id: "y", labels: { en: "Y" }, review: ["vi"] }] },
        mayBeUnstated: false,
        exhaustive: false,
      },
    ],
  };

  test("expand to every combination, with what each is part of", () => {
    const [total, part, ...rest] = expandFamily(family);
    expect(rest).toEqual([]);
    expect(total).toMatchObject({
      id: "w_y",
      labels: { en: "W (Y)" },
      family: "w",
      codes: { b: "y" },
      review: ["vi", "lo"],
    });
    expect(total).not.toHaveProperty("includedIn");
    expect(part).toMatchObject({
      id: "w_x_y",
      labels: { en: "W (X, Y)" },
      codes: { a: "x", b: "y" },
      includedIn: ["w_y"],
    });
    expect(part).not.toHaveProperty("dimensions");
  });

  test("a dimension is the same wherever it is used", () => {
    const dimensions = [...indicatorFamilies.values()].flatMap((each) =>
      each.dimensions.map(({ dimension }) => dimension),
    );
    const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
    for (const dimension of dimensions) expect(byId.get(dimension.id)).toBe(dimension);
  });
});
