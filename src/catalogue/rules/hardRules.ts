import type { EditRule } from "../../core/rules/EditRule";
import { indicators } from "../indicators/indicators";
import { partitions } from "../indicators/partitions";
import { provinceIndex } from "../registers/provinceIndex";

const all = [...indicators.values()];
const hard = { severity: "hard", review: ["lo"] } as const;
const drugTotals = partitions.filter(({ total }) => indicators.get(total)?.topic === "drugs");

/** What can't be true. */
export const hardRules: readonly EditRule[] = [
  {
    ...hard,
    id: "other_unit",
    labels: { en: "Figure in another unit", vi: "Sai đơn vị tính", lo: "ຫົວໜ່ວຍບໍ່ກົງ" },
    scope: "cell",
    fault: "figure",
    origin: "Each indicator of the catalogue has one unit; others stand beside it and are never converted.",
    check: { kind: "quantityForm", aspect: "unit" },
  },
  {
    ...hard,
    id: "below_zero",
    labels: { en: "Figure below zero", vi: "Số âm", lo: "ຕົວເລກຕິດລົບ" },
    scope: "cell",
    fault: "figure",
    origin: "Nothing counted or weighed is below zero.",
    check: { kind: "quantityForm", aspect: "sign" },
  },
  {
    ...hard,
    id: "not_whole",
    labels: { en: "Count with decimals", vi: "Số đếm có phần thập phân", lo: "ຈຳນວນນັບມີທົດສະນິຍົມ" },
    scope: "cell",
    fault: "figure",
    origin: "Cases, persons and pieces are whole; 1.347 cases are a lost thousands separator.",
    check: { kind: "quantityForm", aspect: "whole" },
  },
  {
    ...hard,
    id: "impossible_size",
    labels: { en: "Impossible size", vi: "Số lớn không thể có", lo: "ຕົວເລກໃຫຍ່ເກີນຄວາມເປັນໄປໄດ້" },
    scope: "cell",
    fault: "figure",
    origin: "A thousand times the largest plausible figure of the catalogue (heroin: a million kilograms).",
    check: { kind: "limit", times: 1000 },
  },
  {
    ...hard,
    id: "part_above_whole",
    labels: { en: "Part above its whole", vi: "Trong đó lớn hơn tổng", lo: "ສ່ວນຍ່ອຍໃຫຍ່ກວ່າຍອດ" },
    scope: "row",
    fault: "relation",
    origin:
      "Of which (trong đó) is part of what precedes it: the catalogue's list of what each indicator is included in.",
    check: {
      kind: "partOfWhole",
      wholes: new Map(all.flatMap(({ id, includedIn }) => (includedIn ? [[id, includedIn] as const] : []))),
    },
  },
  {
    ...hard,
    id: "parts_above_total",
    labels: { en: "Parts above their total", vi: "Các phần vượt tổng", lo: "ຜົນບວກເກີນຍອດລວມ" },
    scope: "row",
    fault: "relation",
    origin: "The catalogue's partitions; missing parts are left out (VTL hierarchical rules, mode partial_null).",
    check: { kind: "sumOfParts", side: "above", partitions },
  },
  {
    ...hard,
    id: "parts_below_total",
    labels: { en: "Parts below their total", vi: "Các phần không đủ tổng", lo: "ຜົນບວກບໍ່ຄົບຍອດລວມ" },
    scope: "row",
    fault: "relation",
    origin: "The catalogue's partitions, only when every part is known (VTL hierarchical rules, mode non_null).",
    check: { kind: "sumOfParts", side: "below", partitions },
  },
  {
    ...hard,
    id: "precursors_in_total",
    labels: {
      en: "Precursors in a total of drugs",
      vi: "Tiền chất cộng vào tổng ma túy",
      lo: "ສານຕັ້ງຕົ້ນລວມໃນຍອດຢາເສບຕິດ",
    },
    scope: "betweenSheets",
    fault: "relation",
    origin: "Precursors and chemicals are in no total of drugs.",
    check: { kind: "foreignPart", partitions: drugTotals, foreign: ["precursors"] },
  },
  {
    ...hard,
    id: "running_total_falls",
    labels: { en: "Running total that falls", vi: "Số lũy kế giảm", lo: "ຍອດສະສົມຫຼຸດລົງ" },
    scope: "betweenPeriods",
    fault: "relation",
    origin: "What was handed over up to a date stays handed over.",
    check: {
      kind: "runningTotal",
      indicators: all.filter(({ family }) => family === "stations_todate").map(({ id }) => id),
    },
  },
  {
    ...hard,
    id: "unit_twice",
    labels: { en: "One unit in two rows", vi: "Một đơn vị ghi hai hàng", lo: "ໜ່ວຍງານດຽວມີສອງແຖວ" },
    scope: "sheet",
    fault: "relation",
    origin: "Spellings of the register of provinces: Hủa Phăn and Houaphanh are one province.",
    check: { kind: "unitTwice", provinces: provinceIndex },
  },
];
