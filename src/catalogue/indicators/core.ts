import type { IndicatorRecord } from "../../core/registers/IndicatorRecord";
import type { Unit } from "../../core/quantity/Quantity";
import { conversionFactors } from "../substances/conversionFactors";
import { FLOW } from "./additivity";

/** Totals by weight that a kilogram of any drug is in, whether or not they count pills too. */
const DRUG_TOTALS = ["all_drugs", "all_drugs_with_pills", "all_drugs_unclear"];

/** The preferred estimate of what a brick of a substance holds. */
function perBrick(substance: string, unit: Unit): { readonly perBrick: number } {
  const factor = [...conversionFactors.values()].find(
    (one) => one.substance === substance && one.from === "brick" && one.to === unit && one.preferred,
  );
  if (!factor) throw new Error(`no estimate of ${unit} in a brick of ${substance}`);
  return { perBrick: factor.factor };
}

/**
 * The five indicators every return states, in the fixed order of reports. Upper limits: the largest published figure of one unit over
 * several years with some room (3 320 cases and 4 664 suspects in ten years, 158.9 million pills, 1.886 t of opium in three), and
 * one tonne of heroin, above which a figure is asked about.
 */
export const coreIndicators: readonly IndicatorRecord[] = [
  {
    id: "cases",
    topic: "results",
    labels: { en: "Cases", vi: "Số vụ", lo: "ຈຳນວນຄະດີ" },
    unit: "case",
    measure: "count",
    plausibleMaximum: 30_000,
    help: {
      en: "Cases detected and arrests made in the zone during the period. A joint case is counted once, by the lead agency.",
      vi: "Số vụ phát hiện, bắt giữ trên địa bàn trong kỳ. Vụ phối hợp chỉ tính một lần, do đơn vị chủ trì báo cáo.",
      lo: "ຈຳນວນຄະດີທີ່ກວດພົບ ແລະ ຈັບກຸມໃນເຂດ ໃນໄລຍະລາຍງານ. ຄະດີຮ່ວມນັບພຽງຄັ້ງດຽວ ໂດຍຝ່າຍເປັນເຈົ້າການ.",
    },
    ...FLOW,
  },
  {
    id: "suspects",
    topic: "results",
    labels: { en: "Suspects", vi: "Số đối tượng", lo: "ຈຳນວນຜູ້ຖືກຫາ" },
    unit: "person",
    measure: "count",
    plausibleMaximum: 60_000,
    help: {
      en: "Suspects arrested in these cases, each person once.",
      vi: "Số đối tượng bị bắt giữ trong các vụ đó; mỗi người chỉ tính một lần.",
      lo: "ຈຳນວນຜູ້ຖືກຫາທີ່ຖືກຈັບກຸມໃນຄະດີດັ່ງກ່າວ; ແຕ່ລະຄົນນັບພຽງຄັ້ງດຽວ.",
    },
    ...FLOW,
  },
  {
    id: "heroin",
    topic: "drugs",
    substance: "heroin",
    includedIn: DRUG_TOTALS,
    labels: { en: "Heroin", vi: "Hê-rô-in", lo: "ເຮໂຣອິນ" },
    unit: "kg",
    measure: "quantity",
    plausibleMaximum: 1_000,
    ...perBrick("heroin", "kg"),
    help: {
      en: "Heroin seized, in kilograms. Bricks are stated apart and never converted.",
      vi: "Khối lượng hê-rô-in thu giữ, tính bằng kg. Số bánh ghi riêng, không tự quy đổi.",
      lo: "ນ້ຳໜັກເຮໂຣອິນທີ່ຍຶດໄດ້ ເປັນກິໂລກຣາມ. ຈຳນວນກ້ອນໃຫ້ຂຽນແຍກ, ບໍ່ຄິດໄລ່ປ່ຽນ.",
    },
    ...FLOW,
  },
  {
    id: "synthetic_pills",
    topic: "drugs",
    substance: "ats_pills",
    labels: { en: "Synthetic drug pills", vi: "Ma túy tổng hợp", lo: "ຢາບ້າ" },
    unit: "pill",
    measure: "count",
    plausibleMaximum: 200_000_000,
    ...perBrick("ats_pills", "pill"),
    help: {
      en: "Pills of synthetic drugs seized, counted in pills. Weight in kg and bricks of pills are stated apart.",
      vi: "Số viên ma túy tổng hợp thu giữ. Phần tính bằng kg hoặc bằng bánh ghi riêng, không tự quy đổi.",
      lo: "ຈຳນວນເມັດຢາບ້າທີ່ຍຶດໄດ້. ສ່ວນທີ່ເປັນກິໂລກຣາມ ຫຼື ເປັນກ້ອນໃຫ້ຂຽນແຍກ, ບໍ່ຄິດໄລ່ປ່ຽນ.",
    },
    ...FLOW,
  },
  {
    id: "opium",
    topic: "drugs",
    substance: "opium",
    includedIn: DRUG_TOTALS,
    labels: { en: "Opium", vi: "Thuốc phiện", lo: "ຢາຝິ່ນ" },
    unit: "kg",
    measure: "quantity",
    plausibleMaximum: 2_000,
    help: {
      en: "Opium seized, in kilograms. Poppy plants and poppy fields are stated apart.",
      vi: "Khối lượng thuốc phiện thu giữ, tính bằng kg. Cây và diện tích trồng ghi riêng.",
      lo: "ນ້ຳໜັກຢາຝິ່ນທີ່ຍຶດໄດ້ ເປັນກິໂລກຣາມ. ຕົ້ນຝິ່ນ ແລະ ເນື້ອທີ່ປູກໃຫ້ຂຽນແຍກ.",
    },
    ...FLOW,
  },
];
