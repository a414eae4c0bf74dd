import { catalogue } from "../../../src/catalogue/catalogue";
import { findClaims } from "../../../src/core/speech/findClaims";
import { separatorsOf } from "../../../src/core/speech/separatorsOf";
import { speechWords } from "../../../src/core/speech/SpeechWords";

const words = speechWords(catalogue);
const SIGNS = { exact: "", moreThan: ">", nearly: "<", about: "~" } as const;

/** Each number of a text: sign, value in its unit, unit. */
const read = (text: string): readonly string[] =>
  findClaims(text, { lexicon: catalogue.lexicon, words, separatorsAt: separatorsOf(text) }).map(
    ({ said, units, kind }) => {
      const unit = kind === "percent" ? "%" : (units[0] ?? "");
      return `${SIGNS[said.qualifier]}${String(said.value)} ${unit}`.trim();
    },
  );

test("a line of a draft in two languages has its numbers written its own way", () => {
  const draft = [
    "Thu giữ 4,8 tấn ma túy đá, 1.677 viên đạn",
    "- Heroin: 1,7 kg",
    "Seized: 4,800 kg of crystal, 81.5 kg of opium",
    "ຍຶດໄດ້ ຢາໄອສ 4,8 ໂຕນ",
  ].join("\n");
  expect(read(draft)).toEqual(["4800 kg", "1677 item", "1.7 kg", "4800 kg", "81.5 kg", "4800 kg"]);
  expect(read("- Heroin: 1,700 kg")).toEqual(["1700 kg"]);
});

test("a name of the other language makes no other numbers of a line", () => {
  expect(read("Điện Biên seized 260.952 kg of heroin; Nghệ An and Sơn La 1,677 rounds.")).toEqual([
    "260.952 kg",
    "1677 item",
  ]);
  expect(read("Largest seizures: 3.150 kg of heroin (bản A, Sơn La)")).toEqual(["3.15 kg"]);
  expect(read("Điện Biên thu giữ 260.952 viên, ký Memorandum of Understanding")).toEqual(["260952 pill"]);
  expect(read("Điện Biên: 260.952 kg")).toEqual(["260952 kg"]);
  expect(read("In 2024, 12 cases were recorded.\nĐiện Biên: 260.952 kg")).toEqual(["12 case", "260.952 kg"]);
});

test("a plan's number is no figure, how many plans there are is one", () => {
  expect(read("minutes of cooperation: 2, plan: 1, under Plan 376")).toEqual(["2", "1"]);
});

// Number phrases as published, and what they say. Dates, years and codes say no figure.
test.each<[source: string, phrase: string, readings: readonly string[]]>([
  [
    "P01",
    "từ tháng 7/2021 đến 6/2024, 10 tỉnh giáp Lào: 14.131 vụ, 19.961 đối tượng",
    ["10", "14131 case", "19961 person"],
  ],
  [
    "P01",
    "thu giữ 1.910,15 kg ma túy các loại, 3.095.093 viên ma túy tổng hợp, 3.448 cây thuốc phiện",
    ["1910.15 kg", "3095093 pill", "3448 plant"],
  ],
  [
    "P02",
    "15.859 vụ án, 23.458 đối tượng, trong đó có 560 đối tượng người nước ngoài",
    ["15859 case", "23458 person", "560 person"],
  ],
  ["P02", "hơn 158.945.229 viên (tương đương khoảng 15,9 tấn)", [">158945229 pill", "~15900 kg"]],
  [
    "P02",
    "12,5 tấn ma túy đá, 26,6 tấn cần sa, 1,7 tấn heroin, 1,886 tấn thuốc phiện",
    ["12500 kg", "26600 kg", "1700 kg", "1886 kg"],
  ],
  [
    "P02",
    "9.836 viên thuốc lắc, 3,6 tấn Ketamine, 6,8 kg cocain, 78,5 tấn tiền chất",
    ["9836 pill", "3600 kg", "6.8 kg", "78500 kg"],
  ],
  ["P06", "Năm 2022: 2 chuyên án chung do Cục C04 xác lập; năm 2023: 5 chuyên án chung", ["2", "5"]],
  [
    "P09",
    "hơn 3.000 vụ với hơn 5.800 đối tượng, thu giữ hơn 160 kg heroin, 2.593 kg cần sa, gần 100 kg thuốc phiện, hơn 2,8 triệu viên",
    [">3000 case", ">5800 person", ">160 kg", "2593 kg", "<100 kg", ">2800000 pill"],
  ],
  ["P09", "hàng chục vụ, hàng triệu viên, 15 khẩu súng", ["15 item"]],
  [
    "P11",
    "21.998 vụ, bắt giữ 44.354 đối tượng, 276 kg heroin, gần 1,3 tấn cần sa, gần 4,4 tấn và 2,1 triệu viên ma túy tổng hợp",
    ["21998 case", "44354 person", "276 kg", "<1300 kg", "<4400 kg", "2100000 pill"],
  ],
  [
    "P11",
    "riêng C04 58 vụ, 586 đối tượng, gần 2,6 tấn và 40.000 viên, 80 tấn hóa chất, tiền chất",
    ["58 case", "586 person", "<2600 kg", "40000 pill", "80000 kg"],
  ],
  [
    "P15",
    "1.622 vụ, 4.139 nghi phạm (so với cùng kỳ, tăng 538 vụ - tương ứng tăng 49,63%)",
    ["1622 case", "4139 person", "538 case", "49.63 %"],
  ],
  [
    "P15",
    "Khởi tố 1.368 vụ và 2.590 bị can; xử lý hành chính 223 vụ và 1.470 người; xử lý khác 31 vụ",
    ["1368 case", "2590 person", "223 case", "1470 person", "31 case"],
  ],
  [
    "P16",
    "gần 4.560 vụ, 58,36 kg, 3,1 tỷ đồng, 301.664 kíp, 45.310 đô la",
    ["<4560 case", "58.36 kg", "3100000000 vnd", "301664 lak", "45310 usd"],
  ],
  [
    "P17",
    "triệt xóa 6 đường dây ma túy, bắt giữ 21 đối tượng, thu giữ 82 bánh hêrôin, 41kg ma túy đá, hơn 50.000 viên",
    ["6", "21 person", "82 brick", "41 kg", ">50000 pill"],
  ],
  [
    "P18",
    "(từ 1/11/2024-31/10/2025): 28 tổ công tác, 128 lượt cán bộ, chiến sĩ; gần 30 lần tuần tra song phương",
    ["28", "128 personTime", "<30 time"],
  ],
  [
    "P19",
    "3.674 vụ, 6.454 đối tượng; 92,35kg heroin, 235kg ma túy tổng hợp, 11 quả lựu đạn, 45 khẩu súng và 548 viên đạn",
    ["3674 case", "6454 person", "92.35 kg", "235 kg", "11 item", "45 item", "548 item"],
  ],
  ["P24", "năm 2023: 16 lần/317 lượt người", ["16 time", "317 personTime"]],
  ["P25", "ngày 19/11/2025: 30 đợt với 720 lượt cán bộ, chiến sĩ", ["30 time", "720 personTime"]],
  [
    "P27",
    "10–16/4/2025: hơn 9kg heroin, 66.000 viên; 11 bánh ma túy tổng hợp (ước tính khoảng 66.000 viên), 2 bánh heroin",
    [">9 kg", "66000 pill", "11 brick", "~66000 pill", "2 brick"],
  ],
  [
    "P28",
    "chuyên án 822L (1/2023): 15 đối tượng, 38 bánh heroin, 3 kg ma túy đá, 1 khẩu súng, 180 triệu kíp Lào; hơn 400 bánh",
    ["15 person", "38 brick", "3 kg", "1 item", "180000000 lak", ">400 brick"],
  ],
  [
    "P30",
    "hơn 209kg ma túy các loại, gồm: 63kg ketamine, 99 bánh heroin (38kg), 141.000 viên thuốc lắc (61kg)",
    [">209 kg", "63 kg", "99 brick", "38 kg", "141000 pill", "61 kg"],
  ],
  [
    "P33",
    "217 vụ, 388 đối tượng, hơn 319kg ma túy các loại, 3 đối tượng quốc tịch Lào",
    ["217 case", "388 person", ">319 kg", "3 person"],
  ],
  ["P34", "trao đổi thông tin liên quan 3 vụ án, 5 nghi phạm", ["3 case", "5 person"]],
  [
    "P42",
    "3,395 drug-related cases, 5,168 individuals, including 199 foreigners, nearly 381 kg of heroin, over 81 million amphetamine pills",
    ["3395", "5168 person", "199", "<381 kg", ">81000000"],
  ],
  [
    "P42",
    "4,800 kg of crystal meth, 84.86 kg of opium, 77 cars, 480 motorcycles, 10 guns, and 1,677 bullets",
    ["4800 kg", "84.86 kg", "77 item", "480", "10 item", "1677"],
  ],
  ["2.3", "400 nghìn, 56 triệu, 3,1 triệu, 3,1 tỷ đồng", ["400000", "56000000", "3100000", "3100000000 vnd"]],
  ["2.3", "390 kg, 41kg, 49,63 %, 1.347", ["390 kg", "41 kg", "49.63 %", "1347"]],
  [
    "lo",
    "ກວດພົບ 977 ຄະດີ, ຜູ້ຖືກຫາ ໑.໓໔໗ ຄົນ, ເຮໂຣອິນ ຫຼາຍກວ່າ 390 ກິໂລກຣາມ, ຢາບ້າ ເກືອບ 4 ແສນ ເມັດ ປີ 2019",
    ["977 case", "1347 person", ">390 kg", "<400000 pill"],
  ],
])("%s: %s", (_source, phrase, readings) => {
  expect(read(phrase)).toEqual(readings);
});

test.each([
  "Kế hoạch SH09, bản ghi nhớ ký ngày 9/8/2021 và kế hoạch 376/2021",
  "chuyên án 522H, 044Lv, 026AV do C04 xác lập",
  "Hội nghị lần thứ 21, ngày 26 tháng 3 năm 2025, Nghị định số 30/2020/NĐ-CP",
  "Sau 10 năm (2009-2019), 6 tháng đầu năm 2024, quý 3",
  "hai bên, hai Bộ, ba nước cùng năm nay",
  "1. Kết quả\n2. Hạn chế",
  "On 14 October 2024, in 2023, Annex 2",
  "ວັນທີ 14 ຕຸລາ 2024, ປີ 2023, ເດືອນ 7",
])("no figure: %s", (text) => {
  expect(read(text)).toEqual([]);
});
