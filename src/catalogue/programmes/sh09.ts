import type { Programme } from "../../core/dataset/Programme";

const FIGURES = ["results", "drugs"] as const;

/**
 * Plan SH09: Sơn La and the northern Lao provinces, 2009-2019. Figures by zone come from the forces that made the cases, joint cases and awards
 * from the two sides as such.
 */
export const sh09: Programme = {
  id: "sh09",
  labels: {
    en: "Plan SH09: Sơn La and the northern Lao provinces",
    vi: "Kế hoạch SH09: Sơn La - các tỉnh Bắc Lào",
    lo: "ແຜນການ SH09: ແຂວງ ເຊີນລາ - ບັນດາແຂວງພາກເໜືອຂອງລາວ",
  },
  framework: { en: "Plan SH09", vi: "Kế hoạch SH09", lo: "ແຜນການ SH09" },
  office: {
    superior: { en: "Sơn La Provincial Police", vi: "Công an tỉnh Sơn La", lo: "ຕຳຫຼວດແຂວງ ເຊີນລາ" },
    name: {
      en: "Drug Crime Investigation Division",
      vi: "Phòng CSĐTTP về ma túy",
      lo: "ພະແນກຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ",
    },
  },
  parties: [
    { id: "vn", country: "VN", labels: { en: "Sơn La province", vi: "Tỉnh Sơn La", lo: "ແຂວງ ເຊີນລາ" } },
    {
      id: "la",
      country: "LA",
      labels: { en: "Northern Lao provinces", vi: "Các tỉnh Bắc Lào", lo: "ບັນດາແຂວງພາກເໜືອຂອງລາວ" },
    },
  ],
  zones: [
    {
      id: "border",
      labels: { en: "Border communes", vi: "Các xã biên giới", lo: "ເຂດບັນດາຕາແສງຊາຍແດນ" },
      inSentence: { en: "the border communes", vi: "địa bàn các xã biên giới", lo: "ເຂດບັນດາຕາແສງຊາຍແດນ" },
    },
    {
      id: "across",
      labels: { en: "Across the border", vi: "Ngoại biên", lo: "ຢູ່ຝັ່ງລາວ" },
      inSentence: { en: "the area across the border", vi: "địa bàn ngoại biên", lo: "ຝັ່ງລາວ" },
    },
  ],
  units: [
    {
      id: "son_la_forces",
      party: "vn",
      labels: {
        en: "Task forces of Sơn La province",
        vi: "Các lực lượng chức năng tỉnh Sơn La",
        lo: "ກຳລັງວິຊາສະເພາະ ແຂວງ ເຊີນລາ",
      },
      zones: ["border"],
      modules: FIGURES,
    },
    {
      id: "joint_teams",
      party: "vn",
      labels: {
        en: "Task teams with the police of the northern Lao provinces",
        vi: "Các tổ công tác phối hợp với công an các tỉnh Bắc Lào",
        lo: "ໜ່ວຍງານສະເພາະກິດ ຮ່ວມກັບ ປກສ ບັນດາແຂວງພາກເໜືອ",
      },
      zones: ["across"],
      modules: FIGURES,
    },
    {
      id: "son_la",
      party: "vn",
      labels: { en: "Sơn La province", vi: "Tỉnh Sơn La", lo: "ແຂວງ ເຊີນລາ" },
      modules: ["joint_cases", "awards"],
    },
    {
      id: "northern_lao",
      party: "la",
      labels: {
        en: "Police of the 5 northern Lao provinces",
        vi: "Công an 5 tỉnh Bắc Lào",
        lo: "ປກສ 5 ແຂວງພາກເໜືອຂອງລາວ",
      },
      modules: ["awards"],
    },
  ],
  indicators: ["cases", "suspects", "heroin", "synthetic_pills", "opium"],
  modules: ["results", "drugs", "joint_cases", "awards"],
  language: "vi",
  period: { from: "2009-01-01", to: "2019-12-31" },
  scope: {
    en: "figures of the forces of Sơn La province; border communes include the communes next to them",
    vi: "số liệu của các lực lượng chức năng tỉnh Sơn La; các xã biên giới gồm cả các xã giáp ranh",
    lo: "ຂໍ້ມູນຂອງກຳລັງວິຊາສະເພາະ ແຂວງ ເຊີນລາ; ເຂດຕາແສງຊາຍແດນ ກວມເອົາຕາແສງໃກ້ຄຽງ",
  },
};
