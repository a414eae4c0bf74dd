import type { FormList } from "../../core/lists/FormList";
import type { Code } from "../../core/registers/IndicatorFamily";
import { documentKind, meetingKind } from "../indicators/dimensions";
import { noteColumn } from "./noteColumn";

const choice = (id: string, en: string, vi: string, lo: string): Code => ({
  id,
  labels: { en, vi, lo },
  review: ["lo"],
});

/** What documents of a framework are, beside those the two sides sign. */
const DISPATCH = choice("document_dispatch", "dispatch", "công văn", "ໜັງສືທາງການ");
/** How a meeting is held. */
const MANNERS = [
  choice("in_person", "in person", "trực tiếp", "ເຊິ່ງໜ້າ"),
  choice("online", "online", "trực tuyến", "ທາງໄກ"),
  choice("both", "in person and online", "trực tiếp kết hợp trực tuyến", "ເຊິ່ງໜ້າ ແລະ ທາງໄກ"),
];
const SECRECY = [
  choice("none", "not secret", "không mật", "ບໍ່ລັບ"),
  choice("secret", "secret", "Mật", "ລັບ"),
  choice("top_secret", "highly secret", "Tối mật", "ລັບສຸດ"),
  choice("absolute", "top secret", "Tuyệt mật", "ລັບສຸດຍອດ"),
];
/** Choices of the list alone. */
export const MEETING_CHOICES: readonly Code[] = [DISPATCH, ...MANNERS, ...SECRECY];

/** Kinds of both; ids of documents say so, since both have an "other". */
const KINDS = [
  ...meetingKind.codes,
  ...documentKind.codes.map((code) => ({ ...code, id: `document_${code.id}` })),
  DISPATCH,
];

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
    {
      id: "manner",
      kind: "choice",
      choices: MANNERS,
      width: 18,
      labels: { en: "Held", vi: "Hình thức họp", lo: "ຮູບແບບ" },
      help: {
        en: "Of a meeting: whether people came together or met online. Choose from the list.",
        vi: "Với hội nghị: họp trực tiếp hay trực tuyến. Chọn trong danh sách.",
        lo: "ສຳລັບກອງປະຊຸມ: ເຊິ່ງໜ້າ ຫຼື ທາງໄກ. ເລືອກໃນລາຍການ.",
      },
    },
    {
      id: "chairs",
      kind: "text",
      width: 28,
      labels: { en: "Chairs, signatories (posts)", vi: "Chủ trì, người ký (chức vụ)", lo: "ປະທານ, ຜູ້ເຊັນ (ຕຳແໜ່ງ)" },
      help: {
        en: "Posts of those who chaired, led delegations or signed. No names.",
        vi: "Chức vụ người chủ trì, trưởng đoàn, người ký. Không ghi tên.",
        lo: "ຕຳແໜ່ງຂອງປະທານ, ຫົວໜ້າຄະນະ, ຜູ້ເຊັນ. ບໍ່ຂຽນຊື່.",
      },
    },
    {
      id: "secrecy",
      kind: "choice",
      choices: SECRECY,
      width: 14,
      labels: { en: "Secrecy", vi: "Độ mật", lo: "ລະດັບຄວາມລັບ" },
      help: {
        en: "The mark the document bears. Choose from the list.",
        vi: "Dấu chỉ độ mật của văn bản. Chọn trong danh sách.",
        lo: "ເຄື່ອງໝາຍຂອງເອກະສານ. ເລືອກໃນລາຍການ.",
      },
    },
    noteColumn,
  ],
  identity: ["kind", "title", "day"],
};
