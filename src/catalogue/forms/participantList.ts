import type { FormList, ListChoices } from "../../core/lists/FormList";
import type { Code } from "../../core/registers/IndicatorFamily";
import { level, side } from "../indicators/dimensions";
import { districtPoliceEnd } from "../registers/administrativeChanges";
import { noteColumn } from "./noteColumn";

const choice = (id: string, en: string, vi: string, lo: string): Code => ({
  id,
  labels: { en, vi, lo },
  review: ["lo"],
});

/** What a participant does. */
export const ROLES = [
  choice("leads", "leads", "chủ trì", "ເປັນເຈົ້າການ"),
  choice("core", "core force", "làm nòng cốt", "ເປັນຫຼັກແຫຼ່ງ"),
  choice("takes_part", "takes part", "tham gia", "ເຂົ້າຮ່ວມ"),
];
/** Whether a participant has a hotline. */
export const HOTLINE_STATES = [
  choice("working", "in service", "đang hoạt động", "ໃຊ້ງານຢູ່"),
  choice("planned", "planned", "theo kế hoạch", "ຕາມແຜນການ"),
  choice("none", "none", "chưa có", "ບໍ່ມີ"),
];

const VIETNAMESE_DISTRICT: readonly ListChoices[] = [
  { column: "level", codes: ["district"] },
  { column: "side", codes: ["vn"] },
];

/**
 * Who takes part beside those who report figures: agencies, districts, groups of provinces named by number alone; with the state of the hotline of
 * each. No names of persons, no telephone numbers.
 */
export const participantList: FormList = {
  id: "participant_list",
  sheet: { en: "Participants", vi: "Đơn vị tham gia", lo: "ໜ່ວຍງານເຂົ້າຮ່ວມ" },
  title: {
    en: "FORM 07a. PARTICIPANTS AND HOTLINE NETWORK",
    vi: "BIỂU 07a. ĐƠN VỊ THAM GIA, MẠNG LƯỚI ĐƯỜNG DÂY NÓNG",
    lo: "ແບບຟອມ 07a. ໜ່ວຍງານເຂົ້າຮ່ວມ, ເຄືອຂ່າຍສາຍດ່ວນ",
  },
  columns: [
    {
      id: "who",
      kind: "text",
      required: true,
      width: 40,
      labels: { en: "Agency or group", vi: "Đơn vị, nhóm đơn vị", lo: "ໜ່ວຍງານ ຫຼື ກຸ່ມ" },
      help: {
        en: "Police of a province or district, or a group as the report names it.",
        vi: "Công an tỉnh, huyện, hoặc nhóm như báo cáo nêu: Công an các tỉnh Bắc Lào.",
        lo: "ປກສ ແຂວງ, ເມືອງ ຫຼື ກຸ່ມ ຕາມບົດລາຍງານ.",
      },
    },
    {
      id: "members",
      kind: "text",
      width: 14,
      labels: { en: "How many", vi: "Số đơn vị", lo: "ຈຳນວນໜ່ວຍງານ" },
      help: {
        en: "Of a group: how many the report says there are, such as 5.",
        vi: "Với nhóm đơn vị: số lượng báo cáo nêu, ví dụ 5.",
        lo: "ສຳລັບກຸ່ມ: ຈຳນວນທີ່ບົດລາຍງານບອກ ເຊັ່ນ 5.",
      },
    },
    {
      id: "side",
      kind: "choice",
      choices: side.codes,
      width: 18,
      labels: side.labels,
      help: { en: "Choose from the list.", vi: "Chọn trong danh sách.", lo: "ເລືອກໃນລາຍການ." },
    },
    {
      id: "level",
      kind: "choice",
      choices: level.codes,
      width: 20,
      labels: level.labels,
      help: {
        en: "Level of the police. Choose from the list.",
        vi: "Cấp công an. Chọn trong danh sách.",
        lo: "ຂັ້ນຂອງ ປກສ. ເລືອກໃນລາຍການ.",
      },
    },
    {
      id: "role",
      kind: "choice",
      choices: ROLES,
      width: 18,
      labels: { en: "Role", vi: "Vai trò", lo: "ບົດບາດ" },
      help: {
        en: "Whether it leads, is the core force or takes part.",
        vi: "Chủ trì, làm nòng cốt hay tham gia.",
        lo: "ເປັນເຈົ້າການ, ເປັນຫຼັກແຫຼ່ງ ຫຼື ເຂົ້າຮ່ວມ.",
      },
    },
    {
      id: "hotline",
      kind: "choice",
      choices: HOTLINE_STATES,
      width: 20,
      labels: { en: "Hotline", vi: "Đường dây nóng", lo: "ສາຍດ່ວນ" },
      help: {
        en: "The state of its hotline at the end of the period. No telephone numbers.",
        vi: "Tình trạng đường dây nóng đến cuối kỳ. Không ghi số điện thoại.",
        lo: "ສະພາບສາຍດ່ວນໃນທ້າຍໄລຍະ. ບໍ່ຂຽນເລກໂທລະສັບ.",
      },
    },
    {
      id: "hotline_since",
      kind: "date",
      width: 14,
      labels: { en: "In service since", vi: "Hoạt động từ ngày", lo: "ໃຊ້ງານແຕ່ວັນທີ" },
      help: { en: "The first day of the hotline.", vi: "Ngày bắt đầu hoạt động.", lo: "ວັນທີເລີ່ມໃຊ້ງານ." },
    },
    noteColumn,
  ],
  identity: ["who", "side", "level"],
  standing: { columns: ["who", "members", "side", "level", "role", "hotline", "hotline_since"] },
  ended: [
    { change: districtPoliceEnd, where: VIETNAMESE_DISTRICT, until: "from" },
    {
      change: districtPoliceEnd,
      where: [...VIETNAMESE_DISTRICT, { column: "hotline", codes: ["working", "planned"] }],
      until: "to",
    },
  ],
};
