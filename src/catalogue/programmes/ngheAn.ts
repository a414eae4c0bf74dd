import type { Programme } from "../../core/dataset/Programme";

/**
 * Nghệ An and three Lao provinces, reviewed in August. What the three state jointly, without a split, is one unit's figure; what was handed
 * over by the end of 2023 stands in the column of the last period.
 */
export const ngheAn: Programme = {
  id: "nghe_an_2024",
  labels: {
    en: "Nghệ An - Bolikhamxay, Xiangkhouang, Houaphanh",
    vi: "Hợp tác Nghệ An - Bô Ly Khăm Xay, Xiêng Khoảng, Hủa Phăn",
    lo: "ການຮ່ວມມື ເຫງະອານ - ບໍລິຄຳໄຊ, ຊຽງຂວາງ, ຫົວພັນ",
  },
  framework: {
    en: "Memorandum on security and order, 2024",
    vi: "Biên bản ghi nhớ hợp tác bảo đảm an ninh, trật tự năm 2024",
    lo: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ ປີ 2024",
  },
  office: {
    superior: { en: "Nghệ An Provincial Police", vi: "Công an tỉnh Nghệ An", lo: "ຕຳຫຼວດແຂວງ ເຫງະອານ" },
    name: {
      en: "Drug Crime Investigation Division",
      vi: "Phòng CSĐTTP về ma túy",
      lo: "ພະແນກຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ",
    },
  },
  parties: [
    { id: "vn", country: "VN", labels: { en: "Nghệ An", vi: "Nghệ An", lo: "ເຫງະອານ" } },
    {
      id: "la",
      country: "LA",
      labels: {
        en: "Bolikhamxay, Xiangkhouang, Houaphanh",
        vi: "Bô Ly Khăm Xay, Xiêng Khoảng, Hủa Phăn",
        lo: "ບໍລິຄຳໄຊ, ຊຽງຂວາງ, ຫົວພັນ",
      },
    },
  ],
  zones: [
    {
      id: "all",
      labels: { en: "The four provinces", vi: "Địa bàn bốn tỉnh", lo: "ເຂດ 4 ແຂວງ" },
      inSentence: { en: "the four provinces", vi: "địa bàn bốn tỉnh", lo: "ເຂດ 4 ແຂວງ" },
    },
  ],
  units: [
    {
      id: "nghe_an",
      party: "vn",
      labels: { en: "Nghệ An Provincial Police", vi: "Công an tỉnh Nghệ An", lo: "ຕຳຫຼວດແຂວງ ເຫງະອານ" },
    },
    {
      id: "three_provinces",
      party: "la",
      labels: {
        en: "Police of the three Lao provinces, jointly",
        vi: "Công an 3 tỉnh của Lào (số liệu chung)",
        lo: "ປກສ 3 ແຂວງຂອງລາວ (ຂໍ້ມູນຮ່ວມ)",
      },
      modules: ["results", "cooperation"],
    },
  ],
  indicators: ["cases", "suspects", "trafficking_lines", "heroin", "synthetic_pills", "opium"],
  modules: ["results", "drugs", "cooperation", "facilities", "meetings"],
  language: "vi",
  period: { from: "2024-01-01", to: "2024-08-16" },
  previousPeriod: { from: "2023-01-01", to: "2023-12-31" },
  scope: {
    en: "as stated at the conference of 16 August 2024; the days of the period are not stated, the year up to the conference is assumed",
    vi: "theo số liệu nêu tại hội nghị ngày 16/8/2024; nguồn không nêu kỳ số liệu, lấy từ đầu năm đến ngày hội nghị",
    lo: "ຕາມຂໍ້ມູນທີ່ລະບຸໃນກອງປະຊຸມ ວັນທີ 16/8/2024; ແຫຼ່ງຂໍ້ມູນບໍ່ໄດ້ລະບຸໄລຍະ, ຖືເອົາແຕ່ຕົ້ນປີເຖິງວັນປະຊຸມ",
  },
};
