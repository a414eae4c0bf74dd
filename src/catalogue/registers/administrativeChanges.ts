import type { AdministrativeChange } from "../../core/registers/Province";

/** Since then there is no Vietnamese police between province and commune. */
export const districtPoliceEnd: AdministrativeChange = {
  id: "district_police_end",
  country: "VN",
  date: "2025-03-01",
  kind: "districtPoliceEnd",
  labels: {
    en: "District police ended in Viet Nam: provincial and commune police remain",
    vi: "Không tổ chức công an cấp huyện; còn công an cấp tỉnh và cấp xã",
    lo: "ຫວຽດນາມ ຍົກເລີກຕຳຫຼວດຂັ້ນເມືອງ; ຍັງເຫຼືອຂັ້ນແຂວງ ແລະ ຂັ້ນຕາແສງ",
  },
};

/** What changed in the administration of the border provinces, by its first day. */
export const administrativeChanges: readonly AdministrativeChange[] = [
  {
    id: "hue_city",
    country: "VN",
    date: "2025-01-01",
    kind: "rename",
    labels: {
      en: "Thua Thien Hue became the city of Hue (the same unit)",
      vi: "Tỉnh Thừa Thiên Huế trở thành thành phố Huế (cùng một đơn vị)",
      lo: "ແຂວງເຖື່ອທຽນເຫວ້ ກາຍເປັນ ນະຄອນເຫວ້ (ຫົວໜ່ວຍດຽວກັນ)",
    },
  },
  districtPoliceEnd,
  {
    id: "province_mergers",
    country: "VN",
    date: "2025-07-01",
    kind: "provinceMerger",
    labels: {
      en: "63 Vietnamese provinces became 34; 10 on the Lao border became 9",
      vi: "63 tỉnh, thành phố còn 34; 10 tỉnh giáp Lào còn 9",
      lo: "63 ແຂວງ, ນະຄອນ ຂອງຫວຽດນາມ ຍັງ 34; 10 ແຂວງທີ່ຕິດກັບລາວ ຍັງ 9",
    },
  },
  {
    id: "commune_mergers",
    country: "VN",
    date: "2025-07-01",
    kind: "communeMerger",
    labels: {
      en: "Vietnamese communes were merged: border communes before and after are not the same ground",
      vi: "Sáp nhập các xã: địa bàn các xã biên giới trước và sau không trùng nhau",
      lo: "ບັນດາຕາແສງຂອງຫວຽດນາມຖືກໂຮມເຂົ້າກັນ: ເຂດຕາແສງຊາຍແດນກ່ອນ ແລະ ຫຼັງບໍ່ຄືກັນ",
    },
  },
];
