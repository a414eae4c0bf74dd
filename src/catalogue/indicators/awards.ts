import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { FLOW } from "./additivity";
import { always, awardGiver, awardKind, awardReceiver, orTotal } from "./dimensions";

/** One giver, several sides: a total over givers is not offered, since both sides report the ceremony. */
const dimensions = [always(awardGiver), always(awardKind), orTotal(awardReceiver)];

/** Awards to collectives and to individuals; names are never recorded. Reported by the giver's side only. */
export const awardFamilies: readonly IndicatorFamily[] = [
  {
    id: "awards_col",
    topic: "awards",
    labels: { en: "Collectives awarded", vi: "Tập thể được khen thưởng", lo: "ໝູ່ຄະນະທີ່ໄດ້ຮັບການຍ້ອງຍໍ" },
    counter: { en: "collectives", vi: "tập thể", lo: "ໝູ່ຄະນະ" },
    unit: "item",
    measure: "count",
    plausibleMaximum: 500,
    help: {
      en: "Collectives that received this award. Certificates of merit and commendation letters are counted apart.",
      vi: "Số tập thể được tặng. Bằng khen và Giấy khen tính riêng.",
      lo: "ຈຳນວນໝູ່ຄະນະທີ່ໄດ້ຮັບ. ໃບຍ້ອງຍໍ ແລະ ໃບຊົມເຊີຍ ນັບແຍກກັນ.",
    },
    review: ["lo"],
    dimensions,
    ...FLOW,
  },
  {
    id: "awards_ind",
    topic: "awards",
    labels: { en: "Individuals awarded", vi: "Cá nhân được khen thưởng", lo: "ບຸກຄົນທີ່ໄດ້ຮັບການຍ້ອງຍໍ" },
    counter: { en: "individuals", vi: "cá nhân", lo: "ບຸກຄົນ" },
    unit: "person",
    measure: "count",
    plausibleMaximum: 1_000,
    help: {
      en: "Individuals who received this award; only their number, no names.",
      vi: "Số cá nhân được tặng; chỉ ghi số lượng, không ghi họ tên.",
      lo: "ຈຳນວນບຸກຄົນທີ່ໄດ້ຮັບ; ຂຽນແຕ່ຈຳນວນ, ບໍ່ຂຽນຊື່.",
    },
    review: ["lo"],
    dimensions,
    ...FLOW,
  },
];
