import { catalogue } from "../../../src/catalogue/catalogue";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { textChecker } from "../../../src/core/speech/checkText";
import { conferenceDataset, guardDataset } from "../../support/conferenceDataset";
import { EXAMPLE_NAMES } from "../../support/examples";
import { exampleDataset } from "../../support/office/reports";
import { publishedDataset, PUBLISHED_NAMES } from "../../support/published";

/** Both sides of the ministries' review, whose scopes differ, so that they are never added. */
const review = (): Dataset => {
  const dataset = publishedDataset("p01");
  return { ...dataset, observations: [...dataset.observations, ...publishedDataset("p02").observations] };
};

/** With the same half year of the year before, as its comparison says it. */
function p15(): Dataset {
  const dataset = publishedDataset("p15");
  const previousPeriod = { from: "2023-01-01", to: "2023-06-30" };
  const [cases] = dataset.observations;
  if (cases?.quantity.kind !== "number") throw new Error("p15 begins with its cases");
  const before = { ...cases, period: previousPeriod, quantity: { ...cases.quantity, value: 1084 } };
  return { ...dataset, previousPeriod, observations: [...dataset.observations, before] };
}

const OWN = new Map<string, () => Dataset>([
  ["conference", conferenceDataset],
  ["guard", guardDataset],
  ["review", review],
  ["p15", p15],
  ...EXAMPLE_NAMES.map((name): [string, () => Dataset] => [name, () => exampleDataset(name)]),
  ...PUBLISHED_NAMES.filter((name) => name !== "p15").map((name): [string, () => Dataset] => [
    name,
    () => publishedDataset(name),
  ]),
]);

const checkers = new Map<string, ReturnType<typeof textChecker>>();
function checkerOf(name: string): ReturnType<typeof textChecker> {
  const known = checkers.get(name) ?? textChecker(OWN.get(name)!(), catalogue);
  checkers.set(name, known);
  return known;
}

/** A draft with its numbers in braces, each with what is found wrong with it. */
function marked(name: string, draft: string): string {
  let text = "";
  let at = 0;
  for (const { start, end, fault, verdict } of checkerOf(name)(draft)) {
    const found = fault ?? verdict;
    text += `${draft.slice(at, start)}{${draft.slice(start, end)}${found === "right" ? "" : `: ${found}`}}`;
    at = end;
  }
  return text + draft.slice(at);
}

/** Sentences as conference reports have them. A number outside braces is no figure: a date, a document, a place. */
test.each([
  ["conference", "Tại các xã biên giới bắt {210 vụ}, {310 đối tượng}, trong đó {9} quốc tịch Lào."],
  ["conference", "Phía Việt Nam bắt {199 vụ}, {301 đối tượng} (trong đó có {50 người} Lào, {14} nữ)."],
  ["conference", "Bắt {442 đối tượng}, trong đó {51: wrong} quốc tịch Lào."],
  ["conference", "Tại địa bàn các xã biên giới và địa bàn ngoại biên bắt {291 vụ}, {442 đối tượng}."],
  ["conference", "Tại các xã biên giới và ngoại biên bắt lần lượt {210 vụ} và {81 vụ}."],
  [
    "conference",
    "Tại các xã biên giới bắt {81 vụ: wrong}; tại địa bàn ngoại biên bắt {210 vụ: wrong}, {310 đối tượng: wrong}.",
  ],
  ["conference", "Tại các xã biên giới bắt {211 vụ: wrong}, {301 đối tượng: wrong}."],
  ["conference", "Công an Quảng Trị bắt {147 vụ} tại các xã biên giới và {52 vụ} tại địa bàn ngoại biên."],
  [
    "conference",
    "Công an Quảng Trị bắt {52 vụ: wrong} tại các xã biên giới và {147 vụ: wrong} tại địa bàn ngoại biên.",
  ],
  [
    "conference",
    "Tại các xã biên giới bắt {210 vụ}, ngoại biên {81 vụ}; tổng cộng {291 vụ}, tăng {27 vụ} ({10,23%}) so với cùng kỳ năm 2023.",
  ],
  ["conference", "Tổng số {291 vụ}, tăng {27 vụ} ({10,32%: wrong}) so với cùng kỳ năm 2023."],
  ["conference", "Tổng số {291 vụ}, giảm {27 vụ: wrong} ({10,23%: wrong}) so với cùng kỳ năm 2023."],
  ["conference", "So với cùng kỳ, số vụ tăng {10,23%}, số đối tượng giảm {9,14%: wrong}."],
  ["conference", "Tại địa bàn ngoại biên bắt {81 vụ}, giảm {5 vụ} ({5,81%}) so với cùng kỳ."],
  ["conference", "Năm 2023 bắt {264 vụ}, năm 2024 bắt {291 vụ}. Năm 2023 bắt {442 đối tượng: wrong}."],
  ["conference", "Phía Lào bắt {92 vụ}, thu {31 khẩu} súng; phía Việt Nam thu {31 khẩu: unmatched} súng."],
  ["conference", "Thu {31 khẩu} súng. Tại địa bàn ngoại biên thu {31 khẩu: unmatched} súng."],
  ["conference", "Phía Lào bắt {199 vụ: wrong}; Công an Quảng Trị bắt {92 vụ: wrong}; hai bên bắt {291 vụ}."],
  ["conference", "Thu giữ {hơn 83 kg} heroin, {gần 2,5 triệu viên} ma túy tổng hợp, {15,4 kg} thuốc phiện."],
  [
    "conference",
    "Thu giữ {gần 83 kg: side} heroin, {hơn 2,5 triệu viên: side} ma túy tổng hợp, {gần 15,4 kg: needless} thuốc phiện.",
  ],
  [
    "conference",
    "Thu giữ {83,45 kg: missing} heroin, {2,4 triệu viên: missing} ma túy tổng hợp, {14,5 kg: wrong} thuốc phiện.",
  ],
  [
    "conference",
    "Thu {391 nghìn baht}, {41.000 đô la Mỹ}, {3,1 tỷ đồng}, {180 triệu kíp}; {390 nghìn baht: missing}, {3,2 tỷ đồng: wrong}.",
  ],
  ["conference", "Tuần tra song phương {16 lần}/{317 lượt người}; {17 lần: wrong}/{317 lượt người}."],
  [
    "conference",
    "Tổ chức {16 lần} tuần tra chung với {317 lượt cán bộ, chiến sĩ}; thành lập {28 tổ} công tác với {128 lượt cán bộ}.",
  ],
  [
    "conference",
    "Phía Lào bàn giao cho Việt Nam {11 đối tượng} truy nã; Việt Nam bàn giao cho Lào {4 đối tượng} truy nã.",
  ],
  [
    "conference",
    "Điều tra chung {6 chuyên án}, trong đó {3 chuyên án} do C04 xác lập; bàn giao {21 trụ sở} Công an bản.",
  ],
  ["conference", "Chủ tịch UBND tỉnh tặng Bằng khen cho {12 tập thể}, {25 cá nhân} phía Lào."],
  ["conference", "Bắt hàng chục vụ, hàng trăm đối tượng, thu hàng triệu viên ma túy tổng hợp, nhiều kg heroin."],
  [
    "conference",
    "Theo Kế hoạch số 12/KH-CAT-PC04 ngày 15/3/2024, Nghị quyết 05-NQ/TW, từ ngày 01/01/2024 đến ngày 31/12/2024, bắt {hai trăm chín mươi mốt vụ}.",
  ],
  ["conference", "Hội nghị lần thứ 5 tổ chức lúc 8 giờ 30 phút ngày 20/12, có Biên bản ngày 26/3/2025."],
  [
    "review",
    "Phía Việt Nam, từ tháng 7/2021 đến 6/2024, Công an 10 tỉnh giáp Lào bắt {14.131 vụ}, {19.961 đối tượng}; phía Lào bắt {15.859 vụ}, {23.458 đối tượng}, trong đó có {560 đối tượng} người nước ngoài.",
  ],
  [
    "review",
    "Công an 10 tỉnh giáp Lào thu {1.910,15 kg} ma túy các loại, {3.095.093 viên} ma túy tổng hợp, {3.448 cây} thuốc phiện.",
  ],
  [
    "review",
    "Phía Việt Nam bắt {hơn 14.100 vụ}, {gần 20.000 đối tượng}, thu {trên 1,9 tấn} ma túy các loại, {trên 3 triệu viên} ma túy tổng hợp; {gần 14.100 vụ: side}, {hơn 20.000 đối tượng: side}.",
  ],
  ["review", "Hai bên bắt {gần 40.000 người: unmatched}. Bắt {hơn 23.000 đối tượng: doubt}."],
  ["review", "Phía Việt Nam bắt {15.859 vụ: wrong}; phía Lào bắt {15.895 vụ: wrong}."],
  ["review", "Phía Lào thu {hơn 158.945.229 viên} ma túy tổng hợp (tương đương khoảng {15,9 tấn})."],
  [
    "review",
    "Phía Lào thu {12,5 tấn} ma túy đá, {26,6 tấn} cần sa, {1,7 tấn} heroin, {1,886 tấn} thuốc phiện, {9.836 viên} thuốc lắc, {3,6 tấn} ketamine, {6,8 kg} cocain, {78,5 tấn} tiền chất.",
  ],
  ["review", "Phía Lào thu {1.886 tấn: wrong} thuốc phiện, {1,7 kg: wrong} heroin."],
  ["review", "Phía Lào phá hủy {1.896}/{3.288 ha} cây thuốc phiện, phía Việt Nam phá nhổ {3.448 cây} thuốc phiện."],
  ["review", "Phía Lào phá hủy {1.986: wrong}/{3.288 ha} cây thuốc phiện."],
  [
    "p11",
    "Cả nước phát hiện {21.998 vụ}, bắt {44.354 đối tượng}, thu {276 kg} heroin, {gần 1,3 tấn} cần sa, {gần 4,4 tấn} và {2,1 triệu viên} ma túy tổng hợp; riêng C04 {58 vụ: unmatched}, {586 đối tượng: unmatched}.",
  ],
  [
    "p15",
    "Phát hiện {1.622 vụ}, {4.139 nghi phạm} (so với cùng kỳ, tăng {538 vụ} - tương ứng tăng {49,63%}). Khởi tố {1.368 vụ} và {2.590 bị can}; xử lý hành chính {223 vụ} và {1.470 người}; xử lý khác {31 vụ} và {79 người}.",
  ],
  ["p15", "Khởi tố {1.386 vụ: wrong} và {2.590 bị can}; so với cùng kỳ năm 2023, tăng {583 vụ: wrong}."],
  [
    "p17",
    "Triệt xóa {6 đường dây}, bắt {21 đối tượng}, thu {82 bánh} heroin, {41kg} ma túy đá, {hơn 50.000 viên} ma túy tổng hợp. Trong đó, {2 chuyên án} bắt {3 đối tượng}, thu {38kg: unmatched} ma túy đá, {8 bánh: unmatched} heroin và {18.000 viên: unmatched} ma túy tổng hợp.",
  ],
  [
    "p18",
    "Lập {28 tổ} công tác, {128 lượt cán bộ, chiến sĩ}; {2 chuyên án} chung, bắt {3 đối tượng} (trong đó có {1 đối tượng} quốc tịch Lào); {gần 30 lần} tuần tra song phương; xác minh {38 trường hợp} công dân, tiếp nhận {4} công dân.",
  ],
  [
    "p19",
    "Bắt {3.674 vụ}, {6.454 đối tượng}; thu {92,35kg} heroin, {235kg} ma túy tổng hợp, {11 quả} lựu đạn và mìn tự chế, {45 khẩu} súng và {548 viên đạn}; lập {30 chuyên án}, xóa {23 tụ điểm}; {458 viên đạn: wrong}.",
  ],
  ["p24", "Năm 2023: {16 lần}/{317 lượt người}."],
  [
    "p28",
    "Chuyên án 822L: {15 đối tượng}, {38 bánh} heroin, {3 kg} ma túy đá, {1 khẩu} súng, {157 viên đạn}, {180 triệu kíp Lào}; khai nhận đã vận chuyển {412 bánh: unmatched} heroin.",
  ],
  [
    "p30",
    "Thu {hơn 209kg} ma túy các loại, gồm: {63kg} ketamine, {47kg} ma túy đá, {99 bánh} heroin ({38kg}), {141.000 viên} thuốc lắc ({61kg}); {65kg: wrong} ketamine.",
  ],
  [
    "sh09",
    "Tại địa bàn các xã biên giới và các xã giáp ranh, bắt {977 vụ}, {1.347 đối tượng}, thu {hơn 390 kg} hê-rô-in, {gần 400 nghìn viên} ma túy tổng hợp, {60 kg} thuốc phiện. Tại địa bàn ngoại biên bắt {3.320 vụ}, {977 vụ: wrong}.",
  ],
  [
    "quang-nam-se-kong-mid-2023",
    "Bàn giao {16} nhà làm việc công an bản giáp biên và {2} nhà làm việc công an bản không giáp biên; hoàn thành đường dây nóng {3 cấp}.",
  ],
  [
    "nghe-an-2024",
    "Truy bắt, dẫn giải {11 đối tượng} truy nã nguy hiểm về Nghệ An. Đến hết năm 2023, bàn giao {21 trụ sở} Công an bản.",
  ],
  [
    "conference",
    "In the border communes, {210 cases} and {310 suspects} were dealt with, of whom {9} were Lao nationals and {14} women.",
  ],
  ["conference", "Of the {442 suspects} arrested, {50} were Lao nationals; {15: wrong} were women."],
  ["conference", "Cases rose by {27} ({10.23%}) against the same period; cases fell by {10.23%: wrong}."],
  // The longer name of the one before it does not outweigh its own.
  [
    "conference",
    "Compared with 2023, Quảng Trị in the area across the border: heroin rose by {2.2 kg}, opium fell by {1 kg} ({25%}).",
  ],
  [
    "conference",
    "The two sides carried out {16} joint patrols with {317 person-times} and handed over {11 wanted persons} to Viet Nam and {4} to Laos.",
  ],
  ["conference", "{38} citizens' matters were checked and {4} citizens were returned."],
  ["conference", "Seized: {31 guns}, {391,000 baht}, {41,000 US dollars}, {3.1 billion dong}, {180 million kip}."],
  [
    "conference",
    "{147 cases} in the border communes and {52 cases} in the area across the border were dealt with by Quảng Trị.",
  ],
  [
    "review",
    "The Lao police handled {15,859 cases} with {23,458 suspects}, including {560} foreigners, and destroyed {1,896} of {3,288 hectares} of poppy fields.",
  ],
  ["conference", "ຢູ່ບັນດາຕາແສງຊາຍແດນ ຈັບໄດ້ {210 ຄະດີ}, ຜູ້ຖືກຫາ {310 ຄົນ}, ໃນນັ້ນ ສັນຊາດລາວ {9 ຄົນ}, ເພດຍິງ {14 ຄົນ}."],
  ["conference", "ຢູ່ເຂດນອກຊາຍແດນ ຈັບໄດ້ {210 ຄະດີ: wrong}; ຍຶດໄດ້ ເຮໂຣອິນ {29,95 ກິໂລ}."],
  ["conference", "ຈຳນວນຄະດີ ເພີ່ມຂຶ້ນ {27 ຄະດີ} ({10,23%}). ຈຳນວນຄະດີ ຫຼຸດລົງ {10,23%: wrong}."],
  ["conference", "ລາດຕະເວນຮ່ວມ {16 ຄັ້ງ}/{317 ເທື່ອຄົນ}; ມອບຜູ້ທີ່ມີໝາຍຈັບ {11 ຄົນ} ໃຫ້ຝ່າຍຫວຽດນາມ."],
  ["p18", "ຈັບຜູ້ຖືກຫາ {3 ຄົນ}, ໃນນັ້ນ ສັນຊາດລາວ {1 ຄົນ}."],
  ["review", "ຝ່າຍລາວ ກວດພົບ {15.859 ຄະດີ}, ຜູ້ຖືກຫາ {23.458 ຄົນ}, ໃນນັ້ນ ຄົນຕ່າງປະເທດ {560 ຄົນ}."],
  [
    "guard",
    "Công an Quảng Trị bắt {20 vụ}, thu {gần 100 kg} thuốc phiện; Bộ đội Biên phòng bắt {30 vụ}, {20 vụ: wrong}.",
  ],
  [
    "conference",
    "Đến nay đã bàn giao {21 trụ sở} công an bản; trong kỳ bàn giao {4 trụ sở} công an bản, {22 trụ sở: wrong} công an bản.",
  ],
  ["conference", "Từ 10 đến 16/4/2024 thu {31 khẩu} súng và {1.677 viên đạn}."],
  ["conference", "ຍຶດໄດ້ ປືນ {31 ກະບອກ} ແລະ ລູກປືນ {1.677 ລູກ}."],
  ["conference", "The police dealt with {291} drug-related cases and arrested {442 individuals}."],
  [
    "sh09",
    "Tại địa bàn các xã biên giới thu {hơn 0,39 tấn} hê-rô-in, {hơn 390 tấn: wrong} hê-rô-in, {60 tấn: wrong} thuốc phiện.",
  ],
  ["conference", "ທຽບໃສ່ປີ 2023, ຈຳນວນຄະດີ ເພີ່ມຂຶ້ນ {27 ຄະດີ} ({10,2%})."],
  ["review", "Bắt {14.131 vụ} (Việt Nam), {15.859 vụ} (Lào)."],
])("%s: %s", (name, draft) => {
  expect(marked(name, draft.replace(/\{([^{}:]*)(?:: [a-z]+)?\}/g, "$1"))).toBe(draft);
});
