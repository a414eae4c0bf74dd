import type { ChartRecord } from "../../core/charts/ChartRecord";
import { createRegister, type Register } from "../../core/registers/createRegister";

/** Longer rankings are read in the table. */
const LARGEST = 10;

const RECORDS: readonly ChartRecord[] = [
  {
    id: "years",
    title: { en: "{what} over the years", vi: "{what} qua các năm", lo: "{what} ໃນແຕ່ລະປີ" },
    kind: "line",
    table: "years",
    categories: "rows",
    apart: true,
  },
  {
    id: "comparison",
    title: { en: "{what}, compared with the last period", vi: "{what} so với kỳ trước", lo: "{what} ທຽບກັບໄລຍະກ່ອນ" },
    kind: "column",
    table: "comparison",
    categories: "columns",
    unless: "years",
  },
  {
    id: "by_zone",
    title: { en: "{what} by zone", vi: "{what} theo địa bàn", lo: "{what} ຕາມເຂດ" },
    kind: "column",
    table: "by_zone",
    categories: "columns",
  },
  {
    id: "by_unit",
    title: { en: "{what} by reporting unit", vi: "{what} theo đơn vị báo cáo", lo: "{what} ຕາມຫົວໜ່ວຍລາຍງານ" },
    kind: "bar",
    table: "by_unit",
    categories: "rows",
    ranked: LARGEST,
    apart: true,
    least: 3,
  },
  {
    id: "drugs",
    title: { en: "Drugs seized by substance", vi: "Ma túy thu giữ theo loại", lo: "ຢາເສບຕິດທີ່ຍຶດໄດ້ ຕາມປະເພດ" },
    kind: "bar",
    table: "drugs",
    categories: "rows",
    ranked: LARGEST,
  },
  {
    id: "largest_seizures",
    title: { en: "Largest seizures", vi: "Những vụ thu giữ lớn nhất", lo: "ການຍຶດຢາເສບຕິດທີ່ໃຫຍ່ທີ່ສຸດ" },
    kind: "bar",
    table: "largest_seizures",
    categories: "rows",
    ranked: LARGEST,
    apart: true,
    least: 3,
  },
];

/** The charts of a book, in its order. */
export const charts: Register<ChartRecord> = createRegister("charts", RECORDS);
