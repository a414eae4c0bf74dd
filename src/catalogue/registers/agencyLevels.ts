import type { AgencyLevel } from "../../core/registers/Agency";

/** The levels of the police. District police ended in Viet Nam on 1 March 2025. */
export const agencyLevels: readonly AgencyLevel[] = [
  {
    id: "vn_ministry",
    country: "VN",
    rank: "ministry",
    labels: { en: "Ministry (Viet Nam)", vi: "Cấp bộ (Việt Nam)", lo: "ຂັ້ນກະຊວງ (ຫວຽດນາມ)" },
  },
  {
    id: "vn_province",
    country: "VN",
    rank: "province",
    labels: { en: "Province (Viet Nam)", vi: "Cấp tỉnh (Việt Nam)", lo: "ຂັ້ນແຂວງ (ຫວຽດນາມ)" },
  },
  {
    id: "vn_district",
    country: "VN",
    rank: "district",
    to: "2025-02-28",
    labels: { en: "District (Viet Nam, former)", vi: "Cấp huyện (Việt Nam, cũ)", lo: "ຂັ້ນເມືອງ (ຫວຽດນາມ, ເກົ່າ)" },
  },
  {
    id: "vn_commune",
    country: "VN",
    rank: "commune",
    labels: { en: "Commune (Viet Nam)", vi: "Cấp xã (Việt Nam)", lo: "ຂັ້ນຕາແສງ (ຫວຽດນາມ)" },
    review: ["lo"],
  },
  {
    id: "la_ministry",
    country: "LA",
    rank: "ministry",
    labels: { en: "Ministry (Laos)", vi: "Cấp bộ (Lào)", lo: "ຂັ້ນກະຊວງ (ລາວ)" },
  },
  {
    id: "la_province",
    country: "LA",
    rank: "province",
    labels: { en: "Province (Laos)", vi: "Cấp tỉnh (Lào)", lo: "ຂັ້ນແຂວງ (ລາວ)" },
  },
  {
    id: "la_district",
    country: "LA",
    rank: "district",
    labels: { en: "District (Laos)", vi: "Cấp huyện (Lào)", lo: "ຂັ້ນເມືອງ (ລາວ)" },
  },
  {
    id: "la_village",
    country: "LA",
    rank: "commune",
    labels: { en: "Village (Laos)", vi: "Cấp bản (Lào)", lo: "ຂັ້ນບ້ານ (ລາວ)" },
  },
];
