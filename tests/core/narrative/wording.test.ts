import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { recordOf } from "../../../src/core/registers/createRegister";
import { tableContext } from "../../../src/core/tables/TableContext";
import type { Language } from "../../../src/core/text/Labels";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import { figure } from "../../support/figures";
import { yearOf } from "../../support/rules/returns";

const INDICATORS = ["cases", "suspects", "heroin", "heroin_bricks", "synthetic_pills"];

/** One unit's figures of a zone by that name. */
function datasetOf(figures: string, before = "", zone = sh09.zones[0]!): Dataset {
  const unit = { ...sh09.units[0]!, zones: [zone.id] };
  const programme = {
    ...sh09,
    zones: [zone],
    parties: sh09.parties.slice(0, 1),
    units: [unit],
    indicators: INDICATORS,
  };
  const stated = (cells: string, year: number): Dataset["observations"] =>
    (cells === "" ? [] : cells.split(", ")).map((cell) => {
      const [indicator = "", value = ""] = cell.split(" ");
      const quantity = figure(value, recordOf(indicators, indicator).unit)!;
      const own = { programme: "sh09", party: "vn", reportingUnit: unit.id, zone: zone.id, indicator };
      return { ...own, period: yearOf(year), quantity };
    });
  const observations = [...stated(figures, 2024), ...stated(before, 2023)];
  return { programme, period: yearOf(2024), previousPeriod: yearOf(2023), observations };
}

const said = (dataset: Dataset, language: Language): readonly string[] => {
  const sentences = composeSentences(tableContext(catalogue, dataset, language), "exact");
  expect(verifySentences(sentences, dataset, catalogue)).toEqual([]);
  return sentences.map(({ text }) => text.replaceAll("\u00a0", " "));
};

test.each<[Language, string]>([
  [
    "vi",
    "Tại địa bàn các xã biên giới, đã phát hiện, bắt giữ 1 vụ, 150 đối tượng (trong đó 1 đối tượng nữ, 12 đối tượng quốc tịch Việt Nam), triệt xóa 6 đường dây; thu giữ 35 kg và 122 bánh hê-rô-in, 9.836 viên và 12 kg ma túy tổng hợp, 3 khẩu súng; 2 ha diện tích trồng cây thuốc phiện phát hiện.",
  ],
  [
    "lo",
    "ຢູ່ເຂດບັນດາຕາແສງຊາຍແດນ, ໄດ້ກວດພົບ ແລະ ຈັບກຸມ 1 ຄະດີ, ຜູ້ຖືກຫາ 150 ຄົນ (ໃນນັ້ນ ຜູ້ຖືກຫາເພດຍິງ 1 ຄົນ, ຜູ້ຖືກຫາສັນຊາດຫວຽດນາມ 12 ຄົນ), ເຄືອຂ່າຍຄ້າຢາເສບຕິດທີ່ທຳລາຍ 6 ເຄືອຂ່າຍ; ຍຶດໄດ້ ເຮໂຣອິນ 35 ກິໂລກຣາມ ແລະ 122 ກ້ອນ, ຢາບ້າ 9.836 ເມັດ ແລະ 12 ກິໂລກຣາມ, ປືນ 3 ກະບອກ; ເນື້ອທີ່ປູກຝິ່ນທີ່ກວດພົບ 2 ເຮັກຕາ.",
  ],
  [
    "en",
    "In the border communes, 1 case, 150 suspects (of whom 1 woman, 12 Vietnamese nationals) and 6 trafficking lines broken up were recorded; seizures: 35 kg and 122 bricks of heroin, 9,836 pills and 12 kg of synthetic drugs, and 3 guns; 2 ha of poppy fields found.",
  ],
])("one thing in two units is one phrase, with the words of each, in %s", (language, sentence) => {
  const seized = "heroin 35, heroin_bricks 122, synthetic_pills 9836, synthetic_pills_kg 12, poppy_fields 2";
  const dataset = datasetOf(
    `cases 1, suspects 150, suspects_women 1, suspects_vietnamese 12, trafficking_lines 6, ${seized}, guns 3`,
  );
  const { programme } = dataset;
  const own = { ...dataset, programme: { ...programme, indicators: [...INDICATORS, "guns"] } };
  expect(said(own, language)[0]).toBe(sentence);
});

test.each<[Language, string]>([
  ["vi", "So với năm 2023, số vụ tăng 1 vụ (9,1%), hê-rô-in tăng 1 kg (2,9%), hê-rô-in giảm 1 bánh (4,8%)."],
  ["en", "Compared with 2023, cases rose by 1 (9.1%), heroin rose by 1 kg (2.9%) and heroin fell by 1 brick (4.8%)."],
])("one of several is singular, in %s", (language, sentence) => {
  const dataset = datasetOf("cases 12, heroin 35, heroin_bricks 20", "cases 11, heroin 34, heroin_bricks 21");
  expect(said(dataset, language)).toContain(sentence);
});

test("what is not stated is named with its unit where another one of the same thing is asked for", () => {
  const [vi] = said(datasetOf("cases 12, suspects 3, synthetic_pills 5"), "vi");
  expect(vi).toContain("Chưa có số liệu dùng được: hê-rô-in, hê-rô-in (bánh).");
});

const label = (en: string, vi = en, lo = en) => ({ en, vi, lo });

test.each([
  [label("Across the border", "Ngoại biên", "ຝັ່ງລາວ"), ["Across the border, ", "Tại ngoại biên, ", "ຢູ່ຝັ່ງລາວ, "]],
  [label("The Lao side", "Phía Lào", "ຝ່າຍລາວ"), ["On the Lao side, ", "Phía Lào ", "ຝ່າຍລາວ "]],
  [label("Inland", "Nội địa", "ພາຍໃນ"), ["Inland, ", "Tại nội địa, ", "ຢູ່ພາຍໃນ, "]],
  [label("Q territory", "Vùng Q", "ເຂດ Q"), ["In Q territory, ", "Tại vùng Q, ", "ຢູ່ເຂດ Q, "]],
  [label("Province P", "Tỉnh P", "ແຂວງ P"), ["In Province P, ", "Tại tỉnh P, ", "ຢູ່ແຂວງ P, "]],
  [label("Inland areas", "Khu vực nội địa", "ພາຍໃນ"), ["In inland areas, ", "Tại khu vực nội địa, ", "ຢູ່ພາຍໃນ, "]],
  [label("Sơn La", "Tỉnh Sơn La", "ແຂວງ ເຊີນລາ"), ["In Sơn La, ", "Tại tỉnh Sơn La, ", "ຢູ່ແຂວງ ເຊີນລາ, "]],
  [label("Sekong", "Sê Kông", "ເຊກອງ"), ["In Sekong, ", "Tại Sê Kông, ", "ຢູ່ເຊກອງ, "]],
  [
    label("Border communes", "Các xã biên giới", "ເຂດຊາຍແດນ"),
    ["In border communes, ", "Tại các xã biên giới, ", "ຢູ່ເຂດຊາຍແດນ, "],
  ],
])("a sentence begins with the place %j as one speaks", (labels, beginnings) => {
  const dataset = datasetOf("cases 12, suspects 3", "", { id: "border", labels });
  const begun = (["en", "vi", "lo"] as const).map((language) => said(dataset, language)[0]);
  expect(begun.map((text, index) => text?.slice(0, beginnings[index]?.length))).toEqual(beginnings);
});
