import type { FormList } from "../../core/lists/FormList";
import { documentKind, meetingKind } from "../indicators/dimensions";
import { noteColumn } from "./noteColumn";

/** Kinds of both; ids of documents say so, since both have an "other". */
const KINDS = [...meetingKind.codes, ...documentKind.codes.map((code) => ({ ...code, id: `document_${code.id}` }))];

/** Meetings held and documents signed one by one; their numbers are stated on the sheet of meetings. */
export const meetingList: FormList = {
  id: "meeting_list",
  sheet: { en: "List of documents", vi: "Danh sách hội nghị, văn bản", lo: "ບັນຊີກອງປະຊຸມ, ເອກະສານ" },
  title: {
    en: "FORM 09a. LIST OF MEETINGS AND DOCUMENTS SIGNED",
    vi: "BIỂU 09a. DANH SÁCH HỘI NGHỊ, VĂN BẢN KÝ KẾT",
    lo: "ແບບຟອມ 09a. ບັນຊີກອງປະຊຸມ ແລະ ເອກະສານທີ່ເຊັນ",
  },
  columns: [
    {
      id: "kind",
      kind: "choice",
      choices: KINDS,
      required: true,
      width: 32,
      labels: { en: "Kind", vi: "Hình thức, loại", lo: "ປະເພດ" },
      help: {
        en: "Kind of meeting or document. Choose from the list.",
        vi: "Hình thức hội nghị hoặc loại văn bản. Chọn trong danh sách.",
        lo: "ປະເພດກອງປະຊຸມ ຫຼື ເອກະສານ. ເລືອກໃນລາຍການ.",
      },
    },
    {
      id: "title",
      kind: "text",
      width: 44,
      labels: { en: "Title", vi: "Tên hội nghị, trích yếu văn bản", lo: "ຊື່" },
      help: {
        en: "Title of the meeting or document, as it is printed.",
        vi: "Tên hội nghị hoặc trích yếu văn bản, ghi như văn bản.",
        lo: "ຊື່ກອງປະຊຸມ ຫຼື ເອກະສານ, ຕາມທີ່ພິມ.",
      },
    },
    {
      id: "day",
      kind: "date",
      width: 13,
      labels: { en: "Date", vi: "Ngày tổ chức, ký", lo: "ວັນທີ" },
      help: {
        en: "The day it was held or signed.",
        vi: "Ngày tổ chức hoặc ngày ký.",
        lo: "ວັນທີຈັດ ຫຼື ເຊັນ.",
      },
    },
    {
      id: "place",
      kind: "text",
      width: 24,
      labels: { en: "Place", vi: "Địa điểm", lo: "ສະຖານທີ່" },
      help: { en: "Town or province.", vi: "Thành phố hoặc tỉnh.", lo: "ເມືອງ ຫຼື ແຂວງ." },
    },
    {
      id: "year_covered",
      kind: "year",
      width: 12,
      labels: { en: "Year covered", vi: "Năm áp dụng", lo: "ປີທີ່ກວມເອົາ" },
      help: {
        en: "The year a document is for, which may be another than that of its signing.",
        vi: "Năm văn bản áp dụng, có thể khác năm ký.",
        lo: "ປີທີ່ເອກະສານກວມເອົາ, ອາດຕ່າງກັບປີທີ່ເຊັນ.",
      },
    },
    {
      id: "serial_number",
      kind: "text",
      width: 18,
      labels: { en: "Number", vi: "Số văn bản", lo: "ເລກທີ" },
      help: { en: "Number of the document.", vi: "Số, ký hiệu văn bản.", lo: "ເລກທີເອກະສານ." },
    },
    noteColumn,
  ],
  identity: ["kind", "title", "day"],
};
