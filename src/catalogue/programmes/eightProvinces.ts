import type { Programme } from "../../core/dataset/Programme";

/** The yearly conference of eight provinces of both sides; its figures are stated jointly, without a split by province. */
export const eightProvinces: Programme = {
  id: "eight_provinces",
  labels: {
    en: "Eight-province conference on drug control",
    vi: "Hội nghị tám tỉnh về phòng, chống ma túy",
    lo: "ກອງປະຊຸມ 8 ແຂວງ ຕ້ານ, ສະກັດກັ້ນ ແລະ ແກ້ໄຂບັນຫາຢາເສບຕິດ",
  },
  office: {
    superior: { en: "Eight-province conference", vi: "Hội nghị tám tỉnh", lo: "ກອງປະຊຸມ 8 ແຂວງ" },
    name: { en: "Secretariat", vi: "Ban thư ký", lo: "ກອງເລຂາ" },
  },
  parties: [
    {
      id: "joint",
      country: "both",
      labels: { en: "Both sides jointly", vi: "Hai bên (số liệu chung)", lo: "ສອງຝ່າຍ (ຂໍ້ມູນຮ່ວມ)" },
    },
  ],
  zones: [
    {
      id: "all",
      labels: { en: "The eight provinces", vi: "Địa bàn tám tỉnh", lo: "ເຂດ 8 ແຂວງ" },
      inSentence: { en: "the eight provinces", vi: "địa bàn tám tỉnh", lo: "ເຂດ 8 ແຂວງ" },
    },
  ],
  units: [
    {
      id: "eight_provinces",
      party: "joint",
      labels: {
        en: "Police of the eight provinces",
        vi: "Công an tám tỉnh",
        lo: "ປກສ ແລະ ຕຳຫຼວດ 8 ແຂວງ",
      },
    },
  ],
  indicators: ["cases", "suspects", "heroin", "synthetic_pills", "opium"],
  language: "vi",
  period: { from: "2019-01-01", to: "2019-12-31" },
  previousPeriod: { from: "2018-01-01", to: "2018-12-31" },
  scope: {
    en: "joint figures of the eight provinces of both sides, as stated at the conference; the days of the period are not stated, calendar years are assumed",
    vi: "số liệu chung của tám tỉnh hai bên nêu tại hội nghị; nguồn không nêu ngày đầu, ngày cuối kỳ, lấy theo năm dương lịch",
    lo: "ຂໍ້ມູນຮ່ວມຂອງ 8 ແຂວງ ທັງສອງຝ່າຍ ທີ່ລະບຸໃນກອງປະຊຸມ; ແຫຼ່ງຂໍ້ມູນບໍ່ໄດ້ລະບຸວັນທີ, ຖືເອົາຕາມປີປະຕິທິນ",
  },
};
