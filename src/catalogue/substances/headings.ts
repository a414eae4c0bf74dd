import type { Substance } from "../../core/registers/Substance";

/**
 * Totals as sources state them. They differ in whether the weight of pills is in them, so there is one measure for each case: 1 910.15 kg
 * "of all kinds" beside 3 095 093 pills leaves the pills out; 209 kg with 141 000 pills (61 kg) has them in.
 */
export const headings: readonly Substance[] = [
  {
    id: "all_drugs",
    role: "heading",
    labels: { en: "All drugs", vi: "Ma túy các loại", lo: "ຢາເສບຕິດທຸກປະເພດ" },
    aliases: ["tổng số ma túy", "ma túy", "drugs of all kinds", "ຢາເສບຕິດ"],
    measures: [
      {
        indicator: "all_drugs",
        unit: "kg",
        pills: "excluded",
        plausibleMaximum: 70_000,
        labels: {
          en: "All drugs by weight, without pills",
          vi: "Ma túy các loại (không gồm ma túy dạng viên)",
          lo: "ຢາເສບຕິດທຸກປະເພດ (ບໍ່ລວມຢາເມັດ)",
        },
      },
      {
        indicator: "all_drugs_with_pills",
        unit: "kg",
        pills: "included",
        plausibleMaximum: 90_000,
        labels: {
          en: "All drugs by weight, pills included",
          vi: "Ma túy các loại (gồm cả ma túy dạng viên)",
          lo: "ຢາເສບຕິດທຸກປະເພດ (ລວມທັງຢາເມັດ)",
        },
      },
      {
        indicator: "all_drugs_unclear",
        unit: "kg",
        pills: "notStated",
        plausibleMaximum: 90_000,
        labels: {
          en: "All drugs by weight (not stated whether pills are included)",
          vi: "Ma túy các loại (không nêu có gồm dạng viên hay không)",
          lo: "ຢາເສບຕິດທຸກປະເພດ (ບໍ່ບອກວ່າລວມຢາເມັດ ຫຼື ບໍ່)",
        },
      },
    ],
    review: ["lo"],
  },
  {
    id: "synthetic",
    role: "heading",
    parent: "all_drugs",
    labels: { en: "Synthetic drugs, all forms", vi: "Ma túy tổng hợp các loại", lo: "ຢາເສບຕິດສັງເຄາະທຸກປະເພດ" },
    aliases: ["tổng số ma túy tổng hợp", "synthetic drugs of all kinds"],
    measures: [
      {
        indicator: "synthetic",
        unit: "kg",
        pills: "excluded",
        plausibleMaximum: 20_000,
        labels: {
          en: "Synthetic drugs by weight, without pills",
          vi: "Ma túy tổng hợp các loại (không gồm dạng viên)",
          lo: "ຢາເສບຕິດສັງເຄາະທຸກປະເພດ (ບໍ່ລວມຢາເມັດ)",
        },
      },
    ],
    review: ["lo"],
  },
];
