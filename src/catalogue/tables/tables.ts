import { MODULES } from "../../core/dataset/ModuleId";
import { createRegister, type Register } from "../../core/registers/createRegister";
import type { BookTableRecord } from "../../core/tables/TableRecord";

const RECORDS: readonly BookTableRecord[] = [
  {
    id: "overview",
    title: { en: "Overview of results", vi: "Tổng hợp kết quả chung", lo: "ສັງລວມຜົນໄດ້ຮັບທົ່ວໄປ" },
    sheet: { en: "Overview", vi: "Tổng hợp chung", lo: "ສັງລວມທົ່ວໄປ" },
    stub: { by: "indicators", modules: MODULES, main: true },
    columns: [{ by: "sides" }, { by: "change" }],
    needs: "modules",
  },
  {
    id: "by_zone",
    title: { en: "Results by zone", vi: "Tổng hợp kết quả theo địa bàn", lo: "ສັງລວມຜົນໄດ້ຮັບ ຕາມເຂດ" },
    sheet: { en: "By zone", vi: "Theo địa bàn", lo: "ຕາມເຂດ" },
    stub: { by: "results" },
    columns: [{ by: "zones" }],
    always: true,
  },
  {
    id: "comparison",
    title: {
      en: "Comparison with the last period",
      vi: "So sánh với kỳ trước",
      lo: "ການປຽບທຽບກັບໄລຍະກ່ອນ",
    },
    sheet: { en: "Comparison", vi: "So với kỳ trước", lo: "ທຽບໄລຍະກ່ອນ" },
    stub: { by: "results" },
    columns: [{ by: "change" }],
    needs: "earlier",
  },
  {
    id: "by_unit",
    title: {
      en: "Results by reporting unit",
      vi: "Tổng hợp kết quả theo đơn vị báo cáo",
      lo: "ສັງລວມຜົນໄດ້ຮັບ ຕາມຫົວໜ່ວຍລາຍງານ",
    },
    sheet: { en: "By unit", vi: "Theo đơn vị", lo: "ຕາມຫົວໜ່ວຍ" },
    stub: { by: "units" },
    columns: [{ by: "results", ranked: ["cases", "suspects"] }],
    needs: "units",
  },
  {
    id: "sides",
    title: { en: "The two sides beside each other", vi: "Số liệu hai bên", lo: "ຂໍ້ມູນຂອງສອງຝ່າຍ" },
    sheet: { en: "Two sides", vi: "Hai bên", lo: "ສອງຝ່າຍ" },
    stub: { by: "indicators", modules: MODULES },
    columns: [{ by: "sides", then: { by: "twoPeriods" } }],
    needs: "sides",
  },
  {
    id: "years",
    title: { en: "Results over the years", vi: "Kết quả qua các năm", lo: "ຜົນໄດ້ຮັບໃນແຕ່ລະປີ" },
    sheet: { en: "Years", vi: "Nhiều năm", lo: "ຫຼາຍປີ" },
    stub: { by: "periods" },
    columns: [{ by: "results" }],
    needs: "series",
  },
  {
    id: "drugs",
    title: { en: "Drugs seized by substance", vi: "Tang vật ma túy theo loại", lo: "ຢາເສບຕິດທີ່ຍຶດໄດ້ ຕາມປະເພດ" },
    sheet: { en: "By substance", vi: "Theo loại ma túy", lo: "ຕາມປະເພດຢາ" },
    stub: { by: "lines", module: "drugs" },
    columns: [{ by: "sides", then: { by: "fields", estimates: true } }],
  },
  {
    id: "largest_seizures",
    title: { en: "Largest seizures", vi: "Những vụ thu giữ lớn nhất", lo: "ການຍຶດຢາເສບຕິດທີ່ໃຫຍ່ທີ່ສຸດ" },
    sheet: { en: "Largest seizures", vi: "Thu giữ lớn nhất", lo: "ການຍຶດໃຫຍ່ທີ່ສຸດ" },
    list: "case_register",
    largest: {
      most: 10,
      named: ["case_date", "place", "province"],
      beside: ["case_no", "unit"],
    },
  },
  {
    id: "exhibits",
    title: { en: "Other exhibits", vi: "Tang vật, phương tiện khác", lo: "ຂອງກາງ ແລະ ພາຫະນະອື່ນ" },
    sheet: { en: "Exhibits", vi: "Tang vật, phương tiện", lo: "ຂອງກາງ ແລະ ພາຫະນະ" },
    stub: { by: "indicators", modules: ["exhibits"] },
    columns: [{ by: "sides" }, { by: "change" }],
  },
  {
    id: "joint_cases",
    title: {
      en: "Joint cases by lead agency",
      vi: "Chuyên án chung theo đơn vị chủ trì",
      lo: "ຄະດີຮ່ວມ ຕາມຝ່າຍເປັນເຈົ້າການ",
    },
    sheet: { en: "Lead agencies", vi: "Đơn vị chủ trì", lo: "ຝ່າຍເຈົ້າການ" },
    stub: { by: "lines", module: "joint_cases" },
    columns: [{ by: "years", field: "total" }, { by: "fields" }],
  },
  {
    id: "joint_case_list",
    title: {
      en: "Joint cases and their phases",
      vi: "Danh sách chuyên án chung và các giai đoạn",
      lo: "ບັນຊີຄະດີຮ່ວມ ແລະ ໄລຍະຕ່າງໆ",
    },
    sheet: { en: "Joint cases listed", vi: "Các chuyên án chung", lo: "ລາຍຊື່ຄະດີຮ່ວມ" },
    list: "joint_case_list",
    counted: { behind: "joint_cases", column: "lead_agency" },
  },
  {
    id: "cooperation",
    title: { en: "Operational cooperation", vi: "Kết quả phối hợp nghiệp vụ", lo: "ຜົນການຮ່ວມມືດ້ານວິຊາສະເພາະ" },
    sheet: { en: "Cooperation results", vi: "Kết quả phối hợp", lo: "ຜົນການຮ່ວມມື" },
    stub: { by: "indicators", modules: ["cooperation"] },
    columns: [{ by: "sides" }, { by: "change" }],
  },
  {
    id: "facilities",
    title: {
      en: "Facilities and hotlines",
      vi: "Cơ sở vật chất, đường dây nóng",
      lo: "ພື້ນຖານໂຄງລ່າງ ແລະ ສາຍດ່ວນ",
    },
    sheet: { en: "Facilities, hotlines", vi: "Trụ sở, đường dây nóng", lo: "ສິ່ງກໍ່ສ້າງ, ສາຍດ່ວນ" },
    stub: { by: "indicators", modules: ["facilities", "contact_points"] },
    columns: [{ by: "sides" }, { by: "change" }],
  },
  {
    id: "awards",
    title: { en: "Awards", vi: "Kết quả khen thưởng", lo: "ຜົນການຍ້ອງຍໍ" },
    sheet: { en: "Awards given", vi: "Kết quả khen thưởng", lo: "ຜົນການຍ້ອງຍໍ" },
    stub: { by: "lines", module: "awards" },
    columns: [{ by: "fields" }],
  },
  {
    id: "meetings",
    title: {
      en: "Meetings held and documents signed",
      vi: "Hội nghị, đoàn công tác, văn bản ký kết",
      lo: "ກອງປະຊຸມ, ຄະນະຜູ້ແທນ ແລະ ເອກະສານທີ່ເຊັນ",
    },
    sheet: { en: "Meetings held", vi: "Hội nghị, văn bản đã ký", lo: "ກອງປະຊຸມ ແລະ ເອກະສານ" },
    stub: { by: "indicators", modules: ["meetings"] },
    columns: [{ by: "sides" }, { by: "change" }],
  },
  {
    id: "meeting_list",
    title: {
      en: "List of meetings and documents signed",
      vi: "Danh sách hội nghị, đoàn công tác, văn bản ký kết",
      lo: "ບັນຊີກອງປະຊຸມ, ຄະນະຜູ້ແທນ ແລະ ເອກະສານທີ່ເຊັນ",
    },
    sheet: { en: "Meetings listed", vi: "Các hội nghị, văn bản", lo: "ລາຍຊື່ກອງປະຊຸມ, ເອກະສານ" },
    list: "meeting_list",
    counted: { behind: "meetings", column: "kind" },
  },
  {
    id: "works_list",
    title: { en: "Works supported, one by one", vi: "Danh sách công trình hỗ trợ", lo: "ບັນຊີການກໍ່ສ້າງທີ່ຊ່ວຍເຫຼືອ" },
    sheet: { en: "Works listed", vi: "Các công trình", lo: "ລາຍຊື່ການກໍ່ສ້າງ" },
    list: "works_list",
    counted: { behind: "facilities", column: "status" },
  },
  {
    id: "participant_list",
    title: {
      en: "Participants and their hotlines",
      vi: "Đơn vị tham gia và mạng lưới đường dây nóng",
      lo: "ໜ່ວຍງານເຂົ້າຮ່ວມ ແລະ ເຄືອຂ່າຍສາຍດ່ວນ",
    },
    sheet: { en: "Participants listed", vi: "Các đơn vị tham gia", lo: "ລາຍຊື່ໜ່ວຍງານ" },
    list: "participant_list",
    counted: { behind: "contact_points", column: "hotline" },
  },
];

/** The tables of a book, in its order. */
export const tables: Register<BookTableRecord> = createRegister("tables", RECORDS);
