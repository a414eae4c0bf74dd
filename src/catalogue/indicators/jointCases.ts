import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { JOINT_FLOW } from "./additivity";
import { casePhase, leadAgency, orTotal, someOf } from "./dimensions";

/** Joint special cases. A case is one case for all who took part: it is counted by the lead agency only. */
export const jointCaseFamilies: readonly IndicatorFamily[] = [
  {
    id: "joint_cases",
    topic: "jointCases",
    labels: { en: "Joint cases", vi: "Chuyên án chung", lo: "ຄະດີຮ່ວມ" },
    noun: { en: "joint cases", vi: "chuyên án", lo: "ຄະດີຮ່ວມ" },
    unit: "case",
    measure: "count",
    plausibleMaximum: 200,
    help: {
      en: "Special cases investigated jointly by both sides, each counted once, by the agency that set it up and leads.",
      vi: "Số chuyên án hai bên phối hợp điều tra chung; mỗi chuyên án chỉ tính một lần, theo đơn vị xác lập, chủ trì.",
      lo: "ຈຳນວນຄະດີທີ່ສອງຝ່າຍຮ່ວມກັນສືບສວນ; ແຕ່ລະຄະດີນັບພຽງຄັ້ງດຽວ ຕາມຝ່າຍເປັນເຈົ້າການ.",
    },
    review: ["lo"],
    dimensions: [orTotal(leadAgency), someOf(casePhase)],
    ...JOINT_FLOW,
  },
  {
    id: "joint_suspects",
    topic: "jointCases",
    labels: { en: "Suspects in joint cases", vi: "Số đối tượng trong chuyên án chung", lo: "ຜູ້ຖືກຫາໃນຄະດີຮ່ວມ" },
    unit: "person",
    measure: "count",
    plausibleMaximum: 2_000,
    help: {
      en: "Suspects arrested in joint cases, each person once. Part of all suspects, never added to them.",
      vi: "Số đối tượng bị bắt trong chuyên án chung, mỗi người một lần. Là một phần của tổng số đối tượng, không cộng thêm.",
      lo: "ຈຳນວນຜູ້ຖືກຫາໃນຄະດີຮ່ວມ, ແຕ່ລະຄົນນັບຄັ້ງດຽວ. ເປັນສ່ວນໜຶ່ງຂອງຜູ້ຖືກຫາທັງໝົດ, ບໍ່ບວກເພີ່ມ.",
    },
    review: ["lo"],
    dimensions: [
      someOf({
        id: "nationality",
        sentence: { en: "{n} of {code} nationality", vi: "{n} {unit} {code}", lo: "{code} {n} {unit}" },
        labels: { en: "Nationality", vi: "Quốc tịch", lo: "ສັນຊາດ" },
        codes: [
          {
            id: "vietnamese",
            labels: { en: "Vietnamese", vi: "quốc tịch Việt Nam", lo: "ສັນຊາດຫວຽດນາມ" },
            review: ["lo"],
          },
          { id: "lao", labels: { en: "Lao", vi: "quốc tịch Lào", lo: "ສັນຊາດລາວ" }, review: ["lo"] },
        ],
      }),
    ],
    ...JOINT_FLOW,
  },
];
