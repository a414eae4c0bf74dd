import type { Code, Dimension, FamilyDimension } from "../../core/registers/IndicatorFamily";
import type { Language } from "../../core/text/Labels";

const LO: readonly Language[] = ["lo"];

/** A code whose Lao word is not attested. */
const code = (id: string, en: string, vi: string, lo: string): Code => ({ id, labels: { en, vi, lo }, review: LO });

/** A code whose words all are. */
const attested = (id: string, en: string, vi: string, lo: string): Code => ({ id, labels: { en, vi, lo } });

/** Which way a person, an item of information or a delegation goes. */
export const direction: Dimension = {
  id: "direction",
  labels: { en: "Direction", vi: "Chiều", lo: "ທິດທາງ" },
  review: LO,
  codes: [
    code("to_vn", "to Viet Nam", "Lào chuyển cho Việt Nam", "ລາວມອບໃຫ້ຫວຽດນາມ"),
    code("to_la", "to Laos", "Việt Nam chuyển cho Lào", "ຫວຽດນາມມອບໃຫ້ລາວ"),
  ],
};

/** Which way a delegation travels. */
export const visit: Dimension = {
  id: "visit",
  labels: { en: "Visit", vi: "Chiều đi", lo: "ທິດທາງການຢ້ຽມຢາມ" },
  review: LO,
  codes: [
    code("to_vn", "visiting Viet Nam", "Lào sang Việt Nam", "ລາວໄປຫວຽດນາມ"),
    code("to_la", "visiting Laos", "Việt Nam sang Lào", "ຫວຽດນາມມາລາວ"),
  ],
};

/** How dangerous a wanted person is, as the wanted notice says. */
export const wantedClass: Dimension = {
  id: "wanted_class",
  labels: { en: "Class", vi: "Loại truy nã", lo: "ປະເພດໝາຍຈັບ" },
  review: LO,
  codes: [
    code("dangerous", "dangerous", "nguy hiểm", "ອັນຕະລາຍ"),
    code("very", "especially dangerous", "đặc biệt nguy hiểm", "ອັນຕະລາຍພິເສດ"),
    code("intl", "international notice", "truy nã quốc tế", "ໝາຍຈັບສາກົນ"),
  ],
};

/** How a search for a wanted person stands; who gave himself up was not caught. */
export const wantedStatus: Dimension = {
  id: "wanted_status",
  labels: { en: "Status of the warrant", vi: "Tình trạng truy nã", lo: "ສະຖານະໝາຍຈັບ" },
  sentence: { en: "{n} {noun} {code}", vi: "{n} {noun} {code}", lo: "{noun} {code} {n} {unit}" },
  review: LO,
  codes: [
    code("caught", "caught", "bị bắt giữ", "ຖືກຈັບກຸມ"),
    code("surrendered", "persuaded to give themselves up", "được vận động ra đầu thú", "ເຂົ້າມອບຕົວ"),
    code("withdrawn", "whose warrant was withdrawn", "được đình nã, thanh loại", "ຖືກຖອນໝາຍຈັບ"),
  ],
};

/** A side of the cooperation. */
export const side: Dimension = {
  id: "side",
  labels: { en: "Side", vi: "Bên", lo: "ຝ່າຍ" },
  codes: [
    attested("vn", "Vietnamese side", "bên Việt Nam", "ຝ່າຍຫວຽດນາມ"),
    attested("la", "Lao side", "bên Lào", "ຝ່າຍລາວ"),
  ],
};

/** Level of the police. The Vietnamese district level ended on 1 March 2025. */
export const level: Dimension = {
  id: "level",
  labels: { en: "Level", vi: "Cấp", lo: "ຂັ້ນ" },
  codes: [
    attested("ministry", "ministry", "cấp bộ", "ຂັ້ນກະຊວງ"),
    attested("province", "province", "cấp tỉnh", "ຂັ້ນແຂວງ"),
    attested("district", "district", "cấp huyện", "ຂັ້ນເມືອງ"),
    attested("commune", "commune or village", "cấp xã, bản", "ຂັ້ນບ້ານ (ຕາແສງ)"),
  ],
};

/** How far a building is; planned and done are never added. */
export const buildingStatus: Dimension = {
  id: "building_status",
  labels: { en: "Status", vi: "Tiến độ", lo: "ຄວາມຄືບໜ້າ" },
  review: LO,
  codes: [
    code("planned", "planned", "theo kế hoạch", "ຕາມແຜນການ"),
    code("started", "started", "đã khởi công", "ລົງມືກໍ່ສ້າງ"),
    attested("handed_over", "handed over", "đã bàn giao", "ມອບ-ຮັບ"),
  ],
};

export const borderPlace: Dimension = {
  id: "border_place",
  sentence: { en: "{code}: {n}", vi: "{n} {unit} {code}", lo: "{code} {n} {unit}" },
  labels: { en: "Village", vi: "Loại bản", lo: "ປະເພດບ້ານ" },
  review: LO,
  codes: [
    code("border", "border villages", "bản giáp biên", "ບ້ານຊາຍແດນ"),
    code("non_border", "other villages", "bản không giáp biên", "ບ້ານທີ່ບໍ່ຕິດຊາຍແດນ"),
  ],
};

/** Who set a joint case up and leads it. */
export const leadAgency: Dimension = {
  id: "lead_agency",
  sentence: { en: "{n} {noun} led by {code}", vi: "{n} {noun} do {code} xác lập", lo: "{code} {n} {unit}" },
  labels: { en: "Lead agency", vi: "Đơn vị chủ trì", lo: "ຝ່າຍເປັນເຈົ້າການ" },
  review: LO,
  codes: [
    code("vn_c04", "C04", "Cục CSĐTTP về ma túy (C04)", "ກົມຕຳຫຼວດສືບສວນຄະດີຢາເສບຕິດ (C04)"),
    attested("vn_province", "Vietnamese provincial police", "công an các tỉnh Việt Nam", "ຕຳຫຼວດແຂວງ ຫວຽດນາມ"),
    code("vn_border", "Vietnamese border guard", "Bộ đội Biên phòng Việt Nam", "ທະຫານຊາຍແດນ ຫວຽດນາມ"),
    code("la_dcd", "Lao Drug Control Department", "Cục Phòng, chống ma túy Lào", "ກົມຕຳຫຼວດສະກັດກັ້ນ ແລະ ຕ້ານຢາເສບຕິດ"),
    attested("la_province", "Lao provincial police", "công an các tỉnh Lào", "ກອງບັນຊາການ ປກສ ແຂວງ"),
    code("other", "another agency", "đơn vị khác", "ພາກສ່ວນອື່ນ"),
  ],
};

/** Where a joint case stands at the end of the period. */
export const casePhase: Dimension = {
  id: "case_phase",
  labels: { en: "Phase", vi: "Giai đoạn", lo: "ໄລຍະ" },
  codes: [
    code("opened", "set up", "xác lập", "ສ້າງຕັ້ງ"),
    code("phase1", "phase 1 ended", "kết thúc giai đoạn 1", "ສິ້ນສຸດໄລຍະ 1"),
    // A case that was widened has a second phase before it is closed.
    code("phase2", "phase 2 ended", "kết thúc giai đoạn 2", "ສິ້ນສຸດໄລຍະ 2"),
    code("closed", "closed", "kết thúc", "ສິ້ນສຸດ"),
  ],
};

/** Who gave an award. */
export const awardGiver: Dimension = {
  id: "award_giver",
  labels: { en: "Giver", vi: "Cấp tặng", lo: "ຜູ້ມອບ" },
  review: LO,
  codes: [
    code("vn_state", "Vietnamese state or ministry", "Nhà nước, Bộ Công an Việt Nam", "ລັດ ຫຼື ກະຊວງຕຳຫຼວດ ຫວຽດນາມ"),
    code(
      "vn_chair",
      "Vietnamese People's Committee",
      "Chủ tịch UBND tỉnh (Việt Nam)",
      "ປະທານຄະນະກຳມະການປະຊາຊົນແຂວງ (ຫວຽດນາມ)",
    ),
    code("vn_police", "Vietnamese provincial police", "Giám đốc Công an tỉnh (Việt Nam)", "ຫົວໜ້າຕຳຫຼວດແຂວງ (ຫວຽດນາມ)"),
    code("la_state", "Lao state or ministry", "Nhà nước, Bộ Công an Lào", "ລັດ ຫຼື ກະຊວງ ປກສ ລາວ"),
    code("la_chair", "Lao provincial governor", "Tỉnh trưởng (Lào)", "ເຈົ້າແຂວງ (ລາວ)"),
    code("la_police", "Lao provincial police", "Giám đốc Công an tỉnh (Lào)", "ຫົວໜ້າ ປກສ ແຂວງ (ລາວ)"),
  ],
};

/** Kinds of award; a certificate of merit and a commendation letter are never added. */
export const awardKind: Dimension = {
  id: "award_kind",
  labels: { en: "Kind", vi: "Hình thức", lo: "ປະເພດ" },
  codes: [
    code("order", "order or medal", "Huân chương, Huy chương", "ຫຼຽນໄຊ, ຫຼຽນກາ"),
    attested("merit", "certificate of merit", "Bằng khen", "ໃບຍ້ອງຍໍ"),
    code("letter", "commendation letter", "Giấy khen", "ໃບຊົມເຊີຍ"),
    code("other", "another award", "hình thức khác", "ປະເພດອື່ນ"),
  ],
};

/** Side of those who received an award. */
export const awardReceiver: Dimension = {
  id: "award_receiver",
  labels: { en: "Receiver", vi: "Bên nhận", lo: "ຝ່າຍຮັບ" },
  review: LO,
  codes: [
    code("for_vn", "for the Vietnamese side", "cho bên Việt Nam", "ໃຫ້ຝ່າຍຫວຽດນາມ"),
    code("for_la", "for the Lao side", "cho bên Lào", "ໃຫ້ຝ່າຍລາວ"),
  ],
};

export const meetingKind: Dimension = {
  id: "meeting_kind",
  sentence: { en: "{code}: {n}", vi: "{n} {code}", lo: "{code}: {n} {unit}" },
  labels: { en: "Kind", vi: "Hình thức", lo: "ປະເພດ" },
  codes: [
    attested("annual", "annual review", "hội nghị tổng kết, thường niên", "ກອງປະຊຸມສະຫຼຸບປະຈຳປີ"),
    attested("interim", "interim review", "sơ kết", "ສະຫຼຸບ 6 ເດືອນ"),
    code("briefing", "regular briefing", "giao ban", "ກອງປະຊຸມປະຈຳງວດ"),
    attested("talks", "talks", "hội đàm", "ພົບປະແລກປ່ຽນ"),
  ],
};

export const documentKind: Dimension = {
  id: "document_kind",
  sentence: { en: "{code}: {n}", vi: "{n} {code}", lo: "{code} {n} {unit}" },
  labels: { en: "Kind", vi: "Loại văn bản", lo: "ປະເພດເອກະສານ" },
  review: LO,
  codes: [
    attested("minutes", "minutes of cooperation", "biên bản hợp tác", "ບົດບັນທຶກການຮ່ວມມື"),
    attested("mou", "memorandum of understanding", "biên bản ghi nhớ", "ບົດບັນທຶກຄວາມເຂົ້າໃຈ"),
    attested("plan", "plan", "kế hoạch", "ແຜນການ"),
    code("other", "another document", "văn bản khác", "ເອກະສານອື່ນ"),
  ],
};

/** Broken down fully or not at all: the codes make the total. */
export const orTotal = (dimension: Dimension): FamilyDimension => ({
  dimension,
  mayBeUnstated: true,
  exhaustive: true,
});

/** Codes that leave something over: their figures may stay below the total. */
export const someOf = (dimension: Dimension): FamilyDimension => ({
  dimension,
  mayBeUnstated: true,
  exhaustive: false,
});

/** Always broken down, since the codes must never be added. */
export const always = (dimension: Dimension): FamilyDimension => ({
  dimension,
  mayBeUnstated: false,
  exhaustive: false,
});
