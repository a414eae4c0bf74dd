import type { FormList } from "../../core/lists/FormList";
import { indicators } from "../indicators/indicators";
import { noteColumn } from "./noteColumn";

/** Topics whose figures may stand in the columns of the results. */
const TOPICS: readonly string[] = ["results", "drugs"];

/** Results of earlier periods, a row for each year, zone and unit, as they were stated then: what this period's figures are compared with. */
export const earlierYears: FormList = {
  id: "earlier_years",
  sheet: { en: "Earlier years", vi: "Các năm trước", lo: "ບັນດາປີກ່ອນ" },
  title: {
    en: "FORM 10. RESULTS OF EARLIER YEARS",
    vi: "BIỂU 10. KẾT QUẢ CÁC NĂM TRƯỚC",
    lo: "ແບບຟອມ 10. ຜົນໄດ້ຮັບຂອງບັນດາປີກ່ອນ",
  },
  columns: [
    {
      id: "year",
      kind: "year",
      required: true,
      width: 10,
      labels: { en: "Year", vi: "Năm", lo: "ປີ" },
      help: {
        en: "The year in which the earlier period ends. Its days are those of this form's period in that year.",
        vi: "Năm kết thúc của kỳ trước. Ngày đầu, ngày cuối như kỳ của biểu này, tính theo năm đó.",
        lo: "ປີທີ່ໄລຍະກ່ອນສິ້ນສຸດ. ວັນທີຄືກັບໄລຍະຂອງແບບຟອມນີ້ ໃນປີນັ້ນ.",
      },
    },
    {
      id: "zone",
      kind: "choice",
      choices: "zones",
      required: true,
      width: 26,
      labels: { en: "Zone", vi: "Địa bàn", lo: "ເຂດ" },
      help: {
        en: "The zone the figures are of. Choose from the list.",
        vi: "Địa bàn của số liệu. Chọn trong danh sách.",
        lo: "ເຂດຂອງຂໍ້ມູນ. ເລືອກໃນລາຍການ.",
      },
    },
    {
      id: "unit",
      kind: "choice",
      choices: "units",
      required: true,
      width: 32,
      labels: { en: "Reporting unit", vi: "Đơn vị báo cáo", lo: "ໜ່ວຍງານລາຍງານ" },
      help: {
        en: "The unit that stated the figures. Choose from the list.",
        vi: "Đơn vị đã báo cáo số liệu. Chọn trong danh sách.",
        lo: "ໜ່ວຍງານທີ່ລາຍງານຂໍ້ມູນ. ເລືອກໃນລາຍການ.",
      },
    },
    ...[...indicators.values()]
      .filter(({ topic }) => TOPICS.includes(topic))
      .map(({ id }) => ({ kind: "figure", id }) as const),
    noteColumn,
  ],
  identity: ["year", "zone", "unit"],
  columnsOf: ["results"],
  history: { year: "year", zone: "zone", unit: "unit" },
};
