import type { FormList, ListChoice, ListColumn } from "../../core/lists/FormList";
import type { Code } from "../../core/registers/IndicatorFamily";
import { leadAgency } from "../indicators/dimensions";
import { noteColumn } from "./noteColumn";
import { provinceChoices } from "./provinceChoices";
import { seizedDrugs } from "./seizedDrugs";

const stage = (id: string, en: string, vi: string, lo: string): ListChoice & Pick<Code, "review"> => ({
  id,
  labels: { en, vi, lo },
  review: ["lo"],
});

/** How far a case is. */
export const STAGES = [
  stage("detected", "detected", "phát hiện", "ກວດພົບ"),
  stage("arrested", "suspects arrested", "bắt giữ", "ຈັບກຸມ"),
  stage("prosecuted", "prosecuted", "khởi tố", "ດຳເນີນຄະດີ"),
  stage("administrative", "administrative sanction", "xử lý hành chính", "ລົງໂທດທາງບໍລິຫານ"),
  stage("other", "dealt with otherwise", "xử lý khác", "ແກ້ໄຂດ້ວຍວິທີອື່ນ"),
];

/** Persons first, then what was seized. */
const FIGURES: readonly string[] = [
  "suspects",
  "suspects_prosecuted",
  "suspects_administrative",
  "suspects_other",
  "suspects_pending",
  "suspects_women",
  "suspects_foreign",
  "suspects_lao",
  "suspects_vietnamese",
  ...seizedDrugs,
];

const HEAD: readonly ListColumn[] = [
  {
    id: "case_no",
    kind: "text",
    width: 18,
    labels: { en: "Case number", vi: "Số, ký hiệu vụ", lo: "ເລກທີຄະດີ" },
    help: {
      en: "The number the case has in your own register. A unit without any case in the period: write none, and the unit.",
      vi: "Số, ký hiệu của vụ trong sổ của đơn vị. Đơn vị không có vụ nào trong kỳ: ghi “không” và chọn đơn vị.",
      lo: "ເລກທີຂອງຄະດີໃນປຶ້ມຂອງໜ່ວຍງານ. ໜ່ວຍງານທີ່ບໍ່ມີຄະດີ: ຂຽນ “ບໍ່ມີ” ແລະ ເລືອກໜ່ວຍງານ.",
    },
  },
  {
    id: "case_date",
    kind: "date",
    inPeriod: true,
    required: true,
    width: 13,
    labels: { en: "Date", vi: "Ngày phát hiện, bắt giữ", lo: "ວັນທີ" },
    help: {
      en: "The day the case was detected. Only cases of the reporting period count.",
      vi: "Ngày phát hiện, bắt giữ. Chỉ tính các vụ trong kỳ báo cáo.",
      lo: "ວັນທີກວດພົບ ຫຼື ຈັບກຸມ. ນັບສະເພາະຄະດີໃນໄລຍະລາຍງານ.",
    },
  },
  {
    id: "place",
    kind: "text",
    width: 26,
    labels: { en: "Place", vi: "Địa điểm", lo: "ສະຖານທີ່" },
    help: {
      en: "Commune or village. No names of persons.",
      vi: "Xã, bản hoặc cửa khẩu. Không ghi tên người.",
      lo: "ບ້ານ ຫຼື ດ່ານ. ບໍ່ຂຽນຊື່ບຸກຄົນ.",
    },
  },
  {
    id: "province",
    kind: "choice",
    choices: provinceChoices,
    width: 18,
    labels: { en: "Province", vi: "Tỉnh", lo: "ແຂວງ" },
    help: {
      en: "The province where it happened, on either side. Choose from the list.",
      vi: "Tỉnh nơi xảy ra vụ việc, của bên nào cũng được. Chọn trong danh sách.",
      lo: "ແຂວງທີ່ເກີດເຫດ, ຝ່າຍໃດກໍໄດ້. ເລືອກໃນລາຍການ.",
    },
  },
  {
    id: "zone",
    kind: "choice",
    choices: "zones",
    required: true,
    width: 22,
    labels: { en: "Zone", vi: "Địa bàn", lo: "ເຂດ" },
    help: {
      en: "The zone the case counts in. Choose from the list.",
      vi: "Địa bàn mà vụ được tính vào. Chọn trong danh sách.",
      lo: "ເຂດທີ່ນັບຄະດີນີ້. ເລືອກໃນລາຍການ.",
    },
  },
  {
    id: "unit",
    kind: "choice",
    choices: "units",
    required: true,
    width: 28,
    labels: { en: "Reporting unit", vi: "Đơn vị báo cáo", lo: "ໜ່ວຍງານລາຍງານ" },
    help: {
      en: "The unit that counts the case; a joint case is counted once, by the unit that leads it.",
      vi: "Đơn vị tính vụ này; vụ phối hợp chỉ tính một lần, do đơn vị chủ trì.",
      lo: "ໜ່ວຍງານທີ່ນັບຄະດີນີ້; ຄະດີຮ່ວມນັບຄັ້ງດຽວ ໂດຍຝ່າຍເປັນເຈົ້າການ.",
    },
  },
  {
    id: "lead_agency",
    kind: "choice",
    choices: leadAgency.codes,
    width: 26,
    labels: leadAgency.labels,
    help: {
      en: "Who leads the case, where several take part.",
      vi: "Đơn vị chủ trì, nếu có nhiều đơn vị tham gia.",
      lo: "ຝ່າຍເປັນເຈົ້າການ ຖ້າມີຫຼາຍຝ່າຍເຂົ້າຮ່ວມ.",
    },
  },
  {
    id: "stage",
    kind: "choice",
    choices: STAGES,
    width: 18,
    labels: { en: "Stage", vi: "Giai đoạn xử lý", lo: "ຂັ້ນຕອນ" },
    help: {
      en: "How far the case is at the end of the period.",
      vi: "Kết quả xử lý đến cuối kỳ báo cáo.",
      lo: "ຄະດີໄປຮອດຂັ້ນໃດໃນທ້າຍໄລຍະ.",
    },
  },
];

/** One row a case; results and drugs by zone and unit add themselves up from it. No names of persons. */
export const caseRegister: FormList = {
  id: "case_register",
  sheet: { en: "Case register", vi: "Sổ vụ", lo: "ປຶ້ມຄະດີ" },
  title: { en: "CASE REGISTER", vi: "SỔ THEO DÕI VỤ VIỆC", lo: "ປຶ້ມຕິດຕາມຄະດີ" },
  columns: [...HEAD, ...FIGURES.map((id): ListColumn => ({ kind: "figure", id })), noteColumn],
  identity: ["case_no", "unit"],
  oneEvent: { when: "case_date", where: "province", named: ["case_no", "place"] },
  columnsOf: ["results", "drugs"],
  feed: {
    modules: ["results", "drugs"],
    zone: "zone",
    unit: "unit",
    date: "case_date",
    subCounts: Object.fromEntries(FIGURES.filter((id) => id.startsWith("suspects_")).map((id) => [id, "suspects"])),
    counts: [
      { indicator: "cases" },
      {
        indicator: "cases_arrested",
        where: { above: "suspects", unless: { column: "stage", codes: ["detected"] } },
      },
      { indicator: "cases_prosecuted", where: { column: "stage", codes: ["prosecuted"] } },
      { indicator: "cases_administrative", where: { column: "stage", codes: ["administrative"] } },
      { indicator: "cases_other", where: { column: "stage", codes: ["other"] } },
      { indicator: "cases_pending", where: { column: "stage", codes: ["detected", "arrested"] } },
    ],
  },
};
