import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { SHARED_FLOW } from "./additivity";
import { direction, orTotal } from "./dimensions";
import { trainingFamilies } from "./training";
import { wantedFamilies } from "./wantedPersons";

const common = { topic: "cooperation", measure: "count", ...SHARED_FLOW } as const;

/** Operational cooperation: persons, information, patrols, task forces, training. Both sides may report the same event. */
export const cooperationFamilies: readonly IndicatorFamily[] = [
  ...wantedFamilies,
  {
    ...common,
    id: "information",
    labels: { en: "Information exchanged", vi: "Tin trao đổi", lo: "ຂໍ້ມູນຂ່າວສານທີ່ແລກປ່ຽນ" },
    counter: { en: "items", vi: "tin", lo: "ຂໍ້ມູນ" },
    noun: { en: "items of information exchanged", vi: "tin trao đổi", lo: "ຂໍ້ມູນຂ່າວສານທີ່ແລກປ່ຽນ" },
    unit: "item",
    plausibleMaximum: 5_000,
    help: {
      en: "Items of information exchanged between the sides.",
      vi: "Số tin, tài liệu hai bên trao đổi.",
      lo: "ຈຳນວນຂໍ້ມູນຂ່າວສານທີ່ສອງຝ່າຍແລກປ່ຽນ.",
    },
    dimensions: [orTotal(direction)],
  },
  {
    ...common,
    id: "information_cases",
    labels: {
      en: "Cases information was exchanged on",
      vi: "Số vụ được trao đổi thông tin",
      lo: "ຄະດີທີ່ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ",
    },
    noun: {
      en: "cases on which information was exchanged",
      vi: "vụ được trao đổi thông tin",
      lo: "ຄະດີທີ່ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ",
    },
    unit: "case",
    plausibleMaximum: 2_000,
    help: {
      en: "Cases on which information was exchanged. Not a count of cases detected.",
      vi: "Số vụ án hai bên trao đổi thông tin. Không phải số vụ phát hiện, bắt giữ.",
      lo: "ຈຳນວນຄະດີທີ່ສອງຝ່າຍແລກປ່ຽນຂໍ້ມູນ. ບໍ່ແມ່ນຈຳນວນຄະດີທີ່ກວດພົບ.",
    },
    dimensions: [],
  },
  {
    ...common,
    id: "information_suspects",
    labels: {
      en: "Suspects information was exchanged on",
      vi: "Số đối tượng được trao đổi thông tin",
      lo: "ຜູ້ຖືກຫາທີ່ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ",
    },
    noun: {
      en: "suspects on which information was exchanged",
      vi: "đối tượng được trao đổi thông tin",
      lo: "ຜູ້ຖືກຫາທີ່ແລກປ່ຽນຂໍ້ມູນຂ່າວສານ",
    },
    unit: "person",
    plausibleMaximum: 5_000,
    help: {
      en: "Suspects on whom information was exchanged. Not a count of arrests.",
      vi: "Số đối tượng hai bên trao đổi thông tin. Không phải số đối tượng bị bắt.",
      lo: "ຈຳນວນຜູ້ຖືກຫາທີ່ສອງຝ່າຍແລກປ່ຽນຂໍ້ມູນ. ບໍ່ແມ່ນຈຳນວນຜູ້ຖືກຈັບ.",
    },
    dimensions: [],
  },
  {
    ...common,
    id: "patrols",
    labels: { en: "Joint patrols", vi: "Tuần tra song phương", lo: "ລາດຕະເວນຮ່ວມ" },
    unit: "time",
    plausibleMaximum: 5_000,
    help: {
      en: "Joint patrols, in times. A patrol both sides report is one patrol.",
      vi: "Số lần (đợt) tuần tra song phương. Một cuộc tuần tra hai bên cùng báo cáo chỉ là một lần.",
      lo: "ຈຳນວນຄັ້ງທີ່ລາດຕະເວນຮ່ວມ. ຄັ້ງດຽວທີ່ສອງຝ່າຍລາຍງານນັບເປັນໜຶ່ງ.",
    },
    dimensions: [],
  },
  {
    ...common,
    id: "patrol_person_times",
    labels: { en: "Person-times on joint patrols", vi: "Lượt người tuần tra song phương", lo: "ຄັ້ງ-ຄົນ ລາດຕະເວນຮ່ວມ" },
    unit: "personTime",
    plausibleMaximum: 100_000,
    help: {
      en: "Person-times on joint patrols: a person who went twice counts twice. Not persons.",
      vi: "Số lượt cán bộ, chiến sĩ tham gia: một người đi hai lần là hai lượt. Lượt khác với người.",
      lo: "ຈຳນວນຄັ້ງ-ຄົນ: ຄົນໜຶ່ງໄປສອງຄັ້ງນັບເປັນສອງ. ບໍ່ແມ່ນຈຳນວນຄົນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "task_forces",
    labels: { en: "Task forces", vi: "Tổ công tác", lo: "ໜ່ວຍງານສະເພາະກິດ" },
    counter: { en: "teams", vi: "tổ", lo: "ໜ່ວຍ" },
    unit: "item",
    plausibleMaximum: 1_000,
    help: {
      en: "Task forces sent across the border.",
      vi: "Số tổ công tác sang địa bàn bên kia biên giới.",
      lo: "ຈຳນວນໜ່ວຍງານສະເພາະກິດທີ່ສົ່ງຂ້າມຊາຍແດນ.",
    },
    dimensions: [],
  },
  {
    ...common,
    id: "task_force_trips",
    labels: { en: "Task-force trips", vi: "Đợt công tác của tổ công tác", lo: "ຄັ້ງທີ່ໜ່ວຍງານສະເພາະກິດລົງເຄື່ອນໄຫວ" },
    unit: "time",
    plausibleMaximum: 5_000,
    help: {
      en: "Trips of task forces across the border, in times.",
      vi: "Số lần, đợt tổ công tác sang địa bàn bên kia biên giới.",
      lo: "ຈຳນວນຄັ້ງທີ່ໜ່ວຍງານສະເພາະກິດຂ້າມຊາຍແດນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "task_force_person_times",
    labels: { en: "Person-times in task forces", vi: "Lượt cán bộ tham gia tổ công tác", lo: "ຄັ້ງ-ຄົນ ໃນໜ່ວຍງານສະເພາະກິດ" },
    unit: "personTime",
    plausibleMaximum: 50_000,
    help: {
      en: "Person-times of officers in task forces: a person who went twice counts twice. Not persons.",
      vi: "Số lượt cán bộ, chiến sĩ tham gia: một người đi hai lần là hai lượt. Lượt khác với người.",
      lo: "ຈຳນວນຄັ້ງ-ຄົນ: ຄົນໜຶ່ງໄປສອງຄັ້ງນັບເປັນສອງ. ບໍ່ແມ່ນຈຳນວນຄົນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "citizens_returned",
    labels: { en: "Citizens returned", vi: "Công dân được trao trả, tiếp nhận", lo: "ພົນລະເມືອງທີ່ສົ່ງກັບ" },
    counter: { en: "persons", vi: "người", lo: "ຄົນ" },
    aliases: ["citizens"],
    noun: { en: "citizens returned", vi: "công dân được trao trả, tiếp nhận", lo: "ພົນລະເມືອງທີ່ສົ່ງກັບ" },
    unit: "person",
    plausibleMaximum: 5_000,
    help: {
      en: "Citizens handed back to their own country, not wanted persons.",
      vi: "Số công dân được trao trả, tiếp nhận về nước; không phải đối tượng truy nã.",
      lo: "ຈຳນວນພົນລະເມືອງທີ່ສົ່ງກັບປະເທດຕົນ; ບໍ່ແມ່ນຜູ້ທີ່ມີໝາຍຈັບ.",
    },
    review: ["lo"],
    dimensions: [orTotal(direction)],
  },
  {
    ...common,
    id: "citizen_cases",
    labels: { en: "Citizens' matters checked", vi: "Trường hợp công dân được xác minh", lo: "ກໍລະນີພົນລະເມືອງທີ່ກວດສອບ" },
    counter: { en: "matters", vi: "trường hợp", lo: "ກໍລະນີ" },
    aliases: ["citizens' cases", "matters of citizens"],
    unit: "person",
    plausibleMaximum: 5_000,
    help: {
      en: "Cases of citizens whose identity or matter was checked for the other side.",
      vi: "Số trường hợp công dân được xác minh, giải quyết theo đề nghị của phía bạn.",
      lo: "ຈຳນວນກໍລະນີພົນລະເມືອງທີ່ກວດສອບຕາມການສະເໜີຂອງອີກຝ່າຍ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  ...trainingFamilies,
];
