import type { Programme } from "../../core/dataset/Programme";

/** The two ministries: what each side states, and what both state jointly. Headlines of the Lao side are not totals of both. */
const ministries: Omit<Programme, "id" | "labels" | "period" | "scope"> = {
  framework: {
    en: "Memorandum of 9 August 2021 and plan 376/2021",
    vi: "Bản ghi nhớ ngày 9/8/2021 và Kế hoạch 376/2021",
    lo: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ ວັນທີ 9/8/2021 ແລະ ແຜນການ 376/2021",
  },
  office: {
    superior: { en: "Ministry of Public Security", vi: "Bộ Công an", lo: "ກະຊວງຕຳຫຼວດ ຫວຽດນາມ" },
    name: {
      en: "Drug Crime Investigation Department (C04)",
      vi: "Cục CSĐTTP về ma túy (C04)",
      lo: "ກົມຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ (C04)",
    },
  },
  parties: [
    { id: "vn", country: "VN", labels: { en: "Viet Nam", vi: "Việt Nam", lo: "ຫວຽດນາມ" } },
    { id: "la", country: "LA", labels: { en: "Laos", vi: "Lào", lo: "ລາວ" } },
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
      modules: ["joint_cases", "cooperation", "contact_points", "meetings"],
    },
  ],
  indicators: ["cases", "suspects", "heroin", "synthetic_pills", "opium"],
  modules: ["results", "drugs", "joint_cases", "cooperation", "contact_points", "meetings"],
  language: "vi",
};

/** Three years of the memorandum, reviewed in October 2024. */
export const ministriesReview: Programme = {
  ...ministries,
  id: "ministries_2021_2024",
  labels: {
    en: "Ministries of Viet Nam and Laos: three-year review",
    vi: "Hai Bộ Công an Việt Nam - Lào: tổng kết 3 năm",
    lo: "ສອງກະຊວງ ຫວຽດນາມ - ລາວ: ສະຫຼຸບ 3 ປີ",
  },
  period: { from: "2021-07-01", to: "2024-06-30" },
  scope: {
    en: "figures each side states for itself; the headlines of the conference are those of the Lao side",
    vi: "số liệu mỗi bên nêu về phía mình; số liệu nêu ở tiêu đề là của phía Lào",
    lo: "ຂໍ້ມູນທີ່ແຕ່ລະຝ່າຍລະບຸຂອງຕົນ; ຕົວເລກໃນຫົວຂໍ້ແມ່ນຂອງຝ່າຍລາວ",
  },
};

/** The year of the conference up to its day: joint cases, hotlines. */
export const ministries2024: Programme = {
  ...ministries,
  id: "ministries_2024",
  labels: {
    en: "Ministries of Viet Nam and Laos: 2024",
    vi: "Hai Bộ Công an Việt Nam - Lào: năm 2024",
    lo: "ສອງກະຊວງ ຫວຽດນາມ - ລາວ: ປີ 2024",
  },
  period: { from: "2024-01-01", to: "2024-10-14" },
  scope: {
    en: "from the beginning of the year to the conference of 14 October 2024",
    vi: "từ đầu năm đến hội nghị ngày 14/10/2024",
    lo: "ແຕ່ຕົ້ນປີ ເຖິງກອງປະຊຸມ ວັນທີ 14/10/2024",
  },
};
