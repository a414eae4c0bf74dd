import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { STATE, STOCK } from "./additivity";
import { always, level, orTotal, side } from "./dimensions";

/** Hotlines and liaison offices: what stands at the last day of the period. */
export const contactPointFamilies: readonly IndicatorFamily[] = [
  {
    ...STATE,
    id: "hotline_levels",
    topic: "contactPoints",
    labels: { en: "Levels with a hotline", vi: "Số cấp có đường dây nóng", lo: "ຈຳນວນຂັ້ນທີ່ມີສາຍດ່ວນ" },
    counter: { en: "levels", vi: "cấp", lo: "ຂັ້ນ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 4,
    help: {
      en: "Levels of police with a hotline: ministry, province, district, commune. Three at most in Viet Nam since March 2025. Never added.",
      vi: "Số cấp có đường dây nóng: bộ, tỉnh, huyện, xã. Phía Việt Nam từ 01/3/2025 nhiều nhất là 3 cấp. Không cộng.",
      lo: "ຈຳນວນຂັ້ນທີ່ມີສາຍດ່ວນ: ກະຊວງ, ແຂວງ, ເມືອງ, ບ້ານ. ຝ່າຍຫວຽດນາມ ແຕ່ 01/3/2025 ຫຼາຍສຸດ 3 ຂັ້ນ. ບໍ່ບວກກັນ.",
    },
    dimensions: [{ dimension: side, mayBeUnstated: true, exhaustive: false }],
  },
  {
    ...STOCK,
    id: "hotlines",
    topic: "contactPoints",
    labels: { en: "Hotlines", vi: "Đường dây nóng", lo: "ສາຍດ່ວນ" },
    counter: { en: "hotlines", vi: "đường dây", lo: "ສາຍ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 1_000,
    help: {
      en: "Hotlines in service on the last day of the period, by level and side; 0 where there is none.",
      vi: "Số đường dây nóng đang hoạt động vào ngày cuối kỳ, theo cấp và bên; không có thì ghi 0.",
      lo: "ຈຳນວນສາຍດ່ວນທີ່ໃຊ້ງານໃນວັນສຸດທ້າຍຂອງໄລຍະ, ຕາມຂັ້ນ ແລະ ຝ່າຍ; ບໍ່ມີໃຫ້ຂຽນ 0.",
    },
    dimensions: [always(level), always(side)],
  },
  {
    ...STOCK,
    id: "liaison_offices",
    topic: "contactPoints",
    labels: {
      en: "Border liaison offices",
      vi: "Văn phòng liên lạc phòng, chống ma túy qua biên giới (BLO)",
      lo: "ຫ້ອງການປະສານງານຊາຍແດນ (BLO)",
    },
    counter: { en: "offices", vi: "văn phòng", lo: "ຫ້ອງການ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 100,
    help: {
      en: "Border liaison offices in service on the last day of the period, by side.",
      vi: "Số văn phòng liên lạc (BLO) đang hoạt động vào ngày cuối kỳ, theo bên.",
      lo: "ຈຳນວນຫ້ອງການປະສານງານຊາຍແດນ (BLO) ທີ່ເຄື່ອນໄຫວໃນວັນສຸດທ້າຍຂອງໄລຍະ, ຕາມຝ່າຍ.",
    },
    review: ["lo"],
    dimensions: [orTotal(side)],
  },
];
