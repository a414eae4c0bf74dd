import { createGroupIndex } from "../../core/registers/matchProvinceGroup";

/** Groups of provinces that reports name. The number a text states ("5 tỉnh Bắc Lào") stays with the text. */
export const provinceGroups = createGroupIndex([
  {
    id: "northern_laos",
    labels: { en: "Northern Lao provinces", vi: "Các tỉnh Bắc Lào", lo: "ບັນດາແຂວງພາກເໜືອຂອງລາວ" },
    aliases: ["Bắc Lào", "phía Bắc Lào", "North Laos", "Northern Laos", "ພາກເໜືອຂອງລາວ", "ພາກເໜືອ ສປປ ລາວ"],
    review: ["lo"],
  },
  {
    id: "vn_border_provinces",
    labels: {
      en: "Vietnamese provinces on the Lao border",
      vi: "Các tỉnh giáp Lào",
      lo: "ບັນດາແຂວງຂອງຫວຽດນາມ ທີ່ມີຊາຍແດນຕິດກັບລາວ",
    },
    aliases: ["giáp Lào", "giáp biên giới Lào", "giáp với Lào", "có chung đường biên giới với Lào"],
    members: { neighbours: "VN" },
    review: ["lo"],
  },
  {
    id: "la_border_provinces",
    labels: {
      en: "Lao provinces on the Vietnamese border",
      vi: "Các tỉnh của Lào giáp Việt Nam",
      lo: "ບັນດາແຂວງຂອງລາວ ທີ່ມີຊາຍແດນຕິດກັບຫວຽດນາມ",
    },
    aliases: ["Lào giáp Việt Nam", "giáp Việt Nam"],
    members: { neighbours: "LA" },
    review: ["lo"],
  },
  {
    id: "eight_provinces",
    labels: {
      en: "Eight-province conference",
      vi: "Hội nghị 8 tỉnh",
      lo: "ກອງປະຊຸມ 8 ແຂວງ",
    },
    aliases: ["8 tỉnh biên giới Việt Nam - Lào"],
    members: [
      "vn_thanh_hoa",
      "vn_nghe_an",
      "vn_son_la",
      "vn_dien_bien",
      "la_houaphanh",
      "la_luang_prabang",
      "la_phongsaly",
      "la_xiangkhouang",
    ],
    review: ["lo"],
  },
]);
