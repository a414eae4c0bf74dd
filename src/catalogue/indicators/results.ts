import type { IndicatorRecord } from "../../core/registers/IndicatorRecord";
import type { Partition } from "../../core/registers/IndicatorFamily";
import type { Labels } from "../../core/text/Labels";
import { FLOW } from "./additivity";
import { coreIndicators } from "./core";

const LIMITS = new Map(coreIndicators.map(({ id, plausibleMaximum }) => [id, plausibleMaximum]));

/** A part of the cases or of the suspects; never above the whole. */
const partOf = (
  whole: "cases" | "suspects",
  id: string,
  labels: Labels,
  help: Labels,
  { aliases, noun, review = ["lo"] }: Partial<Pick<IndicatorRecord, "aliases" | "noun" | "review">> = {},
): IndicatorRecord => ({
  id,
  topic: "results",
  labels,
  help,
  unit: whole === "cases" ? "case" : "person",
  measure: "count",
  plausibleMaximum: LIMITS.get(whole) ?? 0,
  includedIn: [whole],
  ...FLOW,
  ...(aliases && { aliases }),
  ...(noun && { noun }),
  ...(review.length > 0 && { review }),
});

/** Things police break up; one is not a case, and none is converted into another. */
const brokenUp = (
  id: string,
  plausibleMaximum: number,
  labels: Labels,
  counter: Required<Labels>,
  /** What police did to it, as a Vietnamese sentence has it. */
  done: string,
  help: Labels,
): IndicatorRecord => ({
  id,
  topic: "results",
  labels,
  counter,
  help,
  aliases: [counter.vi],
  sentence: { en: "{n} {noun}", vi: done, lo: "{name} {n} {unit}" },
  unit: "item",
  measure: "count",
  plausibleMaximum,
  review: ["lo"],
  ...FLOW,
});

/** Stages of cases and suspects, sub-counts, and what else was broken up. The stage "detected" is the count of cases itself. */
export const resultIndicators: readonly IndicatorRecord[] = [
  partOf(
    "cases",
    "cases_arrested",
    { en: "Cases with arrests", vi: "Số vụ bắt giữ", lo: "ຄະດີທີ່ຈັບກຸມ" },
    {
      en: "Of the cases, those in which suspects were arrested.",
      vi: "Trong số vụ phát hiện, số vụ có bắt giữ đối tượng.",
      lo: "ໃນຈຳນວນຄະດີ, ຄະດີທີ່ໄດ້ຈັບກຸມຜູ້ຖືກຫາ.",
    },
    { review: [] },
  ),
  partOf(
    "cases",
    "cases_prosecuted",
    { en: "Cases prosecuted", vi: "Số vụ khởi tố", lo: "ຄະດີທີ່ດຳເນີນຄະດີ" },
    {
      en: "Of the cases, those with criminal proceedings. Prosecuted, administrative, other and not yet dealt with together make all cases.",
      vi: "Trong số vụ, số vụ đã khởi tố. Khởi tố + xử lý hành chính + xử lý khác + chưa xử lý = tổng số vụ.",
      lo: "ໃນຈຳນວນຄະດີ, ຄະດີທີ່ໄດ້ດຳເນີນຄະດີ. ດຳເນີນຄະດີ + ທາງບໍລິຫານ + ອື່ນໆ + ກຳລັງສືບສວນ = ຄະດີທັງໝົດ.",
    },
  ),
  partOf(
    "cases",
    "cases_administrative",
    { en: "Cases, administrative sanction", vi: "Số vụ xử lý hành chính", lo: "ຄະດີທີ່ລົງໂທດທາງບໍລິຫານ" },
    {
      en: "Of the cases, those ended by an administrative sanction.",
      vi: "Trong số vụ, số vụ xử lý hành chính.",
      lo: "ໃນຈຳນວນຄະດີ, ຄະດີທີ່ລົງໂທດທາງບໍລິຫານ.",
    },
    { noun: { en: "cases ended by an administrative sanction", vi: "vụ xử lý hành chính", lo: "ຄະດີທີ່ລົງໂທດທາງບໍລິຫານ" } },
  ),
  partOf(
    "cases",
    "cases_other",
    { en: "Cases, dealt with otherwise", vi: "Số vụ xử lý khác", lo: "ຄະດີທີ່ແກ້ໄຂດ້ວຍວິທີອື່ນ" },
    {
      en: "Of the cases, those dealt with in another way, such as handed over to others.",
      vi: "Trong số vụ, số vụ xử lý khác, như chuyển giao cơ quan khác.",
      lo: "ໃນຈຳນວນຄະດີ, ຄະດີທີ່ແກ້ໄຂດ້ວຍວິທີອື່ນ ເຊັ່ນ ມອບໂອນໃຫ້ພາກສ່ວນອື່ນ.",
    },
    { noun: { en: "cases dealt with otherwise", vi: "vụ xử lý khác", lo: "ຄະດີທີ່ແກ້ໄຂດ້ວຍວິທີອື່ນ" } },
  ),
  partOf(
    "cases",
    "cases_pending",
    { en: "Cases not yet dealt with", vi: "Số vụ đang điều tra, chưa xử lý", lo: "ຄະດີທີ່ກຳລັງສືບສວນ" },
    {
      en: "Of the cases, those detected or with arrests of which nothing has come yet: under investigation.",
      vi: "Trong số vụ, số vụ đã phát hiện, bắt giữ nhưng chưa có kết quả xử lý: đang điều tra, xác minh.",
      lo: "ໃນຈຳນວນຄະດີ, ຄະດີທີ່ກວດພົບ ຫຼື ຈັບກຸມແລ້ວ ແຕ່ຍັງສືບສວນຢູ່.",
    },
  ),
  partOf(
    "suspects",
    "suspects_prosecuted",
    { en: "Accused", vi: "Số bị can khởi tố", lo: "ຜູ້ຖືກຫາທີ່ດຳເນີນຄະດີ" },
    {
      en: "Of the suspects, those charged. Charged, administrative, other and not yet dealt with together make all suspects.",
      vi: "Trong số đối tượng, số bị can đã khởi tố. Bị can + xử lý hành chính + xử lý khác + chưa xử lý = tổng số đối tượng.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຜູ້ທີ່ຖືກດຳເນີນຄະດີ. ດຳເນີນຄະດີ + ທາງບໍລິຫານ + ອື່ນໆ + ກຳລັງສືບສວນ = ຜູ້ຖືກຫາທັງໝົດ.",
    },
    { noun: { en: "persons charged", vi: "bị can khởi tố", lo: "ຜູ້ຖືກຫາທີ່ດຳເນີນຄະດີ" } },
  ),
  partOf(
    "suspects",
    "suspects_administrative",
    { en: "Persons, administrative sanction", vi: "Số người xử lý hành chính", lo: "ຜູ້ຖືກລົງໂທດທາງບໍລິຫານ" },
    {
      en: "Of the suspects, those given an administrative sanction.",
      vi: "Trong số đối tượng, số người bị xử lý hành chính.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຜູ້ຖືກລົງໂທດທາງບໍລິຫານ.",
    },
    { noun: { en: "persons given an administrative sanction", vi: "người xử lý hành chính", lo: "ຜູ້ຖືກລົງໂທດທາງບໍລິຫານ" } },
  ),
  partOf(
    "suspects",
    "suspects_other",
    { en: "Persons, dealt with otherwise", vi: "Số người xử lý khác", lo: "ຜູ້ທີ່ແກ້ໄຂດ້ວຍວິທີອື່ນ" },
    {
      en: "Of the suspects, those dealt with in another way, such as handed over to others.",
      vi: "Trong số đối tượng, số người xử lý khác, như chuyển giao cơ quan khác.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຜູ້ທີ່ແກ້ໄຂດ້ວຍວິທີອື່ນ ເຊັ່ນ ມອບໂອນໃຫ້ພາກສ່ວນອື່ນ.",
    },
    { noun: { en: "persons dealt with otherwise", vi: "người xử lý khác", lo: "ຜູ້ທີ່ແກ້ໄຂດ້ວຍວິທີອື່ນ" } },
  ),
  partOf(
    "suspects",
    "suspects_pending",
    { en: "Persons not yet dealt with", vi: "Số người đang điều tra, chưa xử lý", lo: "ຜູ້ທີ່ກຳລັງສືບສວນ" },
    {
      en: "Of the suspects, those of whom nothing has come yet: under investigation.",
      vi: "Trong số đối tượng, số người chưa có kết quả xử lý: đang điều tra, xác minh.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຜູ້ທີ່ຍັງສືບສວນຢູ່.",
    },
  ),
  partOf(
    "suspects",
    "suspects_women",
    { en: "Women", vi: "Đối tượng nữ", lo: "ຜູ້ຖືກຫາເພດຍິງ" },
    {
      en: "Of the suspects, women.",
      vi: "Trong số đối tượng, số là nữ.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ເພດຍິງ.",
    },
    { aliases: ["nữ", "phụ nữ", "ເພດຍິງ", "ຍິງ", "ແມ່ຍິງ", "female"] },
  ),
  partOf(
    "suspects",
    "suspects_foreign",
    { en: "Foreigners", vi: "Đối tượng người nước ngoài", lo: "ຜູ້ຖືກຫາຄົນຕ່າງປະເທດ" },
    {
      en: "Of the suspects, all who are not nationals of the side that reports.",
      vi: "Trong số đối tượng, số người không mang quốc tịch của bên báo cáo.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຜູ້ທີ່ບໍ່ແມ່ນຄົນສັນຊາດຂອງຝ່າຍລາຍງານ.",
    },
    { aliases: ["người nước ngoài", "ຄົນຕ່າງປະເທດ", "foreign nationals"] },
  ),
  partOf(
    "suspects",
    "suspects_lao",
    { en: "Lao nationals", vi: "Đối tượng quốc tịch Lào", lo: "ຜູ້ຖືກຫາສັນຊາດລາວ" },
    {
      en: "Of the suspects, Lao nationals.",
      vi: "Trong số đối tượng, số người quốc tịch Lào.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຄົນສັນຊາດລາວ.",
    },
    { aliases: ["quốc tịch Lào", "người Lào", "công dân Lào", "ສັນຊາດລາວ", "ຄົນລາວ"] },
  ),
  partOf(
    "suspects",
    "suspects_vietnamese",
    { en: "Vietnamese nationals", vi: "Đối tượng quốc tịch Việt Nam", lo: "ຜູ້ຖືກຫາສັນຊາດຫວຽດນາມ" },
    {
      en: "Of the suspects, Vietnamese nationals.",
      vi: "Trong số đối tượng, số người quốc tịch Việt Nam.",
      lo: "ໃນຈຳນວນຜູ້ຖືກຫາ, ຄົນສັນຊາດຫວຽດນາມ.",
    },
    { aliases: ["quốc tịch Việt Nam", "người Việt Nam", "công dân Việt Nam", "ສັນຊາດຫວຽດນາມ", "ຄົນຫວຽດນາມ"] },
  ),
  brokenUp(
    "trafficking_lines",
    2_000,
    { en: "Trafficking lines broken up", vi: "Số đường dây triệt xóa", lo: "ເຄືອຂ່າຍຄ້າຢາເສບຕິດທີ່ທຳລາຍ" },
    { en: "lines", vi: "đường dây", lo: "ເຄືອຂ່າຍ" },
    "triệt xóa {n} đường dây",
    {
      en: "Trafficking lines broken up. A line is not a case: its cases are counted as cases.",
      vi: "Số đường dây mua bán ma túy bị triệt xóa. Đường dây không phải là vụ; các vụ vẫn tính ở số vụ.",
      lo: "ຈຳນວນເຄືອຂ່າຍຄ້າຢາເສບຕິດທີ່ທຳລາຍ. ເຄືອຂ່າຍບໍ່ແມ່ນຄະດີ; ຄະດີໃຫ້ນັບຕ່າງຫາກ.",
    },
  ),
  brokenUp(
    "gangs",
    2_000,
    { en: "Gangs broken up", vi: "Số ổ nhóm triệt phá", lo: "ກຸ່ມແກັງທີ່ທຳລາຍ" },
    { en: "gangs", vi: "ổ nhóm", lo: "ກຸ່ມ" },
    "triệt phá {n} ổ nhóm",
    {
      en: "Gangs broken up; not cases, not lines.",
      vi: "Số ổ nhóm bị triệt phá; không tính là vụ hay đường dây.",
      lo: "ຈຳນວນກຸ່ມແກັງທີ່ທຳລາຍ; ບໍ່ແມ່ນຄະດີ ຫຼື ເຄືອຂ່າຍ.",
    },
  ),
  brokenUp(
    "hotspots",
    5_000,
    { en: "Hotspots cleared", vi: "Số tụ điểm xóa bỏ", lo: "ຈຸດຮ້ອນທີ່ລຶບລ້າງ" },
    { en: "hotspots", vi: "tụ điểm", lo: "ຈຸດ" },
    "xóa bỏ {n} tụ điểm",
    {
      en: "Places of open drug dealing cleared.",
      vi: "Số tụ điểm ma túy được xóa bỏ.",
      lo: "ຈຳນວນຈຸດຮ້ອນດ້ານຢາເສບຕິດທີ່ລຶບລ້າງ.",
    },
  ),
  brokenUp(
    "special_cases",
    2_000,
    { en: "Special operations", vi: "Số chuyên án", lo: "ຄະດີພິເສດ" },
    { en: "operations", vi: "chuyên án", lo: "ອັນ" },
    "xác lập {n} chuyên án",
    {
      en: "Special operations (with a code) set up or fought by one side. Joint ones are counted as joint cases.",
      vi: "Số chuyên án (có bí số) do một bên xác lập, đấu tranh. Chuyên án chung tính riêng.",
      lo: "ຈຳນວນຄະດີພິເສດ (ມີລະຫັດ) ຂອງຝ່າຍດຽວ. ຄະດີຮ່ວມໃຫ້ນັບຕ່າງຫາກ.",
    },
  ),
];

/** How the stages make up the whole: 1 368 + 223 + 31 = 1 622 cases in a published example. */
export const resultPartitions: readonly Partition[] = [
  {
    total: "cases",
    parts: ["cases_prosecuted", "cases_administrative", "cases_other"],
    perhaps: ["cases_pending"],
    relation: "equal",
  },
  {
    total: "suspects",
    parts: ["suspects_prosecuted", "suspects_administrative", "suspects_other"],
    perhaps: ["suspects_pending"],
    relation: "equal",
  },
  { total: "suspects", parts: ["suspects_lao", "suspects_vietnamese"], relation: "atMost" },
];
