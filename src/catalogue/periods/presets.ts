import { createRegister } from "../../core/registers/createRegister";
import type { PeriodPreset, PeriodRule } from "../../core/registers/PeriodPreset";

/** Administrative reports: the year begins on 15 December (Nghị định 09/2019/NĐ-CP, article 12). */
const ADMINISTRATIVE = { firstMonth: 12, yearOffset: -1, firstDay: 15 } as const;
const CALENDAR = { firstMonth: 1, yearOffset: 0, firstDay: 1 } as const;
/** Reports to the National Assembly in the manner of provincial committees. */
const ASSEMBLY: PeriodRule = { firstMonth: 11, yearOffset: -1, firstDay: 1, months: 12 };
const GOVERNMENT: PeriodRule = { firstMonth: 10, yearOffset: -1, firstDay: 1, months: 12 };

/** From one conference to the next: of no length that another year would have. */
export const SINCE_CONFERENCE = "since_conference";

const PRESETS: readonly PeriodPreset[] = [
  {
    id: "admin_year",
    rule: { ...ADMINISTRATIVE, months: 12 },
    labels: { en: "Year, 15/12 to 14/12", vi: "Năm, 15/12 đến 14/12", lo: "ປີ, 15/12 ຫາ 14/12" },
    help: {
      en: "Year of administrative reports: 15 December of the year before to 14 December.",
      vi: "Năm báo cáo hành chính: từ 15/12 năm trước đến 14/12 năm báo cáo.",
      lo: "ປີລາຍງານບໍລິຫານ: ແຕ່ 15/12 ປີກ່ອນ ຫາ 14/12 ປີລາຍງານ.",
    },
  },
  {
    id: "calendar_year",
    rule: { ...CALENDAR, months: 12 },
    labels: { en: "Calendar year", vi: "Năm dương lịch", lo: "ປີປະຕິທິນ" },
    help: {
      en: "1 January to 31 December; the usual year on the Lao side.",
      vi: "Từ 01/01 đến 31/12; phía Lào thường dùng.",
      lo: "ແຕ່ 01/01 ຫາ 31/12; ຝ່າຍລາວມັກໃຊ້.",
    },
    review: ["lo"],
  },
  {
    id: "assembly_year",
    rule: ASSEMBLY,
    labels: { en: "Year, 1/11 to 31/10", vi: "Năm, 01/11 đến 31/10", lo: "ປີ, 01/11 ຫາ 31/10" },
    help: {
      en: "Year of crime reports of provincial committees and the Government: 1 November of the year before to 31 October.",
      vi: "Năm báo cáo tội phạm của UBND, Chính phủ: từ 01/11 năm trước đến 31/10.",
      lo: "ປີລາຍງານອາຊະຍາກຳຂອງອົງການປົກຄອງ ແລະ ລັດຖະບານ: ແຕ່ 01/11 ປີກ່ອນ ຫາ 31/10.",
    },
  },
  {
    id: "government_year",
    rule: GOVERNMENT,
    confirm: true,
    labels: { en: "Year, 1/10 to 30/9", vi: "Năm, 01/10 đến 30/9", lo: "ປີ, 01/10 ຫາ 30/9" },
    help: {
      en: "Year of the Government's report to the National Assembly: 1 October of the year before to 30 September.",
      vi: "Năm báo cáo của Chính phủ trình Quốc hội: từ 01/10 năm trước đến 30/9.",
      lo: "ປີລາຍງານຂອງລັດຖະບານຕໍ່ສະພາແຫ່ງຊາດ: ແຕ່ 01/10 ປີກ່ອນ ຫາ 30/9.",
    },
  },
  {
    id: "admin_half",
    rule: { ...ADMINISTRATIVE, months: 6 },
    labels: { en: "Six months, 15/12 to 14/6", vi: "6 tháng, 15/12 đến 14/6", lo: "6 ເດືອນ, 15/12 ຫາ 14/6" },
    help: {
      en: "First half of the administrative year: 15 December to 14 June; second half: 15 June to 14 December.",
      vi: "6 tháng đầu năm: từ 15/12 năm trước đến 14/6; 6 tháng cuối năm: từ 15/6 đến 14/12.",
      lo: "6 ເດືອນຕົ້ນປີ: ແຕ່ 15/12 ປີກ່ອນ ຫາ 14/6; 6 ເດືອນທ້າຍປີ: ແຕ່ 15/6 ຫາ 14/12.",
    },
  },
  {
    id: "admin_nine_months",
    rule: { ...ADMINISTRATIVE, months: 9 },
    labels: { en: "Nine months, 15/12 to 14/9", vi: "9 tháng, 15/12 đến 14/9", lo: "9 ເດືອນ, 15/12 ຫາ 14/9" },
    help: {
      en: "Nine months of the administrative year: 15 December of the year before to 14 September.",
      vi: "9 tháng đầu năm: từ 15/12 năm trước đến 14/9.",
      lo: "9 ເດືອນຕົ້ນປີ: ແຕ່ 15/12 ປີກ່ອນ ຫາ 14/9.",
    },
  },
  {
    id: "admin_quarter",
    rule: { ...ADMINISTRATIVE, months: 3 },
    labels: { en: "Quarter, from the 15th", vi: "Quý, từ ngày 15", lo: "ງວດ, ແຕ່ວັນທີ 15" },
    help: {
      en: "Quarter of the administrative year: from the 15th of the month before it to the 14th of its last month.",
      vi: "Quý: từ ngày 15 của tháng trước quý đến ngày 14 của tháng cuối quý.",
      lo: "ງວດ: ແຕ່ວັນທີ 15 ຂອງເດືອນກ່ອນງວດ ຫາ ວັນທີ 14 ຂອງເດືອນທ້າຍງວດ.",
    },
  },
  {
    id: "admin_month",
    rule: { ...ADMINISTRATIVE, months: 1 },
    labels: { en: "Month, from the 15th", vi: "Tháng, từ ngày 15", lo: "ເດືອນ, ແຕ່ວັນທີ 15" },
    help: {
      en: "From the 15th of the month before to the 14th.",
      vi: "Từ ngày 15 tháng trước đến ngày 14 tháng báo cáo.",
      lo: "ແຕ່ວັນທີ 15 ເດືອນກ່ອນ ຫາ ວັນທີ 14 ເດືອນລາຍງານ.",
    },
  },
  {
    id: "calendar_half",
    rule: { ...CALENDAR, months: 6 },
    labels: { en: "Calendar half-year", vi: "6 tháng dương lịch", lo: "6 ເດືອນຕາມປະຕິທິນ" },
    help: {
      en: "1 January to 30 June, or 1 July to 31 December.",
      vi: "Từ 01/01 đến 30/6, hoặc từ 01/7 đến 31/12.",
      lo: "ແຕ່ 01/01 ຫາ 30/6 ຫຼື ແຕ່ 01/7 ຫາ 31/12.",
    },
    review: ["lo"],
  },
  {
    id: SINCE_CONFERENCE,
    labels: { en: "Since the last conference", vi: "Từ sau hội nghị lần trước", lo: "ນັບແຕ່ກອງປະຊຸມຄັ້ງກ່ອນ" },
    help: {
      en: "From the day after the last conference to the cut-off day; give both days. It is not compared with the same period last year.",
      vi: "Từ sau ngày hội nghị lần trước đến ngày chốt số liệu; nhập cả hai ngày. Không so sánh cùng kỳ.",
      lo: "ແຕ່ມື້ຫຼັງກອງປະຊຸມຄັ້ງກ່ອນ ຫາ ມື້ປິດຕົວເລກ; ປ້ອນທັງສອງວັນທີ. ບໍ່ທຽບໃສ່ໄລຍະດຽວກັນ.",
    },
    review: ["lo"],
  },
  {
    id: "free",
    labels: { en: "Other dates", vi: "Tự chọn", lo: "ເລືອກເອງ" },
    help: {
      en: "Any first and last day, also over several years.",
      vi: "Ngày đầu và ngày cuối tùy chọn, có thể gồm nhiều năm.",
      lo: "ວັນທີເລີ່ມ ແລະ ວັນທີສິ້ນສຸດຕາມເລືອກ, ອາດເປັນຫຼາຍປີ.",
    },
    review: ["lo"],
  },
];

/** The choices of the period list, most used first. */
export const periodPresets = createRegister("periods", PRESETS);
