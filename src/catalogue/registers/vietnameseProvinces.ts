import type { DatedName, Province, ProvinceLevel } from "../../core/registers/Province";
import type { Labels } from "../../core/text/Labels";
import type { Validity } from "../../core/registers/Validity";

/** First day of the 34 provinces; codes of the new units by Decision 19/2025/QĐ-TTg. */
const MERGER = "2025-07-01";
const UNTIL_MERGER: Validity = { to: "2025-06-30" };
const SINCE_MERGER: Validity = { from: MERGER };

const named = (vi: string, en: string, lo: string, level: ProvinceLevel = "province"): readonly DatedName[] => [
  { level, labels: { vi, en, lo } },
];

const former = (vi: string, en: string, lo: string): Labels => ({
  vi: `${vi} (cũ)`,
  en: `${en} (former)`,
  lo: `${lo} (ເກົ່າ)`,
});

const HUE_RENAMED = "2025-01-01";

/**
 * Provinces on the border with Laos, before and after the mergers of 1 July 2025, with the two inland units the border provinces were
 * merged into. ISO 3166-2 still lists the units of before; the merged ones have no code of their own there. No source gives the Lao spelling.
 */
export const vietnameseProvinces: readonly Province[] = (
  [
    {
      id: "vn_dien_bien",
      code: "11",
      iso: "VN-71",
      names: named("Điện Biên", "Dien Bien", "ດ້ຽນບຽນ"),
      aliases: ["ດຽນບຽນ"],
    },
    { id: "vn_son_la", code: "14", iso: "VN-05", names: named("Sơn La", "Son La", "ເຊີນລາ"), aliases: [] },
    { id: "vn_thanh_hoa", code: "38", iso: "VN-21", names: named("Thanh Hóa", "Thanh Hoa", "ແທງຮວາ"), aliases: [] },
    { id: "vn_nghe_an", code: "40", iso: "VN-22", names: named("Nghệ An", "Nghe An", "ເຫງະອານ"), aliases: ["ເງ້ອານ"] },
    { id: "vn_ha_tinh", code: "42", iso: "VN-23", names: named("Hà Tĩnh", "Ha Tinh", "ຮ່າຕິ້ງ"), aliases: [] },
    {
      id: "vn_quang_binh",
      code: "44",
      iso: "VN-24",
      names: named("Quảng Bình", "Quang Binh", "ກວາງບິ່ງ"),
      aliases: [],
      ...UNTIL_MERGER,
    },
    {
      id: "vn_quang_tri_old",
      code: "45",
      iso: "VN-25",
      names: named("Quảng Trị", "Quang Tri", "ກວາງຈິ"),
      distinctLabels: former("Quảng Trị", "Quang Tri", "ກວາງຈິ"),
      aliases: [],
      ...UNTIL_MERGER,
    },
    {
      id: "vn_quang_tri",
      code: "44",
      names: named("Quảng Trị", "Quang Tri", "ກວາງຈິ"),
      aliases: [],
      ...SINCE_MERGER,
    },
    {
      id: "vn_hue",
      code: "46",
      iso: "VN-26",
      names: [
        {
          level: "province",
          labels: { vi: "Thừa Thiên Huế", en: "Thua Thien Hue", lo: "ເຖື່ອທຽນເຫວ້" },
          to: "2024-12-31",
        },
        { level: "city", labels: { vi: "Huế", en: "Hue", lo: "ເຫວ້" }, from: HUE_RENAMED },
      ],
      aliases: ["TT Huế"],
    },
    {
      id: "vn_quang_nam",
      code: "49",
      iso: "VN-27",
      names: named("Quảng Nam", "Quang Nam", "ກວາງນາມ"),
      aliases: [],
      ...UNTIL_MERGER,
    },
    {
      id: "vn_da_nang_old",
      code: "48",
      iso: "VN-DN",
      names: named("Đà Nẵng", "Da Nang", "ດານັງ", "city"),
      distinctLabels: former("Đà Nẵng", "Da Nang", "ດານັງ"),
      aliases: ["Danang"],
      ...UNTIL_MERGER,
    },
    {
      id: "vn_da_nang",
      code: "48",
      names: named("Đà Nẵng", "Da Nang", "ດານັງ", "city"),
      aliases: ["Danang"],
      ...SINCE_MERGER,
    },
    {
      id: "vn_kon_tum",
      code: "62",
      iso: "VN-28",
      names: named("Kon Tum", "Kon Tum", "ກົງຕຸມ"),
      aliases: ["Kontum", "Công Tum"],
      ...UNTIL_MERGER,
    },
    {
      id: "vn_quang_ngai_old",
      code: "51",
      iso: "VN-29",
      names: named("Quảng Ngãi", "Quang Ngai", "ກວາງຫງາຍ"),
      distinctLabels: former("Quảng Ngãi", "Quang Ngai", "ກວາງຫງາຍ"),
      aliases: [],
      ...UNTIL_MERGER,
    },
    {
      id: "vn_quang_ngai",
      code: "51",
      names: named("Quảng Ngãi", "Quang Ngai", "ກວາງຫງາຍ"),
      aliases: [],
      ...SINCE_MERGER,
    },
  ] satisfies readonly Omit<Province, "country" | "review">[]
).map((province) => ({ country: "VN", review: ["lo"], ...province }));
