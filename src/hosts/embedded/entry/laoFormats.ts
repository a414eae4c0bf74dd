import { addLocale } from "numfmt";

/** Numbers and dates in Lao, which the formatter does not know by itself; names as in Unicode's CLDR. */
export const addLaoFormats = (): void => {
  addLocale(
    {
      decimal: ",",
      group: ".",
      ampm: ["ກ່ອນທ່ຽງ", "ຫຼັງທ່ຽງ"],
      dddd: ["ວັນອາທິດ", "ວັນຈັນ", "ວັນອັງຄານ", "ວັນພຸດ", "ວັນພະຫັດ", "ວັນສຸກ", "ວັນເສົາ"],
      ddd: ["ອາທິດ", "ຈັນ", "ອັງຄານ", "ພຸດ", "ພະຫັດ", "ສຸກ", "ເສົາ"],
      mmmm: [
        ...["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ"],
        ...["ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"],
      ],
      mmm: ["ມ.ກ.", "ກ.ພ.", "ມ.ນ.", "ມ.ສ.", "ພ.ພ.", "ມິ.ຖ.", "ກ.ລ.", "ສ.ຫ.", "ກ.ຍ.", "ຕ.ລ.", "ພ.ຈ.", "ທ.ວ."],
    },
    "lo-LA",
  );
};
