import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { SHARED_FLOW } from "./additivity";
import { orTotal, side } from "./dimensions";

const common = { topic: "cooperation", measure: "count", ...SHARED_FLOW } as const;

/** Drills, training and what is told to the people of the border. */
export const trainingFamilies: readonly IndicatorFamily[] = [
  {
    ...common,
    id: "drills",
    labels: { en: "Joint drills", vi: "Diễn tập chung", lo: "ການຝຶກຊ້ອມຮ່ວມ" },
    counter: { en: "drills", vi: "cuộc", lo: "ຄັ້ງ" },
    unit: "time",
    plausibleMaximum: 100,
    help: {
      en: "Drills the sides held together. A drill both sides report is one drill.",
      vi: "Số cuộc diễn tập hai bên phối hợp tổ chức. Một cuộc hai bên cùng báo cáo chỉ là một.",
      lo: "ຈຳນວນຄັ້ງທີ່ສອງຝ່າຍຝຶກຊ້ອມຮ່ວມກັນ. ຄັ້ງດຽວທີ່ສອງຝ່າຍລາຍງານນັບເປັນໜຶ່ງ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "drill_person_times",
    aliases: ["diễn tập"],
    labels: { en: "Person-times in joint drills", vi: "Lượt người diễn tập chung", lo: "ຄັ້ງ-ຄົນ ໃນການຝຶກຊ້ອມຮ່ວມ" },
    unit: "personTime",
    plausibleMaximum: 50_000,
    help: {
      en: "Person-times in joint drills: a person who took part twice counts twice. Not persons.",
      vi: "Số lượt cán bộ, chiến sĩ tham gia diễn tập: một người tham gia hai lần là hai lượt. Lượt khác với người.",
      lo: "ຈຳນວນຄັ້ງ-ຄົນ: ຄົນໜຶ່ງເຂົ້າຮ່ວມສອງຄັ້ງນັບເປັນສອງ. ບໍ່ແມ່ນຈຳນວນຄົນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "training_courses",
    labels: { en: "Training courses", vi: "Lớp, đợt tập huấn", lo: "ຫຼັກສູດຝຶກອົບຮົມ" },
    counter: { en: "courses", vi: "lớp, đợt", lo: "ຄັ້ງ" },
    unit: "time",
    plausibleMaximum: 500,
    help: {
      en: "Training courses held; a course that is only planned is not counted.",
      vi: "Số lớp, đợt tập huấn đã tổ chức; không tính đợt mới dự kiến.",
      lo: "ຈຳນວນຄັ້ງຝຶກອົບຮົມທີ່ຈັດແລ້ວ; ບໍ່ນັບທີ່ວາງແຜນໄວ້.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "training_planned",
    labels: { en: "Training courses planned", vi: "Lớp, đợt tập huấn dự kiến", lo: "ຫຼັກສູດຝຶກອົບຮົມຕາມແຜນການ" },
    counter: { en: "courses", vi: "lớp, đợt", lo: "ຄັ້ງ" },
    unit: "time",
    plausibleMaximum: 500,
    help: {
      en: "Training courses planned for the next period.",
      vi: "Số lớp, đợt tập huấn dự kiến cho kỳ sau.",
      lo: "ຈຳນວນຄັ້ງຝຶກອົບຮົມຕາມແຜນການໄລຍະຕໍ່ໄປ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "trainees",
    labels: { en: "Persons trained", vi: "Số người được tập huấn", lo: "ຜູ້ເຂົ້າຮ່ວມຝຶກອົບຮົມ" },
    counter: { en: "persons", vi: "người", lo: "ຄົນ" },
    unit: "person",
    plausibleMaximum: 10_000,
    help: {
      en: "Persons who took part in training, by their side.",
      vi: "Số người tham gia tập huấn, theo bên.",
      lo: "ຈຳນວນຜູ້ເຂົ້າຮ່ວມຝຶກອົບຮົມ, ຕາມຝ່າຍ.",
    },
    review: ["lo"],
    dimensions: [orTotal(side)],
  },
  {
    ...common,
    id: "training_person_times",
    aliases: ["tập huấn"],
    labels: { en: "Person-times in training", vi: "Lượt người được tập huấn", lo: "ຄັ້ງ-ຄົນ ໃນການຝຶກອົບຮົມ" },
    unit: "personTime",
    plausibleMaximum: 50_000,
    help: {
      en: "Person-times in training, where the report counts these and not persons.",
      vi: "Số lượt cán bộ, chiến sĩ được tập huấn, khi báo cáo tính theo lượt chứ không theo người.",
      lo: "ຈຳນວນຄັ້ງ-ຄົນໃນການຝຶກອົບຮົມ, ຖ້າລາຍງານນັບເປັນຄັ້ງ-ຄົນ ບໍ່ແມ່ນເປັນຄົນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "awareness_sessions",
    labels: { en: "Awareness sessions", vi: "Buổi tuyên truyền", lo: "ການໂຄສະນາເຜີຍແຜ່" },
    counter: { en: "sessions", vi: "buổi", lo: "ຄັ້ງ" },
    unit: "time",
    plausibleMaximum: 10_000,
    help: {
      en: "Sessions held for the people of border villages against drugs, human trafficking and other crime.",
      vi: "Số buổi tuyên truyền phòng, chống ma túy, mua bán người và tội phạm khác cho nhân dân vùng biên giới.",
      lo: "ຈຳນວນຄັ້ງໂຄສະນາເຜີຍແຜ່ຕ້ານຢາເສບຕິດ, ການຄ້າມະນຸດ ແລະ ອາຊະຍາກຳອື່ນ ໃຫ້ປະຊາຊົນຊາຍແດນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "awareness_person_times",
    aliases: ["tuyên truyền"],
    labels: {
      en: "Person-times at awareness sessions",
      vi: "Lượt người được tuyên truyền",
      lo: "ຄັ້ງ-ຄົນ ໃນການໂຄສະນາເຜີຍແຜ່",
    },
    unit: "personTime",
    plausibleMaximum: 1_000_000,
    help: {
      en: "Person-times at awareness sessions: who came twice counts twice. Not persons.",
      vi: "Số lượt người dân dự tuyên truyền: một người dự hai lần là hai lượt. Lượt khác với người.",
      lo: "ຈຳນວນຄັ້ງ-ຄົນ: ຄົນໜຶ່ງເຂົ້າຮ່ວມສອງຄັ້ງນັບເປັນສອງ. ບໍ່ແມ່ນຈຳນວນຄົນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
];
