import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { SHARED_FLOW, STOCK } from "./additivity";
import { always, direction, orTotal, someOf, wantedClass, wantedStatus } from "./dimensions";

const common = { topic: "cooperation", measure: "count", ...SHARED_FLOW } as const;

/** Persons the sides search for together: wanted ones, and victims of human trafficking. */
export const wantedFamilies: readonly IndicatorFamily[] = [
  {
    ...common,
    id: "wanted",
    labels: { en: "Wanted persons handed over", vi: "Đối tượng truy nã bắt, bàn giao", lo: "ຜູ້ທີ່ມີໝາຍຈັບ ມອບ-ຮັບ" },
    unit: "person",
    plausibleMaximum: 500,
    help: {
      en: "Wanted persons located, arrested and handed over, by direction and class. A figure several provinces give jointly stands once.",
      vi: "Số đối tượng truy nã được xác minh, truy bắt, bàn giao, theo chiều và loại. Số liệu chung của nhiều tỉnh chỉ ghi một lần.",
      lo: "ຈຳນວນຜູ້ທີ່ມີໝາຍຈັບ ທີ່ຈັບກຸມ ແລະ ມອບ-ຮັບ, ຕາມທິດທາງ ແລະ ປະເພດ. ຕົວເລກລວມຂອງຫຼາຍແຂວງຂຽນພຽງຄັ້ງດຽວ.",
    },
    review: ["lo"],
    dimensions: [orTotal(direction), someOf(wantedClass)],
  },
  {
    ...common,
    id: "wanted_found",
    labels: { en: "Wanted persons found", vi: "Kết quả truy bắt đối tượng truy nã", lo: "ຜົນການຕິດຕາມຜູ້ທີ່ມີໝາຍຈັບ" },
    counter: { en: "persons", vi: "đối tượng", lo: "ຄົນ" },
    noun: { en: "wanted persons", vi: "đối tượng truy nã", lo: "ຜູ້ທີ່ມີໝາຍຈັບ" },
    unit: "person",
    plausibleMaximum: 500,
    help: {
      en: "What became of searches the sides made together: caught, gave themselves up, warrant withdrawn. Who was then handed over is also counted there.",
      vi: "Kết quả hai bên phối hợp truy tìm: bắt giữ, vận động đầu thú, đình nã. Người được bàn giao sau đó vẫn ghi ở mục bàn giao.",
      lo: "ຜົນການຕິດຕາມຮ່ວມກັນ: ຈັບກຸມ, ເຂົ້າມອບຕົວ, ຖອນໝາຍຈັບ. ຜູ້ທີ່ມອບ-ຮັບຕໍ່ມາໃຫ້ຂຽນໃນແຖວມອບ-ຮັບນຳອີກ.",
    },
    review: ["lo"],
    dimensions: [always(wantedStatus)],
  },
  {
    ...common,
    ...STOCK,
    // Both sides search for the same persons.
    additive: { ...STOCK.additive, parties: false },
    id: "wanted_hiding",
    labels: {
      en: "Wanted persons hiding across the border",
      vi: "Đối tượng truy nã đang lẩn trốn ở bên kia biên giới",
      lo: "ຜູ້ທີ່ມີໝາຍຈັບ ທີ່ຫຼົບໜີຢູ່ອີກຟາກຊາຍແດນ",
    },
    unit: "person",
    plausibleMaximum: 2_000,
    help: {
      en: "Wanted persons who were still hiding across the border on the last day of the period; never added to other periods.",
      vi: "Số đối tượng truy nã còn lẩn trốn ở bên kia biên giới vào ngày cuối kỳ; không cộng với các kỳ khác.",
      lo: "ຈຳນວນຜູ້ທີ່ມີໝາຍຈັບ ທີ່ຍັງຫຼົບໜີຢູ່ອີກຟາກຊາຍແດນ ໃນວັນສຸດທ້າຍຂອງໄລຍະ; ບໍ່ບວກກັບໄລຍະອື່ນ.",
    },
    review: ["lo"],
    dimensions: [],
  },
  {
    ...common,
    id: "victims",
    labels: {
      en: "Trafficking victims rescued",
      vi: "Nạn nhân mua bán người được giải cứu",
      lo: "ຜູ້ເຄາະຮ້າຍຈາກການຄ້າມະນຸດທີ່ຊ່ວຍເຫຼືອ",
    },
    counter: { en: "victims", vi: "nạn nhân", lo: "ຄົນ" },
    noun: {
      en: "victims of human trafficking rescued",
      vi: "nạn nhân mua bán người được giải cứu",
      lo: "ຜູ້ເຄາະຮ້າຍຈາກການຄ້າມະນຸດທີ່ຊ່ວຍເຫຼືອ",
    },
    unit: "person",
    plausibleMaximum: 2_000,
    help: {
      en: "Victims of human trafficking rescued or received, by the country they were returned to. Not among the citizens returned.",
      vi: "Số nạn nhân mua bán người được giải cứu, tiếp nhận, theo nước được trao trả. Không tính vào công dân được trao trả.",
      lo: "ຈຳນວນຜູ້ເຄາະຮ້າຍຈາກການຄ້າມະນຸດທີ່ຊ່ວຍເຫຼືອ ຫຼື ຮັບ, ຕາມປະເທດທີ່ສົ່ງກັບ. ບໍ່ລວມໃນພົນລະເມືອງທີ່ສົ່ງກັບ.",
    },
    review: ["lo"],
    dimensions: [orTotal(direction)],
  },
];
