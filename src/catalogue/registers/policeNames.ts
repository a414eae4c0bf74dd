import type { PoliceNames } from "../../core/registers/provinceNames";

/** How provincial police are called; the name stands for {name}. Lao forms of city police are not attested. */
export const policeNames: PoliceNames = {
  VN: {
    province: { vi: "Công an tỉnh {name}", lo: "ຕຳຫຼວດແຂວງ {name}", en: "{name} Provincial Police" },
    city: { vi: "Công an thành phố {name}", lo: "ຕຳຫຼວດນະຄອນ {name}", en: "{name} City Police" },
    capital: { vi: "Công an {name}", lo: "ຕຳຫຼວດ {name}", en: "{name} Police" },
  },
  LA: {
    province: {
      vi: "Công an tỉnh {name}",
      lo: "ກອງບັນຊາການ ປກສ ແຂວງ {name}",
      en: "{name} Provincial Public Security Command",
    },
    city: { vi: "Công an thành phố {name}", lo: "ກອງບັນຊາການ ປກສ ນະຄອນ {name}", en: "{name} Public Security Command" },
    capital: { vi: "Công an {name}", lo: "ກອງບັນຊາການ ປກສ {name}", en: "{name} Public Security Command" },
  },
};
