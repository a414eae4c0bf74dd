import { readFile } from "node:fs/promises";
import type { Language } from "../../src/core/text/Labels";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { hoptac, inFolderOfItsOwn } from "../support/cli/hoptac";
import { golden } from "../support/golden";
import { goldenPath } from "../support/goldenFiles";
import { fillPublished, type Published } from "../support/published";
import { type BookJson, figuresOfTables } from "../support/bookJson";
import "../support/toEqualWorkbook";

inFolderOfItsOwn();

/** What a book has to say of published figures. */
interface Said {
  /** Number phrases of the sentences, as the source prints them or as one would in the other languages. */
  readonly phrases: readonly string[];
  /** Figures of the tables, in the units of their columns; "hơn" and "gần" as ">" and "<". */
  readonly figures: readonly string[];
}

const VIETNAMESE: Readonly<Partial<Record<Published, Said>>> = {
  p01: {
    phrases: [
      "14.131 vụ, 19.961 đối tượng",
      "1.910,15 kg ma túy các loại",
      "3.095.093 viên ma túy tổng hợp",
      "3.448 cây thuốc phiện",
    ],
    figures: ["14131", "19961", "1910.15", "3095093", "3448"],
  },
  p02: {
    phrases: [
      "15.859 vụ, 23.458 đối tượng (trong đó 560 đối tượng người nước ngoài)",
      "hơn 158.945.229 viên",
      "khoảng 15,9 tấn",
      "12,5 tấn ma túy đá",
      "26,6 tấn cần sa",
      "1,7 tấn hê-rô-in",
      "1.886 kg thuốc phiện",
      "9.836 viên thuốc lắc",
      "3,6 tấn ketamine",
      "6,8 kg cocain",
      "78,5 tấn tiền chất",
      "1.896 ha",
      "3.288 ha",
    ],
    figures: [
      "15859",
      "23458",
      "560",
      ">158945229",
      "~15900",
      "12500",
      "26600",
      "1700",
      "1886",
      "9836",
      "3600",
      "6.8",
      "78500",
      "1896",
      "3288",
    ],
  },
  p06: {
    phrases: [
      "điều tra chung 5 chuyên án",
      "2 chuyên án do Cục CSĐTTP về ma túy (C04) xác lập",
      "1 chuyên án do công an các tỉnh",
    ],
    figures: ["5", "2", "1"],
  },
  p11: {
    phrases: [
      "21.998 vụ, 44.354 đối tượng",
      "276 kg hê-rô-in",
      "gần 1,3 tấn cần sa",
      "gần 4,4 tấn ma túy tổng hợp",
      "gần 2,1 triệu viên ma túy tổng hợp",
    ],
    figures: ["21998", "44354", "276", "<1300", "<4400", "<2100000"],
  },
  "p11-c04": {
    phrases: [
      "58 vụ, 586 đối tượng",
      "gần 2,6 tấn ma túy tổng hợp",
      "40.000 viên ma túy tổng hợp",
      "80 tấn tiền chất, hóa chất",
    ],
    figures: ["58", "586", "<2600", "40000", "80000"],
  },
  p15: {
    phrases: [
      "1.622 vụ",
      "4.139 đối tượng",
      "1.368 vụ khởi tố",
      "2.590 bị can khởi tố",
      "223 vụ xử lý hành chính",
      "1.470 người xử lý hành chính",
      "31 vụ xử lý khác",
      "79 người xử lý khác",
      "số vụ tăng 538 vụ (49,6%)",
    ],
    figures: ["1622", "4139", "1368", "2590", "223", "1470", "31", "79", "1084", "538"],
  },
  p17: {
    phrases: [
      "6 đường dây",
      "21 đối tượng",
      "82 bánh hê-rô-in",
      "41 kg ma túy đá",
      "hơn 50.000 viên",
      "điều tra chung 2 chuyên án",
      "3 đối tượng trong chuyên án chung",
    ],
    figures: ["6", "21", "82", "41", ">50000", "2", "3", "8", "38", "18000"],
  },
  p18: {
    phrases: [
      "28 tổ công tác",
      "128 lượt cán bộ",
      "điều tra chung 2 chuyên án",
      "3 đối tượng trong chuyên án chung (trong đó 1 đối tượng quốc tịch Lào)",
      "gần 30 lần tuần tra song phương",
      "38 trường hợp công dân",
      "4 công dân",
    ],
    figures: ["28", "128", "2", "3", "1", "<30", "38", "4", "8", "18000"],
  },
};

const OTHERS: readonly (readonly [Published, Language, readonly string[]])[] = [
  [
    "p02",
    "en",
    [
      "15,859 cases and 23,458 suspects (of whom",
      "more than 158,945,229 pills and about 15.9 tonnes of synthetic drugs",
      "about 15.9 tonnes",
      "12.5 tonnes of crystal methamphetamine",
      "1,886 kg of opium",
    ],
  ],
  ["p02", "lo", ["15.859 ຄະດີ", "ຫຼາຍກວ່າ 158.945.229 ເມັດ", "ຢາຝິ່ນ 1.886 ກິໂລກຣາມ", "ເຮໂຣອິນ 1,7 ໂຕນ"]],
  [
    "p09",
    "vi",
    [
      "hơn 3.000 vụ, hơn 5.800 đối tượng",
      "hơn 160 kg hê-rô-in",
      "trên 2,8 triệu viên ma túy tổng hợp",
      "2.593 kg cần sa",
      "15 khẩu súng",
    ],
  ],
  [
    "p16",
    "vi",
    [
      "gần 4.560 vụ, hơn 6.100 đối tượng",
      "218,234 kg hê-rô-in, 32,13 kg thuốc phiện, 530,631 kg ma túy tổng hợp (không nêu dạng), 58,36 kg cần sa",
      "3,1 tỷ đồng Việt Nam, 301.664 kíp Lào, 11.011 nhân dân tệ, 45.310 đô la Mỹ",
    ],
  ],
  [
    "p42",
    "lo",
    [
      "3.395 ຄະດີ, ຜູ້ຖືກຫາ 5.168 ຄົນ (ໃນນັ້ນ ຜູ້ຖືກຫາຄົນຕ່າງປະເທດ 199 ຄົນ)",
      "ເຮໂຣອິນ ເກືອບ 381 ກິໂລກຣາມ",
      "81 ລ້ານ ເມັດ",
      "ຢາຝິ່ນ 84,86 ກິໂລກຣາມ",
      "ປືນ 10 ກະບອກ, ລູກປືນ 1.677 ລູກ, ລົດໃຫຍ່ 77 ຄັນ, ລົດຈັກ 480 ຄັນ",
    ],
  ],
  [
    "p42",
    "en",
    [
      "3,395 cases and 5,168 suspects (of whom 199 foreigners)",
      "nearly 381 kg of heroin, over 81 million synthetic drug pills, 84.86 kg of opium, 4.8 tonnes of crystal",
      "10 guns, 1,677 rounds of ammunition, 77 cars, 480 motorcycles",
    ],
  ],
  ["p15", "en", ["cases rose by 538 (49.6%)"]],
  ["p15", "lo", ["1.622 ຄະດີ", "538 ຄະດີ (49,6%)"]],
];

async function bookOf(name: Published, language: Language): Promise<{ readonly json: BookJson; readonly out: string }> {
  await fillPublished(name, language, "filled.xlsx");
  const { err, out } = await hoptac([
    ...["summarize", "filled.xlsx", "--out", "book.xlsx"],
    ...["--language", language, "--json"],
  ]);
  expect(err).toBe("");
  return { out, json: JSON.parse(out) as BookJson };
}

const wordsOf = ({ sentences }: BookJson, language: Language): string =>
  sentences
    .filter((sentence) => sentence.language === language)
    .map(({ text }) => text.replaceAll("\u00A0", " "))
    .join("\n");

test.each(Object.entries(VIETNAMESE) as [Published, Said][])(
  "the book of %s says what was published",
  async (name, { figures, phrases }) => {
    const { json, out } = await bookOf(name, "vi");
    expect(json.findings.filter(({ severity }) => severity === "hard")).toEqual([]);
    const words = wordsOf(json, "vi");
    expect(phrases.filter((phrase) => !words.includes(phrase))).toEqual([]);
    const shown = figuresOfTables(json);
    expect(figures.filter((figure) => !shown.has(figure))).toEqual([]);
    const file = `published/${name}.vi`;
    const printed = await golden(goldenPath(`${file}.json`), new TextEncoder().encode(out));
    expect(out).toBe(new TextDecoder().decode(printed));
    const made = new Uint8Array(await readFile("book.xlsx"));
    const kept = await golden(goldenPath(`${file}.xlsx`), made);
    expect(readWorkbook(made)).toEqualWorkbook(readWorkbook(kept));
    expect((await hoptac(["verify", "book.xlsx"])).code).toBe(0);
  },
);

test.each(OTHERS)("the book of %s in %s says it, too", async (name, language, phrases) => {
  const { json } = await bookOf(name, language);
  const words = wordsOf(json, language);
  expect(phrases.filter((phrase) => !words.includes(phrase))).toEqual([]);
});
