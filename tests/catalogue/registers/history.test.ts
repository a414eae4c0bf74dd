import { administrativeChanges } from "../../../src/catalogue/registers/administrativeChanges";
import { borders } from "../../../src/catalogue/registers/borders";
import { policeNames } from "../../../src/catalogue/registers/policeNames";
import { provinceGroups } from "../../../src/catalogue/registers/provinceGroups";
import { provinceIndex } from "../../../src/catalogue/registers/provinceIndex";
import { successions } from "../../../src/catalogue/registers/successions";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { changesWithin } from "../../../src/core/registers/changesWithin";
import { continueSeries, successorAt } from "../../../src/core/registers/continueSeries";
import { recordOf } from "../../../src/core/registers/createRegister";
import { groupMembers } from "../../../src/core/registers/groupMembers";
import { borderProvinces, neighboursOf } from "../../../src/core/registers/neighbours";
import { policeLabels, provinceLabels } from "../../../src/core/registers/provinceNames";

const { provinces } = provinceIndex;
const YEAR_2024: ReferencePeriod = { from: "2023-12-15", to: "2024-12-14" };
const YEAR_2025: ReferencePeriod = { from: "2024-12-15", to: "2025-12-14" };
const YEAR_2026: ReferencePeriod = { from: "2025-12-15", to: "2026-12-14" };
const LAST_OLD: ReferencePeriod = { from: "2025-01-01", to: "2025-06-30" };
const FIRST_NEW: ReferencePeriod = { from: "2025-07-01", to: "2025-12-31" };

describe("a series across the mergers", () => {
  const step = (id: string, period: ReferencePeriod) => {
    const { basis, units } = continueSeries(successions, provinces, id, period);
    return `${basis}: ${units.join(" + ")}`;
  };

  test.each([
    ["vn_quang_tri", YEAR_2024, "sumOfPredecessors: vn_quang_binh + vn_quang_tri_old"],
    ["vn_quang_tri", LAST_OLD, "sumOfPredecessors: vn_quang_binh + vn_quang_tri_old"],
    ["vn_quang_tri", YEAR_2025, "spansChange: vn_quang_binh + vn_quang_tri_old + vn_quang_tri"],
    ["vn_quang_tri", FIRST_NEW, "same: vn_quang_tri"],
    ["vn_quang_tri", YEAR_2026, "same: vn_quang_tri"],
    ["vn_da_nang", YEAR_2024, "borderPredecessor: vn_quang_nam"],
    ["vn_quang_ngai", YEAR_2024, "borderPredecessor: vn_kon_tum"],
    ["vn_hue", YEAR_2024, "same: vn_hue"],
    ["vn_son_la", YEAR_2024, "same: vn_son_la"],
    ["vn_quang_binh", YEAR_2024, "same: vn_quang_binh"],
    ["vn_quang_binh", YEAR_2025, "spansChange: vn_quang_binh"],
    ["vn_quang_binh", YEAR_2026, "none: "],
    ["la_houaphanh", YEAR_2026, "same: la_houaphanh"],
  ])("%s in %j", (id, period, expected) => {
    expect(step(id, period)).toBe(expected);
  });

  test.each([
    ["Quảng Bình after", "vn_quang_binh", "2026-01-01", "vn_quang_tri"],
    ["Quảng Bình before", "vn_quang_binh", "2025-06-30", "vn_quang_binh"],
    ["Quảng Nam after", "vn_quang_nam", "2026-01-01", "vn_da_nang"],
    ["Kon Tum after", "vn_kon_tum", "2026-01-01", "vn_quang_ngai"],
    ["Sơn La ever", "vn_son_la", "2026-01-01", "vn_son_la"],
  ])("%s", (_, id, date, expected) => {
    expect(successorAt(successions, provinces, id, date)).toBe(expected);
  });
});

describe("neighbours", () => {
  test.each([
    ["vn_quang_tri_old", "2024-01-01", ["la_savannakhet", "la_salavan"]],
    ["vn_quang_tri", "2025-07-01", ["la_khammouane", "la_savannakhet", "la_salavan"]],
    ["vn_da_nang_old", "2024-01-01", []],
    ["vn_da_nang", "2026-01-01", ["la_sekong"]],
    ["la_sekong", "2024-01-01", ["vn_hue", "vn_quang_nam", "vn_kon_tum"]],
    ["la_sekong", "2026-01-01", ["vn_hue", "vn_da_nang", "vn_quang_ngai"]],
    ["la_oudomxay", "2026-01-01", []],
  ])("of %s on %s", (id, date, expected) => {
    expect(neighboursOf(borders, provinces, id, date)).toEqual(expected);
  });

  test.each([
    ["VN", "2025-06-30", 10],
    ["VN", "2025-07-01", 9],
    ["LA", "2025-06-30", 10],
    ["LA", "2025-07-01", 10],
  ] as const)("%s has on %s so many border provinces: %i", (country, date, count) => {
    expect(borderProvinces(borders, provinces, country, date)).toHaveLength(count);
  });
});

describe("names of offices", () => {
  test.each([
    ["vn_son_la", "2024-01-01", "Công an tỉnh Sơn La"],
    ["vn_hue", "2024-12-31", "Công an tỉnh Thừa Thiên Huế"],
    ["vn_hue", "2025-01-01", "Công an thành phố Huế"],
    ["vn_da_nang", "2026-01-01", "Công an thành phố Đà Nẵng"],
    ["vn_quang_tri_old", "2024-01-01", "Công an tỉnh Quảng Trị"],
    ["la_houaphanh", "2024-01-01", "Công an tỉnh Hủa Phăn"],
    ["la_vientiane", "2024-01-01", "Công an tỉnh Viêng Chăn"],
    ["la_vientiane_capital", "2024-01-01", "Công an Thủ đô Viêng Chăn"],
  ])("%s on %s", (id, date, vi) => {
    expect(policeLabels(policeNames, recordOf(provinces, id), date).vi).toBe(vi);
  });

  test("Lao", () => {
    expect(policeLabels(policeNames, recordOf(provinces, "la_houaphanh")).lo).toBe("ກອງບັນຊາການ ປກສ ແຂວງ ຫົວພັນ");
  });

  test("no two provinces share a label that exist or are listed together", () => {
    for (const language of ["vi", "lo", "en"] as const) {
      const labels = [...provinces.values()].map((province) => provinceLabels(province)[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe("changes", () => {
  test.each([
    [YEAR_2024, []],
    [YEAR_2025, ["hue_city", "district_police_end", "province_mergers", "commune_mergers"]],
    [LAST_OLD, ["district_police_end"]],
    [FIRST_NEW, []],
    [
      { from: YEAR_2024.from, to: FIRST_NEW.to },
      ["hue_city", "district_police_end", "province_mergers", "commune_mergers"],
    ],
  ])("within %j", (period, ids) => {
    expect(changesWithin(administrativeChanges, period).map(({ id }) => id)).toEqual(ids);
  });
});

describe("groups", () => {
  test.each([
    ["northern_laos", "2026-01-01", undefined],
    ["vn_border_provinces", "2024-01-01", 10],
    ["vn_border_provinces", "2026-01-01", 9],
    ["la_border_provinces", "2026-01-01", 10],
    ["eight_provinces", "2024-01-01", 8],
  ])("%s has on %s so many members: %p", (id, date, count) => {
    const group = provinceGroups.find((candidate) => candidate.id === id)!;
    expect(groupMembers(group, borders, provinces, date)?.length).toBe(count);
  });
});
