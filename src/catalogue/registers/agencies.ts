import type { Agency } from "../../core/registers/Agency";
import { createRegister } from "../../core/registers/createRegister";
import { createNameIndex } from "../../core/registers/nameIndex";

const AGENCIES: readonly Agency[] = [
  {
    id: "vn_mps",
    country: "VN",
    labels: {
      en: "Ministry of Public Security (Viet Nam)",
      vi: "Bộ Công an Việt Nam",
      lo: "ກະຊວງຕຳຫຼວດ ຫວຽດນາມ",
    },
    aliases: ["ກະຊວງປ້ອງກັນຄວາມສະຫງົບ ສສ ຫວຽດນາມ"],
  },
  {
    id: "vn_c04",
    country: "VN",
    partOf: "vn_mps",
    labels: {
      en: "Drug Crime Investigation Department (C04)",
      vi: "Cục Cảnh sát điều tra tội phạm về ma túy (C04)",
      lo: "ກົມຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ (C04)",
    },
    aliases: ["C04", "Cục Cảnh sát ĐTTP về ma túy", "Cục CSĐTTP về ma túy", "Cục CSĐTTP về ma túy (C04)"],
    review: ["lo"],
  },
  {
    id: "vn_border_guard",
    country: "VN",
    labels: { en: "Border guard (Viet Nam)", vi: "Bộ đội Biên phòng", lo: "ທະຫານຊາຍແດນ ຫວຽດນາມ" },
    aliases: ["BĐBP", "Biên phòng", "ທະຫານຊາຍແດນ"],
    review: ["lo"],
  },
  {
    id: "vn_customs",
    country: "VN",
    labels: { en: "Customs (Viet Nam)", vi: "Hải quan", lo: "ດ່ານພາສີ ຫວຽດນາມ" },
    aliases: [],
    review: ["lo"],
  },
  {
    id: "vn_coast_guard",
    country: "VN",
    labels: { en: "Coast guard (Viet Nam)", vi: "Cảnh sát biển", lo: "ຕຳຫຼວດທະເລ ຫວຽດນາມ" },
    aliases: [],
    review: ["lo"],
  },
  {
    id: "la_mps",
    country: "LA",
    labels: { en: "Ministry of Public Security (Laos)", vi: "Bộ Công an Lào", lo: "ກະຊວງປ້ອງກັນຄວາມສະຫງົບ" },
    aliases: ["Bộ An ninh Lào"],
  },
  {
    id: "la_dcd",
    country: "LA",
    partOf: "la_mps",
    labels: {
      en: "Lao Drug Control Department",
      vi: "Cục Phòng, chống ma túy Lào",
      lo: "ກົມຕຳຫຼວດສະກັດກັ້ນ ແລະ ຕ້ານຢາເສບຕິດ",
    },
    aliases: ["Cục Phòng, chống ma túy (Lào)", "Cục PCMT Lào"],
    review: ["lo"],
  },
];

/** National agencies that lead cases, give awards or report. */
export const agencies = createRegister("agencies", AGENCIES);

/** Their names and abbreviations. */
export const agencyNames = createNameIndex(
  "agencies",
  AGENCIES.map(({ id, labels, aliases }) => ({
    id,
    names: [
      labels.en,
      ...(labels.vi === undefined ? [] : [labels.vi]),
      ...(labels.lo === undefined ? [] : [labels.lo]),
      ...aliases,
    ],
  })),
);
