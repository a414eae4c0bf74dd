import type { ModuleId } from "../../core/dataset/ModuleId";
import type { Programme } from "../../core/dataset/Programme";

/** Sheets of what both state together. */
const JOINTLY: readonly ModuleId[] = [
  "joint_cases",
  "joint_case_list",
  "cooperation",
  "contact_points",
  "meetings",
  "meeting_list",
  "participant_list",
];

/** The two ministries: what each side states, and what both state jointly. Headlines of the Lao side are not totals of both. */
export const ministries: Programme = {
  id: "ministries",
  labels: {
    en: "Ministries of Viet Nam and Laos",
    vi: "Hợp tác hai Bộ Công an Việt Nam - Lào",
    lo: "ການຮ່ວມມື ສອງກະຊວງ ຫວຽດນາມ - ລາວ",
  },
  framework: {
    en: "Memorandum of 9 August 2021 and plan 376/2021",
    vi: "Bản ghi nhớ ngày 9/8/2021 và Kế hoạch 376/2021",
    lo: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ ວັນທີ 9/8/2021 ແລະ ແຜນການ 376/2021",
  },
  agreement: "2021-08-09",
  office: {
    superior: { en: "Ministry of Public Security", vi: "Bộ Công an", lo: "ກະຊວງຕຳຫຼວດ ຫວຽດນາມ" },
    name: {
      en: "Drug Crime Investigation Department (C04)",
      vi: "Cục CSĐTTP về ma túy (C04)",
      lo: "ກົມຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ (C04)",
    },
  },
  parties: [
    {
      id: "vn",
      country: "VN",
      labels: { en: "Viet Nam", vi: "Việt Nam", lo: "ຫວຽດນາມ" },
      scope: { en: "provinces bordering Laos", vi: "các tỉnh giáp Lào", lo: "ບັນດາແຂວງທີ່ຕິດກັບລາວ" },
    },
    {
      id: "la",
      country: "LA",
      labels: { en: "Laos", vi: "Lào", lo: "ລາວ" },
      scope: { en: "the whole country", vi: "toàn quốc", lo: "ທົ່ວປະເທດ" },
    },
    {
      id: "joint",
      country: "both",
      labels: { en: "Both ministries jointly", vi: "Hai Bộ (số liệu chung)", lo: "ສອງກະຊວງ (ຂໍ້ມູນຮ່ວມ)" },
    },
  ],
  zones: [
    {
      id: "vn",
      labels: { en: "Vietnamese side", vi: "Phía Việt Nam", lo: "ຝ່າຍຫວຽດນາມ" },
      inSentence: { en: "the Vietnamese side", vi: "phía Việt Nam", lo: "ຝ່າຍຫວຽດນາມ" },
    },
    {
      id: "la",
      labels: { en: "Lao side", vi: "Phía Lào", lo: "ຝ່າຍລາວ" },
      inSentence: { en: "the Lao side", vi: "phía Lào", lo: "ຝ່າຍລາວ" },
    },
  ],
  units: [
    {
      id: "mps_vn",
      party: "vn",
      labels: { en: "Vietnamese police", vi: "Công an Việt Nam", lo: "ຕຳຫຼວດ ຫວຽດນາມ" },
      zones: ["vn"],
      modules: ["results", "drugs"],
    },
    {
      id: "mps_la",
      party: "la",
      labels: { en: "Lao police", vi: "Công an Lào", lo: "ປກສ ລາວ" },
      zones: ["la"],
      modules: ["results", "drugs"],
    },
    {
      id: "ministries",
      party: "joint",
      labels: { en: "Both ministries jointly", vi: "Hai Bộ (số liệu chung)", lo: "ສອງກະຊວງ (ຂໍ້ມູນຮ່ວມ)" },
      modules: JOINTLY,
    },
  ],
  indicators: ["cases", "suspects", "heroin", "synthetic_pills", "opium"],
  modules: ["results", "drugs", ...JOINTLY],
  language: "vi",
  // The three years the memorandum was reviewed for.
  period: { from: "2021-07-01", to: "2024-06-30" },
  scope: {
    en: "figures each side states for itself; headlines of the three-year review of October 2024 are those of the Lao side",
    vi: "số liệu mỗi bên nêu về phía mình; số liệu nêu ở tiêu đề hội nghị tổng kết 3 năm (10/2024) là của phía Lào",
    lo: "ຂໍ້ມູນທີ່ແຕ່ລະຝ່າຍລະບຸຂອງຕົນ; ຕົວເລກໃນຫົວຂໍ້ຂອງກອງປະຊຸມສະຫຼຸບ 3 ປີ (10/2024) ແມ່ນຂອງຝ່າຍລາວ",
  },
};
