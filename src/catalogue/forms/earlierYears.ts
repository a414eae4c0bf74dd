import type { FormList } from "../../core/lists/FormList";
import { indicators } from "../indicators/indicators";
import { periodPresets } from "../periods/presets";
import { noteColumn } from "./noteColumn";

/** Topics whose figures may stand in the columns of the results. */
const TOPICS: readonly string[] = ["results", "drugs"];

/** Rules a whole year may be cut by. */
const YEARS = [...periodPresets.values()].flatMap((preset) =>
  preset.rule?.months === 12 ? [{ ...preset, rule: preset.rule }] : [],
);

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
        en: "The year in which the earlier period ends. Its days are those of this form's period in that year, unless “Year counted” says otherwise.",
        vi: "Năm kết thúc của kỳ trước. Ngày đầu, ngày cuối như kỳ của biểu này, trừ khi cột “Cách tính năm” chọn khác.",
        lo: "ປີທີ່ໄລຍະກ່ອນສິ້ນສຸດ. ວັນທີຄືກັບໄລຍະຂອງແບບຟອມນີ້ ໃນປີນັ້ນ, ຍົກເວັ້ນຖັນ “ວິທີນັບປີ” ຈະບອກຢ່າງອື່ນ.",
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
    {
      id: "year_rule",
      kind: "choice",
      choices: YEARS.map(({ id, labels }) => ({ id, labels })),
      width: 22,
      labels: { en: "Year counted", vi: "Cách tính năm", lo: "ວິທີນັບປີ" },
      help: {
        en: "Only where that year was cut at other days than this form's period: choose which. Blank: the same days.",
        vi: "Chỉ chọn khi năm đó tính theo ngày khác với kỳ của biểu này. Để trống: cùng ngày.",
        lo: "ເລືອກສະເພາະເມື່ອປີນັ້ນນັບວັນທີບໍ່ຄືກັບໄລຍະຂອງແບບຟອມນີ້. ປະວ່າງ: ວັນທີດຽວກັນ.",
      },
    },
    noteColumn,
  ],
  identity: ["year", "zone", "unit"],
  apart: ["year_rule"],
  columnsOf: ["results"],
  history: {
    year: "year",
    rule: "year_rule",
    rules: new Map(YEARS.map(({ id, rule }) => [id, rule])),
    zone: "zone",
    unit: "unit",
  },
};
