import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import type { Unit } from "../../../src/core/quantity/Quantity";
import type { Labels } from "../../../src/core/text/Labels";
import type { Rows } from "./returns";

/** One edit rule as the guide explains it: in a sentence or two for clerks, and by figures it fires on. */
export interface RuleExample {
  readonly rule: string;
  readonly en: string;
  readonly vi: string;
  readonly now: Rows;
  /** Earlier years, the latest first. */
  readonly past?: readonly Rows[];
  readonly names?: Readonly<Record<string, Labels>>;
  /** What no cell of a form would take: another unit, a figure below zero. */
  readonly odd?: { readonly unit?: Unit; readonly value?: number };
  /** That of the latest figures; the calendar year when left out. */
  readonly period?: ReferencePeriod;
  readonly previousPeriod?: ReferencePeriod;
}

const SIX_UNITS = (heroin: number, third = heroin + 2): Rows =>
  Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((n) => [`u${String(n + 1)}`, `heroin ${String(n === 2 ? third : heroin + n)}`]),
  );
const PROVINCES = ["Sơn La", "Điện Biên", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị"];
const NAMES = Object.fromEntries(
  PROVINCES.map((vi, n) => [
    `u${String(n + 1)}`,
    { en: vi.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D"), vi },
  ]),
);

/** In the order of the rules. */
export const RULE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: "other_unit",
    en: "Every indicator has one unit. Bricks, pills and kilograms have columns of their own and are never converted. Move the figure to its column.",
    vi: "Mỗi chỉ tiêu có một đơn vị tính. Bánh, viên và kg có cột riêng, không tự quy đổi. Chuyển số về đúng cột.",
    now: { u1: "heroin 38" },
    odd: { unit: "brick" },
  },
  {
    rule: "below_zero",
    en: "Nothing counted or weighed is below zero. A reduction is shown by the tables, not typed.",
    vi: "Số đếm được, cân được không thể âm. Mức giảm do bảng tổng hợp tính, không nhập vào biểu.",
    now: { u1: "cases 5" },
    odd: { value: -5 },
  },
  {
    rule: "not_whole",
    en: "Cases, persons and pieces are whole. Mostly a thousands separator was taken for a decimal sign: 1.347 cases are 1,347.",
    vi: "Số vụ, số người, số vật là số nguyên. Thường là dấu phân cách hàng nghìn bị hiểu thành dấu thập phân: 1,347 vụ là 1.347 vụ.",
    now: { u1: "cases 1.347" },
  },
  {
    rule: "impossible_size",
    en: "A thousand times more than anybody ever reported for a year. A slip beyond doubt.",
    vi: "Gấp một nghìn lần mức lớn nhất có thể có trong một năm. Chắc chắn là nhầm.",
    now: { u1: "heroin 2000000" },
  },
  {
    rule: "part_above_whole",
    en: "What stands behind “of which” is part of what stands before it. One of the two figures is wrong, or the part belongs elsewhere.",
    vi: "Số sau “trong đó” nằm trong số đứng trước. Một trong hai số sai, hoặc phần đó thuộc chỗ khác.",
    now: { u1: "suspects 21, suspects_lao 38" },
  },
  {
    rule: "parts_above_total",
    en: "The parts come to more than their total. Blank parts are left out; even so the others exceed it. Amounts may differ by rounding.",
    vi: "Cộng các phần lớn hơn tổng. Phần để trống không tính; dù vậy các phần còn lại đã vượt. Khối lượng được phép lệch do làm tròn.",
    now: { u1: "cases 1612, cases_prosecuted 1368, cases_administrative 223, cases_other 31" },
  },
  {
    rule: "parts_below_total",
    en: "All parts are filled in and come to less than the total. Checked only when none of them is blank.",
    vi: "Các phần đã đủ mà cộng lại vẫn nhỏ hơn tổng. Chỉ kiểm tra khi không phần nào để trống.",
    now: { u1: "cases 1662, cases_prosecuted 1368, cases_administrative 223, cases_other 31" },
  },
  {
    rule: "precursors_in_total",
    en: "Precursors and chemicals belong in no total of drugs. Here the total is right only with them.",
    vi: "Tiền chất, hóa chất không cộng vào tổng số ma túy. Ở đây tổng chỉ khớp khi tính cả tiền chất.",
    now: { u1: "all_drugs 92, heroin 4, crystal 8, precursors 80" },
  },
  {
    rule: "running_total_falls",
    en: "What was handed over up to a date stays handed over: a running total never falls, however long the periods are. Perhaps this year's number alone was typed.",
    vi: "Đã bàn giao thì vẫn là đã bàn giao: số lũy kế không giảm, dù kỳ dài hay ngắn. Có thể đã nhập số riêng của năm nay.",
    now: { u1: "stations_todate_handed_over 19" },
    past: [{ u1: "stations_todate_handed_over 21" }],
  },
  {
    rule: "unit_twice",
    en: "Two rows bear names of one unit, spelt in two ways. Keep one, else everything is counted twice.",
    vi: "Hai hàng cùng một đơn vị, tên viết hai cách. Giữ một hàng, nếu không mọi số bị tính hai lần.",
    now: { u1: "cases 5", u2: "cases 6" },
    names: { u1: { en: "Houaphanh", vi: "Hủa Phăn" }, u2: { en: "Hua Phan", vi: "Houaphanh" } },
  },
  {
    rule: "unit_slip",
    en: "Unlike all earlier years as it stands, quite usual in another unit or with a digit more or less: grams for kilograms, bricks for kilograms, counted twice. The reading is offered.",
    vi: "Để nguyên thì khác hẳn các năm trước, đổi đơn vị hoặc thêm bớt một chữ số thì bình thường: ghi gam thay kg, ghi bánh thay kg, tính hai lần. Cách hiểu đúng được đề nghị kèm theo.",
    now: { u1: "heroin 21500" },
    past: [{ u1: "heroin 20.5" }, { u1: "heroin 26" }, { u1: "heroin 17.2" }],
  },
  {
    rule: "above_plausible",
    en: "More than any unit ever reported for a year, such as a tonne of heroin. Mostly a decimal sign was lost: 218.234 kg became 218,234. Needs no earlier years.",
    vi: "Lớn hơn mức một đơn vị từng có trong một năm, ví dụ một tấn hê-rô-in. Thường do mất dấu phẩy thập phân: 218,234 kg thành 218.234. Không cần số các năm trước.",
    now: { u1: "heroin 218234" },
  },
  {
    rule: "swapped_columns",
    en: "In each other's column both figures would be as usual: cases and suspects, patrols and those who went, courses and trainees. Then exchange them.",
    vi: "Đổi chỗ cho nhau thì hai số đều bình thường: số vụ và số đối tượng, số lần tuần tra và số lượt người, số lớp và số học viên. Nếu đúng vậy thì đổi lại cột.",
    now: { u1: "cases 143, suspects 102" },
    past: [{ u1: "cases 100, suspects 140" }, { u1: "cases 96, suspects 133" }, { u1: "cases 104, suspects 146" }],
  },
  {
    rule: "structural_ratio",
    en: "Some pairs of figures hang together in any year: 0.8 to 3 suspects a case, 300 to 420 g a brick of heroin, 60 to 150 mg a pill. One of the two figures is doubtful.",
    vi: "Một số cặp số năm nào cũng gắn với nhau: 0,8 đến 3 đối tượng mỗi vụ, 300 đến 420 g mỗi bánh hê-rô-in, 60 đến 150 mg mỗi viên. Một trong hai số đáng ngờ.",
    now: { u1: "heroin 30, heroin_bricks 58" },
  },
  {
    rule: "count_change",
    en: "A count that chance and the usual ups and downs do not explain. Small counts are given more room than large ones. A true rise gets a reason.",
    vi: "Số đếm thay đổi quá mức ngẫu nhiên và biến động thường thấy. Số nhỏ được dao động rộng hơn số lớn. Tăng thật thì nêu lý do.",
    now: { u1: "cases 320" },
    past: [{ u1: "cases 118" }, { u1: "cases 125" }, { u1: "cases 120" }],
  },
  {
    rule: "small_count",
    en: "The same for counts below ten, computed exactly: five after none says nothing, twenty-five after five does.",
    vi: "Tương tự với số dưới mười, tính chính xác: từ không lên năm chưa nói gì, từ năm lên hai mươi lăm thì có.",
    now: { u1: "joint_cases 27" },
    past: [{ u1: "joint_cases 5" }],
  },
  {
    rule: "amount_change",
    en: "Amounts scatter widely, since a few seizures make up most of them; only what is far outside is asked about. If one large seizure explains it, say so as the reason. A case register says it by itself: what is usual without its largest case is not asked about, unless that case alone is larger than any earlier year of any unit.",
    vi: "Khối lượng dao động rất mạnh vì vài vụ chiếm phần lớn; chỉ hỏi khi vượt xa mức đó. Nếu do một vụ lớn thì ghi làm lý do. Biểu có sổ vụ thì tự biết: số bình thường khi không kể vụ lớn nhất thì không hỏi, trừ khi riêng vụ đó đã lớn hơn mọi năm trước của mọi đơn vị.",
    now: { u1: "heroin 130" },
    past: [{ u1: "heroin 20" }, { u1: "heroin 26" }, { u1: "heroin 17" }, { u1: "heroin 30" }, { u1: "heroin 22" }],
  },
  {
    rule: "related_counts",
    en: "Two counts whose ratio hardly changed in earlier years have parted. One of them may be counted twice or stand on another line.",
    vi: "Hai số đếm có tỷ lệ gần như không đổi qua các năm nay không còn khớp. Có thể một số bị tính hai lần hoặc nhầm dòng.",
    now: { u1: "cases 99, suspects 232" },
    past: [{ u1: "cases 100, suspects 140" }, { u1: "cases 96, suspects 133" }, { u1: "cases 104, suspects 146" }],
  },
  {
    rule: "amount_per_case",
    en: "Each figure may be usual by itself, but not the amount for so many cases.",
    vi: "Từng số riêng có thể bình thường, nhưng khối lượng so với số vụ thì không.",
    now: { u1: "cases 130, synthetic_pills 900" },
    past: [
      { u1: "cases 80, synthetic_pills 8000" },
      { u1: "cases 40, synthetic_pills 4100" },
      { u1: "cases 60, synthetic_pills 6200" },
      { u1: "cases 30, synthetic_pills 2900" },
    ],
  },
  {
    rule: "across_units",
    en: "A unit with one earlier year only is compared with the other units: one that changed unlike them is asked about. With more years, its own past and the change all units have in common say more.",
    vi: "Đơn vị chỉ có số một năm trước được so với các đơn vị khác: biến động khác hẳn thì hỏi. Có nhiều năm hơn thì các năm trước của chính đơn vị và biến động chung của các đơn vị cho biết nhiều hơn.",
    now: { u1: "cases 110", u2: "cases 230", u3: "cases 60", u4: "cases 350", u5: "cases 265", u6: "cases 90" },
    past: [{ u1: "cases 100", u2: "cases 210", u3: "cases 55", u4: "cases 320", u5: "cases 150", u6: "cases 80" }],
    names: NAMES,
  },
  {
    rule: "appearing",
    en: "An amount that comes from nothing or turns to nothing, where that hardly ever happens: in this programme, or anywhere with so large an amount. Was it forgotten, or typed on another line?",
    vi: "Khối lượng từ không thành có hoặc từ có thành không, điều hầu như không xảy ra: trong chương trình này, hoặc ở bất cứ đâu với khối lượng lớn như vậy. Có quên, hay nhầm dòng?",
    now: SIX_UNITS(29, 0),
    past: [30, 25, 28, 33, 31, 27].map((heroin) => SIX_UNITS(heroin)),
    names: NAMES,
  },
  {
    rule: "district_police",
    en: "Viet Nam has had no district police since 1 March 2025, so a Vietnamese hotline of that level can't be in service on the last day of a later period, and three levels are the most there are.",
    vi: "Từ 01/3/2025 Việt Nam không tổ chức công an cấp huyện: cuối kỳ sau ngày đó không còn đường dây nóng cấp huyện của bên Việt Nam, và nhiều nhất là ba cấp.",
    now: { u1: "hotlines_district_vn 5" },
    period: { from: "2024-12-15", to: "2025-12-14" },
  },
  {
    rule: "copied_row",
    en: "Too many figures of a row are equal to those of last year to the last digit. Small numbers and round ones may be equal by chance and do not count.",
    vi: "Quá nhiều số của hàng giống hệt năm trước đến chữ số cuối. Số nhỏ và số tròn có thể trùng ngẫu nhiên nên không tính.",
    now: { u1: "cases 112, suspects 163, heroin 24.65" },
    past: [{ u1: "cases 112, suspects 163, heroin 24.65" }],
  },
  {
    rule: "same_row",
    en: "Two units state the same row of two figures or more, and not by chance. A joint case is counted by its lead agency only.",
    vi: "Hai đơn vị có hàng giống hệt nhau từ hai số trở lên, không thể do ngẫu nhiên. Vụ phối hợp chỉ do đơn vị chủ trì tính.",
    now: { u1: "cases 112, suspects 163, heroin 24.65", u2: "cases 112, suspects 163, heroin 24.65" },
    names: NAMES,
  },
  {
    rule: "sides_differ",
    en: "What both sides count (patrols, handovers, courses) must be one figure; provinces of one side may share it, and then come to it together. Settle it with the other side before the conference.",
    vi: "Việc hai bên cùng tính (tuần tra, bàn giao, lớp tập huấn) phải là một số; các tỉnh của một bên có thể mỗi tỉnh tính phần mình, cộng lại phải bằng số đó. Thống nhất với bên kia trước hội nghị.",
    now: { "u1@vn": "patrols 16", "u2@la": "patrols 12" },
    names: { u1: { en: "Vietnamese side", vi: "Phía Việt Nam" }, u2: { en: "Lao side", vi: "Phía Lào" } },
  },
  {
    rule: "unrounded",
    en: "“More than 158,945,229” is a contradiction: a hedge stands before rounded figures only. Take the word away, or round.",
    vi: "“Hơn 158.945.229” là mâu thuẫn: từ ước lượng chỉ đi với số làm tròn. Bỏ từ đó hoặc làm tròn số.",
    now: { u1: "synthetic_pills hơn >158945229" },
  },
  {
    rule: "period_gap",
    en: "Between the end of the last period and the start of this one there are days nobody reports on. Periods that overlap are an error of the Information sheet.",
    vi: "Giữa ngày cuối kỳ trước và ngày đầu kỳ này có những ngày không thuộc báo cáo nào. Hai kỳ chồng nhau là lỗi ở trang Thông tin chung.",
    now: { u1: "cases 50" },
    previousPeriod: { from: "2022-11-01", to: "2023-10-31" },
  },
  {
    rule: "period_overlap",
    en: "Two returns of one unit that report the same days, such as the calendar year 2023 and a year that begins with July 2023: added up, these days count twice. Six months and the whole year they belong to are no such case.",
    vi: "Hai báo cáo của một đơn vị cùng tính một số ngày, ví dụ năm dương lịch 2023 và một năm tính từ tháng 7/2023: cộng lại thì những ngày đó bị tính hai lần. Báo cáo sáu tháng và báo cáo cả năm đó thì không sao.",
    now: { u1: "cases 50" },
    past: [{ u1: "cases 48" }],
    period: { from: "2023-07-01", to: "2024-06-30" },
    names: NAMES,
  },
];
