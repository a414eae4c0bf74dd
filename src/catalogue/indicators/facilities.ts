import type { Dimension, IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { SHARED_FLOW, STOCK } from "./additivity";
import { always, borderPlace, buildingStatus, orTotal, side } from "./dimensions";

/** Kinds of support counted in pieces. */
const SUPPORT: Dimension = {
  id: "support_kind",
  labels: { en: "Kind", vi: "Loại hỗ trợ", lo: "ປະເພດການຊ່ວຍເຫຼືອ" },
  review: ["lo"],
  codes: [
    { id: "equipment", labels: { en: "equipment", vi: "trang thiết bị", lo: "ອຸປະກອນ" }, review: ["lo"] },
    { id: "gifts", labels: { en: "gifts", vi: "quà tặng", lo: "ຂອງຂວັນ" }, review: ["lo"] },
  ],
};

const building = { topic: "facilities", unit: "item", measure: "count" } as const;
const STATION_ALIASES = ["nhà làm việc công an bản"];
const stations = { en: "stations", vi: "trụ sở", lo: "ຫຼັງ" };

const CURRENCIES = [
  ["vnd", 100_000_000_000, "Vietnamese dong", "đồng Việt Nam", "ເງິນດົງ"],
  ["lak", 100_000_000_000, "Lao kip", "kíp Lào", "ເງິນກີບ"],
  ["thb", 100_000_000, "Thai baht", "baht Thái Lan", "ເງິນບາດ"],
  ["cny", 100_000_000, "Chinese yuan", "nhân dân tệ", "ເງິນຢວນ"],
  ["usd", 10_000_000, "US dollars", "đô la Mỹ", "ເງິນໂດລາ"],
] as const;

const supportMoney: readonly IndicatorFamily[] = CURRENCIES.map(([unit, plausibleMaximum, en, vi, lo]) => ({
  id: `support_${unit}`,
  topic: "facilities",
  labels: { en: `Support in money, ${en}`, vi: `Hỗ trợ bằng tiền, ${vi}`, lo: `ການຊ່ວຍເຫຼືອເປັນ${lo}` },
  unit,
  measure: "quantity",
  plausibleMaximum,
  help: {
    en: "Money given in this currency, by the side that gave it; nothing is exchanged.",
    vi: "Số tiền hỗ trợ bằng loại tiền này, theo bên hỗ trợ; không quy đổi tỷ giá.",
    lo: "ຈຳນວນເງິນທີ່ຊ່ວຍເຫຼືອເປັນສະກຸນນີ້, ຕາມຝ່າຍທີ່ໃຫ້; ບໍ່ແລກປ່ຽນ.",
  },
  review: ["lo"],
  dimensions: [orTotal(side)],
  ...SHARED_FLOW,
}));

/** Buildings and support. What was handed over during the period and what stands by its end are two things. */
export const facilityFamilies: readonly IndicatorFamily[] = [
  {
    ...building,
    id: "stations",
    labels: { en: "Village police stations", vi: "Trụ sở công an bản", lo: "ຫ້ອງການ ປກສ ບ້ານ" },
    counter: stations,
    aliases: STATION_ALIASES,
    plausibleMaximum: 500,
    help: {
      en: "Village police stations planned, started or handed over during the period only. Those up to a date are stated apart.",
      vi: "Số trụ sở công an bản theo kế hoạch, khởi công, bàn giao riêng trong kỳ. Số lũy kế đến một ngày ghi riêng.",
      lo: "ຈຳນວນຫ້ອງການ ປກສ ບ້ານ ຕາມແຜນ, ລົງມືສ້າງ, ມອບ-ຮັບ ສະເພາະໃນໄລຍະ. ຍອດສະສົມໃຫ້ຂຽນແຍກ.",
    },
    review: ["lo"],
    dimensions: [always(buildingStatus), orTotal(borderPlace)],
    ...SHARED_FLOW,
  },
  {
    ...building,
    id: "stations_todate",
    labels: {
      en: "Village police stations to date",
      vi: "Trụ sở công an bản, lũy kế",
      lo: "ຫ້ອງການ ປກສ ບ້ານ, ຍອດສະສົມ",
    },
    counter: stations,
    aliases: [...STATION_ALIASES, "trụ sở công an bản", "village police stations", "ຫ້ອງການ ປກສ ບ້ານ"],
    plausibleMaximum: 2_000,
    help: {
      en: "All village police stations up to the last day of the period: a running total, never added to other periods.",
      vi: "Số lũy kế đến ngày cuối kỳ; không cộng với các kỳ khác.",
      lo: "ຍອດສະສົມຮອດວັນສຸດທ້າຍຂອງໄລຍະ; ບໍ່ບວກກັບໄລຍະອື່ນ.",
    },
    review: ["lo"],
    dimensions: [always(buildingStatus), orTotal(borderPlace)],
    ...STOCK,
    additive: { ...STOCK.additive, parties: false },
  },
  {
    ...building,
    id: "district_offices",
    labels: { en: "District police offices", vi: "Trụ sở công an huyện (Lào)", lo: "ຫ້ອງການ ປກສ ເມືອງ" },
    counter: stations,
    aliases: ["nhà làm việc công an huyện"],
    plausibleMaximum: 100,
    help: {
      en: "District police offices in Laos planned, started or handed over during the period.",
      vi: "Số trụ sở công an huyện của Lào theo kế hoạch, khởi công, bàn giao trong kỳ.",
      lo: "ຈຳນວນຫ້ອງການ ປກສ ເມືອງ ຕາມແຜນ, ລົງມືສ້າງ, ມອບ-ຮັບ ໃນໄລຍະ.",
    },
    review: ["lo"],
    dimensions: [always(buildingStatus)],
    ...SHARED_FLOW,
  },
  {
    ...building,
    id: "support",
    labels: { en: "Support in kind", vi: "Hỗ trợ hiện vật", lo: "ການຊ່ວຍເຫຼືອເປັນວັດຖຸ" },
    noun: { en: "items of support in kind", vi: "hiện vật hỗ trợ", lo: "ການຊ່ວຍເຫຼືອເປັນວັດຖຸ" },
    plausibleMaximum: 10_000,
    help: {
      en: "Equipment or gifts given, in pieces, by the side that gave them. Choose 'not stated' where the report names no number.",
      vi: "Số trang thiết bị, phần quà đã trao, theo bên trao. Báo cáo không nêu số lượng thì chọn 'không nêu'.",
      lo: "ຈຳນວນອຸປະກອນ ຫຼື ຂອງຂວັນທີ່ມອບ, ຕາມຝ່າຍທີ່ໃຫ້. ຖ້າບໍ່ບອກຈຳນວນ ໃຫ້ເລືອກ 'ບໍ່ບອກ'.",
    },
    review: ["lo"],
    dimensions: [always(SUPPORT), orTotal(side)],
    ...SHARED_FLOW,
  },
  ...supportMoney,
];
