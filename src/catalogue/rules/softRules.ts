import type { EditRule } from "../../core/rules/EditRule";
import { columnPairs } from "../indicators/columnPairs";
import { indicators } from "../indicators/indicators";
import { structuralRatios } from "../indicators/ratios";
import { districtPoliceEnd } from "../registers/administrativeChanges";
import { slips } from "./slips";

const all = [...indicators.values()];
const soft = { severity: "soft", review: ["lo"] } as const;
const SUSPECTS_PER_CASE = { numerator: "suspects", denominator: "cases" };
/** What stands side by side, the second figure per one of the first. */
const SIDE_BY_SIDE = columnPairs.map(({ first, second }) => ({ numerator: second, denominator: first }));
/** Drugs most returns state; the others are too rare for a ratio to cases. */
const COMMON_DRUGS = ["heroin", "synthetic_pills", "opium", "crystal"];

/**
 * What is asked about, the strongest explanation first. Limits in standard deviations were chosen with `npm run bench:checks`: docs/checks.md
 * shows what each finds and how often it is wrong.
 */
export const softRules: readonly EditRule[] = [
  {
    ...soft,
    id: "unit_slip",
    labels: { en: "Wrong unit or digit", vi: "Nhầm đơn vị hoặc chữ số", lo: "ຜິດຫົວໜ່ວຍ ຫຼື ຕົວເລກ" },
    scope: "betweenPeriods",
    origin:
      "Deductive correction of unit errors (thousand-errors): ratio to earlier figures within 10 % of a known factor.",
    check: { kind: "unitSlip", slips, least: 3.5, within: 0.1, central: 1.5 },
  },
  {
    ...soft,
    id: "above_plausible",
    labels: { en: "Implausibly large", vi: "Lớn bất thường", lo: "ໃຫຍ່ຜິດປົກກະຕິ" },
    scope: "cell",
    origin: "Largest plausible figure of the catalogue, for each year of the period (heroin: a tonne).",
    check: { kind: "separatorSlip" },
  },
  {
    ...soft,
    id: "swapped_columns",
    labels: { en: "Columns exchanged", vi: "Đảo hai cột cạnh nhau", lo: "ສະຫຼັບຖັນທີ່ຢູ່ຄຽງກັນ" },
    scope: "row",
    origin: "The ratio fits its own past only when turned over.",
    check: { kind: "swappedColumns", pairs: SIDE_BY_SIDE, off: 2, better: 1 },
  },
  {
    ...soft,
    id: "structural_ratio",
    labels: { en: "Unusual ratio", vi: "Tỷ lệ bất thường", lo: "ອັດຕາສ່ວນຜິດປົກກະຕິ" },
    scope: "row",
    origin: "Bands of published figures: suspects per case, grams per pill, grams per brick of heroin.",
    check: {
      kind: "structuralRatio",
      ratios: structuralRatios.map((ratio) =>
        ratio.numerator === "suspects"
          ? { ...ratio, least: 20 }
          : { ...ratio, least: 5, ...(ratio.numerator === "heroin" && { otherLots: 3 }) },
      ),
    },
  },
  {
    ...soft,
    id: "count_change",
    labels: { en: "Unusual change of a count", vi: "Số đếm biến động bất thường", lo: "ຈຳນວນນັບປ່ຽນແປງຜິດປົກກະຕິ" },
    scope: "betweenPeriods",
    origin:
      "Test of two Poisson counts on the square-root scale, z = sqrt(2) (sqrt(y + 3/8) - sqrt(x + 3/8)) / sqrt(phi).",
    check: { kind: "countChange", limit: 3.5, from: 10 },
  },
  {
    ...soft,
    id: "small_count",
    labels: { en: "Unusual small count", vi: "Số nhỏ biến động bất thường", lo: "ຈຳນວນນ້ອຍປ່ຽນແປງຜິດປົກກະຕິ" },
    scope: "betweenPeriods",
    origin: "Exact test of two counts: Przyborowski & Wilenski 1940.",
    check: { kind: "smallCount", below: 10, probability: 0.003 },
  },
  {
    ...soft,
    id: "amount_change",
    labels: { en: "Unusual amount", vi: "Khối lượng bất thường", lo: "ປະລິມານຜິດປົກກະຕິ" },
    scope: "betweenPeriods",
    origin:
      "Logarithms of amounts, which a few seizures make up; with and without the largest seizure where it is known.",
    check: { kind: "amountChange", above: 3.3, below: 4, large: { times: 4, above: 1.8 } },
  },
  {
    ...soft,
    id: "related_counts",
    labels: { en: "Related counts that part", vi: "Hai số liên quan không khớp", lo: "ຈຳນວນທີ່ກ່ຽວຂ້ອງບໍ່ສອດຄ່ອງ" },
    scope: "betweenPeriods",
    origin: "Related indicators against their earlier ratio (WHO data quality review, desk review).",
    check: {
      kind: "relatedRatio",
      limit: 2.8,
      pairs: [
        SUSPECTS_PER_CASE,
        { numerator: "cases_prosecuted", denominator: "cases" },
        { numerator: "suspects_prosecuted", denominator: "suspects" },
        { numerator: "patrol_person_times", denominator: "patrols" },
      ],
    },
  },
  {
    ...soft,
    id: "amount_per_case",
    labels: { en: "Unusual amount per case", vi: "Khối lượng mỗi vụ bất thường", lo: "ປະລິມານຕໍ່ຄະດີຜິດປົກກະຕິ" },
    scope: "betweenPeriods",
    origin: "Logarithm of the amount per case against its own past.",
    check: {
      kind: "relatedRatio",
      limit: 4.5,
      pairs: COMMON_DRUGS.map((numerator) => ({ numerator, denominator: "cases" })),
    },
  },
  {
    ...soft,
    id: "across_units",
    labels: { en: "Change unlike the other units", vi: "Biến động khác các đơn vị khác", lo: "ປ່ຽນແປງບໍ່ຄືໜ່ວຍງານອື່ນ" },
    scope: "betweenUnits",
    origin: "Hidiroglou & Berthelot 1986, Survey Methodology 12:73-83; C = 7, U = 0.5, A = 0.05.",
    check: { kind: "acrossUnits", c: 7, u: 0.5, a: 0.05, units: 5, own: 3, most: 1 },
  },
  {
    ...soft,
    id: "appearing",
    labels: {
      en: "From nothing or to nothing",
      vi: "Từ không thành có, từ có thành không",
      lo: "ຈາກບໍ່ມີເປັນມີ ຫຼື ຈາກມີເປັນບໍ່ມີ",
    },
    scope: "betweenPeriods",
    origin:
      "Share of such turns in all units and years, of few years that of all amounts with it; from a tenth of the largest plausible amount on, any.",
    check: { kind: "appearing", share: 0.03, least: 10, weight: 20, usual: 0.25, large: 0.1 },
  },
  {
    ...soft,
    id: "district_police",
    labels: {
      en: "District police that ended",
      vi: "Công an cấp huyện không còn",
      lo: "ຕຳຫຼວດຂັ້ນເມືອງທີ່ຍົກເລີກແລ້ວ",
    },
    scope: "cell",
    origin: "Viet Nam has no district police since 1 March 2025: three levels of police, no hotline of the fourth.",
    beside: true,
    check: {
      kind: "afterChange",
      change: districtPoliceEnd,
      left: new Map([
        ["hotlines_district_vn", 0],
        ["hotline_levels_vn", 3],
      ]),
    },
  },
  {
    ...soft,
    id: "copied_row",
    labels: { en: "Copy of the last period", vi: "Chép lại số kỳ trước", lo: "ສຳເນົາຕົວເລກໄລຍະກ່ອນ" },
    scope: "row",
    origin: "Equal figures whose joint chance is below one in a thousand.",
    beside: true,
    check: { kind: "copiedRow", probability: 0.001 },
  },
  {
    ...soft,
    id: "same_row",
    labels: { en: "Row like another unit's", vi: "Hàng giống hệt đơn vị khác", lo: "ແຖວຄືກັບໜ່ວຍງານອື່ນ" },
    scope: "betweenUnits",
    origin:
      "Equal rows of two figures and more whose chance, over all pairs of rows, is below one in a thousand; a joint case is counted by its lead agency only.",
    beside: true,
    check: { kind: "sameRow", probability: 0.001, figures: 2 },
  },
  {
    ...soft,
    id: "sides_differ",
    labels: { en: "Two sides that differ", vi: "Hai bên ghi khác nhau", lo: "ສອງຝ່າຍຂຽນບໍ່ກົງກັນ" },
    scope: "betweenSides",
    origin: "Mirror figures of shared events should match exactly.",
    beside: true,
    check: {
      kind: "mirrorFigure",
      indicators: all.filter(({ additive }) => additive.units && !additive.parties).map(({ id }) => id),
    },
  },
  {
    ...soft,
    id: "unrounded",
    labels: { en: "Exact figure called rough", vi: "Số chính xác kèm từ ước lượng", lo: "ຕົວເລກລະອຽດແຕ່ມີຄຳປະມານ" },
    scope: "cell",
    origin: "A hedge stands before rounded figures only: hơn 158.945.229, gần 21.998.",
    beside: true,
    ofTyped: true,
    check: { kind: "unrounded" },
  },
  {
    ...soft,
    id: "period_gap",
    labels: { en: "Gap between the periods", vi: "Khoảng trống giữa hai kỳ", lo: "ຊ່ອງຫວ່າງລະຫວ່າງສອງໄລຍະ" },
    scope: "sheet",
    origin: "Periods follow each other, or are the same months of two years.",
    check: { kind: "periodGap" },
  },
  {
    ...soft,
    id: "period_overlap",
    labels: { en: "Periods that overlap", vi: "Hai kỳ chồng nhau", lo: "ໄລຍະທີ່ຊ້ອນກັນ" },
    scope: "betweenPeriods",
    origin: "Returns of one unit whose periods share days count these twice when they are added up.",
    beside: true,
    check: { kind: "periodOverlap" },
  },
];
