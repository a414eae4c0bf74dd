import type { Dimension, IndicatorFamily } from "../../core/registers/IndicatorFamily";
import type { Unit } from "../../core/quantity/Quantity";
import type { Labels } from "../../core/text/Labels";
import { FLOW } from "./additivity";
import { someOf } from "./dimensions";

const GUN_TYPE: Dimension = {
  id: "gun_type",
  labels: { en: "Type", vi: "Loại súng", lo: "ປະເພດປືນ" },
  review: ["lo"],
  codes: [
    { id: "military", labels: { en: "military", vi: "quân dụng", lo: "ປືນສົງຄາມ" }, review: ["lo"] },
    {
      id: "homemade",
      labels: { en: "home-made, flintlock or air guns", vi: "tự chế, súng kíp, súng hơi", lo: "ປືນທີ່ຜະລິດເອງ" },
      review: ["lo"],
    },
  ],
};

const DEVICE_TYPE: Dimension = {
  id: "device_type",
  labels: { en: "Type", vi: "Loại", lo: "ປະເພດ" },
  codes: [
    { id: "grenade", labels: { en: "grenades", vi: "lựu đạn", lo: "ລະເບີດມື" }, review: ["lo"] },
    { id: "mine", labels: { en: "mines", vi: "mìn", lo: "ມີນ" }, review: ["lo"] },
  ],
};

interface Exhibit {
  readonly id: string;
  readonly labels: Labels;
  readonly counter?: Labels;
  readonly noun?: Labels;
  readonly aliases?: readonly string[];
  readonly plausibleMaximum: number;
  readonly unit?: Unit;
  readonly note?: Required<Labels>;
  readonly dimension?: Dimension;
  readonly attested?: boolean;
}

const piece: Labels = { en: "pieces", vi: "chiếc", lo: "ອັນ" };
const vehicle: Labels = { en: "vehicles", vi: "chiếc", lo: "ຄັນ" };

const EXHIBITS: readonly Exhibit[] = [
  {
    id: "guns",
    labels: { en: "Guns", vi: "Súng", lo: "ປືນ" },
    aliases: ["firearms", "weapons"],
    counter: { en: "guns", vi: "khẩu", lo: "ກະບອກ" },
    plausibleMaximum: 5_000,
    dimension: GUN_TYPE,
    attested: true,
  },
  {
    id: "ammunition",
    labels: { en: "Ammunition", vi: "Đạn", lo: "ລູກປືນ" },
    aliases: ["bullets", "cartridges"],
    counter: { en: "rounds", vi: "viên", lo: "ລູກ" },
    noun: { en: "rounds of ammunition", vi: "viên đạn", lo: "ລູກປືນ" },
    plausibleMaximum: 100_000,
    note: {
      en: "Rounds of ammunition, not pills.",
      vi: "Viên đạn, không phải viên ma túy.",
      lo: "ລູກປືນ, ບໍ່ແມ່ນເມັດຢາ.",
    },
    attested: true,
  },
  {
    id: "explosive_devices",
    labels: { en: "Grenades and mines", vi: "Lựu đạn, mìn", lo: "ລະເບີດມື, ມີນ" },
    aliases: ["grenades"],
    counter: { en: "pieces", vi: "quả", lo: "ໜ່ວຍ" },
    plausibleMaximum: 5_000,
    dimension: DEVICE_TYPE,
  },
  {
    id: "explosives",
    labels: { en: "Explosives", vi: "Thuốc nổ", lo: "ດິນລະເບີດ" },
    unit: "kg",
    plausibleMaximum: 10_000,
  },
  {
    id: "fireworks",
    labels: { en: "Fireworks", vi: "Pháo nổ", lo: "ກະໂພກ" },
    unit: "kg",
    plausibleMaximum: 50_000,
  },
  {
    id: "knives",
    labels: { en: "Knives", vi: "Dao", lo: "ມີດ" },
    counter: { en: "knives", vi: "con", lo: "ດວງ" },
    plausibleMaximum: 5_000,
  },
  {
    id: "cars",
    labels: { en: "Cars", vi: "Ô tô", lo: "ລົດໃຫຍ່" },
    aliases: ["automobiles", "xe hơi"],
    counter: vehicle,
    noun: { en: "cars", vi: "xe ô tô", lo: "ລົດໃຫຍ່" },
    plausibleMaximum: 2_000,
    note: {
      en: "Cars, pick-ups and trucks.",
      vi: "Gồm ô tô con, xe bán tải, xe tải.",
      lo: "ລວມລົດເກັງ, ລົດກະບະ, ລົດບັນທຸກ.",
    },
    attested: true,
  },
  {
    id: "motorcycles",
    labels: { en: "Motorcycles", vi: "Xe máy", lo: "ລົດຈັກ" },
    aliases: ["motorbikes", "mô tô", "xe mô tô"],
    counter: vehicle,
    plausibleMaximum: 10_000,
    attested: true,
  },
  {
    id: "boats",
    labels: { en: "Boats", vi: "Thuyền, xuồng", lo: "ເຮືອ" },
    counter: { en: "boats", vi: "chiếc", lo: "ລຳ" },
    plausibleMaximum: 1_000,
  },
  {
    id: "phones",
    labels: { en: "Phones", vi: "Điện thoại", lo: "ໂທລະສັບ" },
    aliases: ["mobile phones", "cell phones", "điện thoại di động"],
    counter: piece,
    plausibleMaximum: 20_000,
    attested: true,
  },
  money("vnd", 100_000_000_000, "Vietnamese dong", "đồng Việt Nam", "ເງິນດົງ"),
  money("lak", 100_000_000_000, "Lao kip", "kíp Lào", "ເງິນກີບ"),
  money("thb", 1_000_000_000, "Thai baht", "baht Thái Lan", "ເງິນບາດ"),
  money("cny", 1_000_000_000, "Chinese yuan", "nhân dân tệ", "ເງິນຢວນ"),
  money("usd", 100_000_000, "US dollars", "đô la Mỹ", "ເງິນໂດລາ"),
];

/** Money is kept per currency: no exchange rate is applied. */
function money(
  unit: "vnd" | "lak" | "thb" | "cny" | "usd",
  plausibleMaximum: number,
  en: string,
  vi: string,
  lo: string,
): Exhibit {
  return {
    id: `money_${unit}`,
    unit,
    plausibleMaximum,
    labels: { en: `Money, ${en}`, vi: `Tiền, ${vi}`, lo },
    noun: { en, vi, lo },
    note: {
      en: "In this currency only; nothing is exchanged.",
      vi: "Chỉ ghi loại tiền này, không quy đổi tỷ giá.",
      lo: "ຂຽນສະເພາະສະກຸນເງິນນີ້, ບໍ່ແລກປ່ຽນ.",
    },
    attested: true,
  };
}

/** Weapons, vehicles, money and other things seized with drugs. Only what was seized, not what suspects admitted. */
export const exhibitFamilies: readonly IndicatorFamily[] = EXHIBITS.map(
  ({ id, labels, noun, counter, aliases, unit = "item", plausibleMaximum, note, dimension, attested }) => ({
    id,
    topic: "exhibits",
    labels,
    unit,
    measure: unit === "item" ? "count" : "quantity",
    plausibleMaximum,
    help: {
      en: `${labels.en} seized in drug cases during the period.${note ? ` ${note.en}` : ""}`,
      vi: `${labels.vi ?? labels.en} thu giữ trong các vụ ma túy trong kỳ.${note ? ` ${note.vi}` : ""}`,
      lo: `${labels.lo ?? labels.en} ທີ່ຍຶດໄດ້ໃນຄະດີຢາເສບຕິດ ໃນໄລຍະລາຍງານ.${note ? ` ${note.lo}` : ""}`,
    },
    dimensions: dimension ? [someOf(dimension)] : [],
    ...FLOW,
    ...(counter && { counter }),
    ...(noun && { noun }),
    ...(aliases && { aliases }),
    ...(attested !== true && { review: ["lo"] }),
  }),
);
