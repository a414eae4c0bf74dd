import type { Substance } from "../../core/registers/Substance";

/** What is never in a total of drugs: plants in the field, chemicals. */
export const plantsAndPrecursors: readonly Substance[] = [
  {
    id: "opium_poppy",
    role: "plant",
    labels: { en: "Opium poppy", vi: "Cây thuốc phiện", lo: "ຕົ້ນຝິ່ນ" },
    aliases: ["diện tích trồng cây thuốc phiện", "cây anh túc", "opium poppy plants"],
    measures: [
      { indicator: "poppy_plants", unit: "plant", plausibleMaximum: 1_000_000 },
      {
        indicator: "poppy_fields",
        unit: "hectare",
        plausibleMaximum: 10_000,
        labels: {
          en: "Poppy fields found (hectares)",
          vi: "Diện tích trồng cây thuốc phiện phát hiện (ha)",
          lo: "ເນື້ອທີ່ປູກຝິ່ນທີ່ກວດພົບ (ເຮັກຕາ)",
        },
      },
      {
        indicator: "poppy_fields_destroyed",
        unit: "hectare",
        plausibleMaximum: 10_000,
        includedIn: ["poppy_fields"],
        labels: {
          en: "Poppy fields destroyed (hectares)",
          vi: "Diện tích cây thuốc phiện phá hủy (ha)",
          lo: "ເນື້ອທີ່ປູກຝິ່ນທີ່ທຳລາຍ (ເຮັກຕາ)",
        },
      },
    ],
    review: ["lo"],
  },
  {
    id: "precursors",
    role: "precursor",
    labels: { en: "Precursors and chemicals", vi: "Tiền chất, hóa chất", lo: "ສານຕັ້ງຕົ້ນ" },
    aliases: ["tiền chất", "hóa chất", "hóa chất, tiền chất", "tiền chất ma túy", "precursors", "precursor chemicals"],
    measures: [
      { indicator: "precursors", unit: "kg", plausibleMaximum: 100_000 },
      { indicator: "precursors_litres", unit: "litre", plausibleMaximum: 100_000 },
      { indicator: "precursors_pills", unit: "pill", plausibleMaximum: 10_000_000 },
    ],
    review: ["lo"],
  },
];
