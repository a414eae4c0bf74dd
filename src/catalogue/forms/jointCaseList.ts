import type { FormList, ListColumn } from "../../core/lists/FormList";
import { casePhase, leadAgency, side } from "../indicators/dimensions";
import { exhibitFamilies } from "../indicators/exhibits";
import { noteColumn } from "./noteColumn";
import { seizedDrugs } from "./seizedDrugs";

/** What nearly every joint case states. */
const USUAL: readonly string[] = [
  ...["joint_suspects", "joint_suspects_vietnamese", "joint_suspects_lao"],
  ...["heroin", "heroin_bricks", "crystal", "synthetic", "synthetic_other", "synthetic_pills", "opium"],
];
const FIGURES: readonly ListColumn[] = [
  ...USUAL.map((id) => ({ kind: "figure", id, always: true }) as const),
  ...[...seizedDrugs, ...exhibitFamilies.map(({ id }) => id)]
    .filter((id) => !USUAL.includes(id))
    .map((id) => ({ kind: "figure", id }) as const),
];

/** Joint special cases one by one, a row for each phase that something is known of; their number is stated on the sheet of joint cases. */
export const jointCaseList: FormList = {
  id: "joint_case_list",
  sheet: { en: "List of joint cases", vi: "Danh sách chuyên án", lo: "ບັນຊີຄະດີຮ່ວມ" },
  title: {
    en: "FORM 04a. LIST OF JOINT CASES",
    vi: "BIỂU 04a. DANH SÁCH CHUYÊN ÁN CHUNG",
    lo: "ແບບຟອມ 04a. ບັນຊີຄະດີຮ່ວມ",
  },
  columns: [
    {
      id: "case_code",
      kind: "text",
      required: true,
      width: 16,
      labels: { en: "Code of the case", vi: "Bí số chuyên án", lo: "ລະຫັດຄະດີ" },
      help: {
        en: "The code or name of the special case, such as 522H.",
        vi: "Bí số hoặc tên chuyên án, ví dụ 522H.",
        lo: "ລະຫັດ ຫຼື ຊື່ຄະດີ, ຕົວຢ່າງ 522H.",
      },
    },
    {
      id: "phase",
      kind: "choice",
      choices: casePhase.codes,
      width: 20,
      labels: casePhase.labels,
      help: {
        en: "The phase this row is about. What came of each phase has a row of its own.",
        vi: "Giai đoạn mà hàng này nói đến. Kết quả mỗi giai đoạn ghi một hàng.",
        lo: "ໄລຍະຂອງແຖວນີ້. ຜົນຂອງແຕ່ລະໄລຍະຂຽນແຖວໜຶ່ງ.",
      },
    },
    {
      id: "day",
      kind: "date",
      width: 13,
      labels: { en: "Date", vi: "Ngày", lo: "ວັນທີ" },
      help: {
        en: "The day the case was set up, or the phase ended.",
        vi: "Ngày xác lập chuyên án hoặc kết thúc giai đoạn.",
        lo: "ວັນທີສ້າງຕັ້ງຄະດີ ຫຼື ສິ້ນສຸດໄລຍະ.",
      },
    },
    {
      id: "lead_agency",
      kind: "choice",
      choices: leadAgency.codes,
      width: 28,
      labels: leadAgency.labels,
      help: {
        en: "The agency that set the case up and leads it.",
        vi: "Đơn vị xác lập, chủ trì chuyên án.",
        lo: "ຝ່າຍທີ່ສ້າງຕັ້ງ ແລະ ເປັນເຈົ້າການ.",
      },
    },
    {
      id: "side",
      kind: "choice",
      choices: side.codes,
      width: 16,
      labels: { en: "Side where it ended", vi: "Bên phá án", lo: "ຝ່າຍທີ່ປະຕິບັດ" },
      help: {
        en: "The side on whose ground the suspects were arrested.",
        vi: "Bên bắt giữ đối tượng trên địa bàn của mình.",
        lo: "ຝ່າຍທີ່ຈັບກຸມໃນເຂດຂອງຕົນ.",
      },
    },
    ...FIGURES,
    {
      id: "seizures",
      kind: "text",
      width: 34,
      labels: { en: "What was seized, as stated", vi: "Tang vật, theo nguồn", lo: "ຂອງກາງ ຕາມແຫຼ່ງຂໍ້ມູນ" },
      help: {
        en: "What else was seized, in the words of the source.",
        vi: "Tang vật khác, ghi như nguồn.",
        lo: "ຂອງກາງອື່ນ, ຂຽນຕາມແຫຼ່ງຂໍ້ມູນ.",
      },
    },
    {
      id: "admitted",
      kind: "text",
      width: 30,
      labels: { en: "Admitted, not seized", vi: "Khai nhận (không thu giữ được)", lo: "ຮັບສາລະພາບ (ບໍ່ໄດ້ຍຶດ)" },
      help: {
        en: "What suspects admitted to have traded, in the words of the source. It was not seized and is added to nothing.",
        vi: "Số lượng đối tượng khai đã mua bán, ghi như nguồn. Không phải số thu giữ, không cộng vào đâu.",
        lo: "ຈຳນວນທີ່ຜູ້ຖືກຫາຮັບວ່າໄດ້ຊື້-ຂາຍ, ຂຽນຕາມແຫຼ່ງຂໍ້ມູນ. ບໍ່ແມ່ນຈຳນວນຍຶດ, ບໍ່ບວກໃສ່ບ່ອນໃດ.",
      },
    },
    noteColumn,
  ],
  identity: ["case_code", "phase"],
  columnsOf: ["results", "drugs", "exhibits"],
};
