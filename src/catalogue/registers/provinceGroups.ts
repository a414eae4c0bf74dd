import type { ProvinceGroup } from "../../core/registers/Province";

/** Groups of provinces that reports name, with or without named members. */
export const provinceGroups: readonly ProvinceGroup[] = [
  {
    id: "northern_laos",
    labels: { en: "Northern Lao provinces", vi: "Các tỉnh Bắc Lào", lo: "ບັນດາແຂວງພາກເໜືອຂອງລາວ" },
    review: ["lo"],
  },
  {
    id: "vn_border_provinces",
    labels: {
      en: "Vietnamese provinces on the Lao border",
      vi: "Các tỉnh giáp Lào",
      lo: "ບັນດາແຂວງຂອງຫວຽດນາມ ທີ່ມີຊາຍແດນຕິດກັບລາວ",
    },
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
];
