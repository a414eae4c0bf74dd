import type { FormList } from "../../core/lists/FormList";
import { borderPlace, buildingStatus, side } from "../indicators/dimensions";
import { noteColumn } from "./noteColumn";

/** Buildings one by one: how far each is, and when it is to be or was finished; their numbers are stated on the sheet of facilities. */
export const worksList: FormList = {
  id: "works_list",
  sheet: { en: "List of works", vi: "Danh sách công trình", lo: "ບັນຊີກໍ່ສ້າງ" },
  title: {
    en: "FORM 06a. LIST OF WORKS",
    vi: "BIỂU 06a. DANH SÁCH CÔNG TRÌNH HỖ TRỢ",
    lo: "ແບບຟອມ 06a. ບັນຊີການກໍ່ສ້າງ",
  },
  columns: [
    {
      id: "work",
      kind: "text",
      required: true,
      width: 36,
      labels: { en: "Work", vi: "Công trình", lo: "ການກໍ່ສ້າງ" },
      help: {
        en: "The building, such as the police station of a village or the police office of a district.",
        vi: "Tên công trình, ví dụ trụ sở công an bản, nhà làm việc công an huyện.",
        lo: "ຊື່ອາຄານ ເຊັ່ນ ຫ້ອງການ ປກສ ບ້ານ ຫຼື ເມືອງ.",
      },
    },
    {
      id: "place",
      kind: "text",
      width: 26,
      labels: { en: "District, province", vi: "Huyện, tỉnh", lo: "ເມືອງ, ແຂວງ" },
      help: {
        en: "Where it stands, such as Dak Cheung district.",
        vi: "Nơi xây dựng, ví dụ huyện Đắc Chưng.",
        lo: "ສະຖານທີ່ ເຊັ່ນ ເມືອງດາກຈຶງ.",
      },
    },
    {
      id: "village_kind",
      kind: "choice",
      choices: borderPlace.codes,
      width: 22,
      labels: borderPlace.labels,
      help: {
        en: "Whether the village lies on the border. Choose from the list.",
        vi: "Bản giáp biên hay không. Chọn trong danh sách.",
        lo: "ບ້ານຕິດຊາຍແດນ ຫຼື ບໍ່. ເລືອກໃນລາຍການ.",
      },
    },
    {
      id: "status",
      kind: "choice",
      choices: buildingStatus.codes,
      required: true,
      width: 20,
      labels: buildingStatus.labels,
      help: {
        en: "How far it is at the end of the period. Choose from the list.",
        vi: "Tiến độ đến cuối kỳ. Chọn trong danh sách.",
        lo: "ຄວາມຄືບໜ້າໃນທ້າຍໄລຍະ. ເລືອກໃນລາຍການ.",
      },
    },
    {
      id: "target_month",
      kind: "month",
      width: 15,
      labels: { en: "Target month", vi: "Tháng dự kiến xong", lo: "ເດືອນຄາດວ່າສຳເລັດ" },
      help: {
        en: "Month and year in which it is to be finished, such as 08/2023.",
        vi: "Tháng, năm phấn đấu hoàn thành, ví dụ 08/2023.",
        lo: "ເດືອນ ແລະ ປີທີ່ຄາດວ່າຈະສຳເລັດ ເຊັ່ນ 08/2023.",
      },
    },
    {
      id: "handed_over",
      kind: "date",
      width: 14,
      labels: { en: "Handed over on", vi: "Ngày bàn giao", lo: "ວັນທີມອບ-ຮັບ" },
      help: { en: "The day it was handed over.", vi: "Ngày bàn giao.", lo: "ວັນທີມອບ-ຮັບ." },
    },
    {
      id: "given_by",
      kind: "choice",
      choices: side.codes,
      width: 18,
      labels: { en: "Given by", vi: "Bên hỗ trợ", lo: "ຝ່າຍຊ່ວຍເຫຼືອ" },
      help: { en: "The side that pays for it.", vi: "Bên hỗ trợ kinh phí.", lo: "ຝ່າຍທີ່ໃຫ້ທຶນ." },
    },
    noteColumn,
  ],
  identity: ["work", "place"],
  standing: {
    columns: ["work", "place", "village_kind", "target_month", "given_by"],
    until: { column: "status", codes: ["handed_over"] },
  },
};
