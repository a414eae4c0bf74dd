import type { Programme } from "../../core/dataset/Programme";

/** Quảng Nam and Sê Kông: two provinces facing each other, with a yearly conference and a review at the end of the year. */
export const quangNamSeKong: Programme = {
  id: "quang_nam_se_kong",
  labels: {
    en: "Drug control cooperation Quảng Nam - Sekong",
    vi: "Hợp tác phòng, chống ma túy Quảng Nam - Sê Kông",
    lo: "ການຮ່ວມມືຕ້ານຢາເສບຕິດ ກວາງນາມ - ເຊກອງ",
  },
  framework: {
    en: "Memorandum of understanding of the two ministries and the provincial plan",
    vi: "Bản ghi nhớ giữa hai Bộ và Kế hoạch của tỉnh",
    lo: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ ລະຫວ່າງສອງກະຊວງ ແລະ ແຜນການຂອງແຂວງ",
  },
  office: {
    superior: { en: "Quảng Nam Provincial Police", vi: "Công an tỉnh Quảng Nam", lo: "ຕຳຫຼວດແຂວງ ກວາງນາມ" },
    name: {
      en: "Drug Crime Investigation Division",
      vi: "Phòng CSĐTTP về ma túy",
      lo: "ພະແນກຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ",
    },
  },
  parties: [
    { id: "vn", country: "VN", labels: { en: "Quảng Nam", vi: "Quảng Nam", lo: "ກວາງນາມ" } },
    { id: "la", country: "LA", labels: { en: "Sekong", vi: "Sê Kông", lo: "ເຊກອງ" } },
  ],
  zones: [
    {
      id: "quang_nam",
      labels: { en: "Quảng Nam side", vi: "Địa bàn Quảng Nam", lo: "ຝ່າຍກວາງນາມ" },
      inSentence: { en: "Quảng Nam", vi: "địa bàn Quảng Nam", lo: "ຝ່າຍກວາງນາມ" },
    },
    {
      id: "se_kong",
      labels: { en: "Sekong side", vi: "Địa bàn Sê Kông", lo: "ຝ່າຍເຊກອງ" },
      inSentence: { en: "Sekong", vi: "địa bàn Sê Kông", lo: "ຝ່າຍເຊກອງ" },
    },
  ],
  units: [
    {
      id: "quang_nam",
      party: "vn",
      labels: { en: "Quảng Nam Provincial Police", vi: "Công an tỉnh Quảng Nam", lo: "ຕຳຫຼວດແຂວງ ກວາງນາມ" },
      zones: ["quang_nam"],
    },
    {
      id: "se_kong",
      party: "la",
      labels: { en: "Sekong Provincial Police", vi: "Công an tỉnh Sê Kông", lo: "ກອງບັນຊາການ ປກສ ແຂວງເຊກອງ" },
      zones: ["se_kong"],
    },
  ],
  indicators: ["cases", "suspects", "heroin", "synthetic_pills", "opium"],
  modules: [
    "results",
    "drugs",
    "cooperation",
    "facilities",
    "contact_points",
    "meetings",
    "meeting_list",
    "works_list",
    "participant_list",
  ],
  language: "vi",
  period: { from: "2022-12-15", to: "2023-12-14" },
  scope: {
    en: "figures each side states for its own territory",
    vi: "số liệu mỗi bên nêu về địa bàn của mình",
    lo: "ຂໍ້ມູນທີ່ແຕ່ລະຝ່າຍລະບຸກ່ຽວກັບເຂດຂອງຕົນ",
  },
};
