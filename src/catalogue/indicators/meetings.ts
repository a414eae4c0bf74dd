import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { JOINT_FLOW, SHARED_FLOW } from "./additivity";
import { documentKind, meetingKind, orTotal, someOf, visit } from "./dimensions";

/** Meetings, delegations and signed documents. One meeting is one meeting for all who attended. */
export const meetingFamilies: readonly IndicatorFamily[] = [
  {
    ...JOINT_FLOW,
    id: "conferences",
    topic: "meetings",
    labels: { en: "Conferences and talks", vi: "Hội nghị, hội đàm", lo: "ກອງປະຊຸມ, ພົບປະແລກປ່ຽນ" },
    counter: { en: "meetings", vi: "cuộc", lo: "ຄັ້ງ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 200,
    help: {
      en: "Conferences and talks held by the two sides, each counted once.",
      vi: "Số hội nghị, hội đàm hai bên đã tổ chức, mỗi cuộc tính một lần.",
      lo: "ຈຳນວນກອງປະຊຸມ, ການພົບປະທີ່ສອງຝ່າຍຈັດ, ແຕ່ລະຄັ້ງນັບພຽງຄັ້ງດຽວ.",
    },
    dimensions: [someOf(meetingKind)],
  },
  {
    ...SHARED_FLOW,
    id: "delegations",
    topic: "meetings",
    labels: { en: "Delegations", vi: "Đoàn đại biểu", lo: "ຄະນະຜູ້ແທນ" },
    counter: { en: "delegations", vi: "đoàn", lo: "ຄະນະ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 500,
    help: {
      en: "Delegations that visited or attended, by direction.",
      vi: "Số đoàn đại biểu thăm, dự hội nghị, theo chiều.",
      lo: "ຈຳນວນຄະນະຜູ້ແທນທີ່ຢ້ຽມຢາມ ຫຼື ເຂົ້າຮ່ວມ, ຕາມທິດທາງ.",
    },
    dimensions: [orTotal(visit)],
  },
  {
    ...JOINT_FLOW,
    id: "documents",
    topic: "meetings",
    labels: { en: "Documents signed", vi: "Văn bản ký kết", lo: "ເອກະສານທີ່ເຊັນ" },
    counter: { en: "documents", vi: "văn bản", lo: "ສະບັບ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 100,
    help: {
      en: "Documents the sides signed during the period. The year a document covers may be another than the year it was signed in.",
      vi: "Số văn bản hai bên ký trong kỳ. Năm văn bản áp dụng có thể khác năm ký.",
      lo: "ຈຳນວນເອກະສານທີ່ສອງຝ່າຍເຊັນໃນໄລຍະ. ປີທີ່ເອກະສານກວມເອົາອາດຕ່າງກັບປີທີ່ເຊັນ.",
    },
    review: ["lo"],
    dimensions: [orTotal(documentKind)],
  },
];
