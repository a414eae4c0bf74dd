import { catalogue } from "../../../src/catalogue/catalogue";
import { ngheAn } from "../../../src/catalogue/programmes/ngheAn";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Programme } from "../../../src/core/dataset/Programme";
import { quantityOf } from "../../../src/core/quantity/Quantity";
import { textChecker } from "../../../src/core/speech/checkText";
import { factName } from "../../../src/core/speech/factWords";

const label = (vi: string, en: string, lo: string) => ({ en, vi, lo });
/** Cases, suspects and kg of heroin of each unit, in all its zones or in one. */
type Figures = Readonly<Record<string, readonly number[]>>;

function datasetOf(programme: Programme, now: Figures, before?: Figures): Dataset {
  const { period } = programme;
  const previousPeriod = { from: "2023-01-01", to: "2023-12-31" };
  const stated = (figures: Figures, of: typeof period): Dataset["observations"] =>
    programme.units.flatMap(({ id, party, zones = [programme.zones[0]!.id] }) =>
      (figures[id] ?? []).map((value, index) => {
        const indicator = ["cases", "suspects", "heroin"][index]!;
        const quantity = quantityOf(value, catalogue.indicators.get(indicator)!.unit);
        return { programme: programme.id, party, reportingUnit: id, zone: zones[0]!, period: of, indicator, quantity };
      }),
    );
  const observations = [...stated(now, period), ...(before ? stated(before, previousPeriod) : [])];
  return { programme, period, ...(before && { previousPeriod }), observations };
}

const PROVINCES: Programme = { ...ngheAn, units: ngheAn.units.map(({ modules: _, ...unit }) => unit) };
/** Two Lao provinces, each a side of its own. */
const THREE: Programme = {
  ...ngheAn,
  parties: [
    ngheAn.parties[0]!,
    { id: "xk", country: "LA", labels: label("Xiêng Khoảng", "Xiangkhouang", "ຊຽງຂວາງ") },
    { id: "hp", country: "LA", labels: label("Hủa Phăn", "Houaphanh", "ຫົວພັນ") },
  ],
  units: [
    ngheAn.units[0]!,
    { id: "xk", party: "xk", labels: label("Công an Xiêng Khoảng", "Xiangkhouang police", "ປກສ ຊຽງຂວາງ") },
    { id: "hp", party: "hp", labels: label("Công an Hủa Phăn", "Houaphanh police", "ປກສ ຫົວພັນ") },
  ],
};
const DATASETS = {
  // One province on each side, figures on all the ground; its zone says nothing of the side.
  provinces: datasetOf(
    PROVINCES,
    { nghe_an: [120, 150, 35], three_provinces: [330, 480, 60] },
    { nghe_an: [100, 120, 30], three_provinces: [300, 400, 50] },
  ),
  // A zone for each side.
  facing: datasetOf(quangNamSeKong, { quang_nam: [217, 388, 12], se_kong: [30, 45, 4] }),
  three: datasetOf(THREE, { nghe_an: [120, 150, 35], xk: [200, 300, 40], hp: [130, 180, 20] }),
  // Only the Vietnamese side has stated anything.
  alone: datasetOf(PROVINCES, { nghe_an: [120, 150, 35] }),
};

const read = (which: keyof typeof DATASETS, draft: string): readonly string[] =>
  textChecker(
    DATASETS[which],
    catalogue,
  )(draft).map(({ verdict, start, end, fact, elsewhere }) => {
    const name = (one: NonNullable<typeof fact>): string => factName(one, DATASETS[which], catalogue, "vi");
    const wrong = verdict === "right" ? "" : ` ${fact ? name(fact) : ""}${elsewhere ? ` (${name(elsewhere)})` : ""}`;
    return `${verdict} ${draft.slice(start, end)}${wrong}`.trim();
  });

const LAO = "Bô Ly Khăm Xay, Xiêng Khoảng, Hủa Phăn";

test.each<[keyof typeof DATASETS, string, readonly string[]]>([
  // A side named by its country is the party of that country, by whatever name the programme calls it.
  ["provinces", "Phía Việt Nam bắt giữ 120 vụ; phía Lào bắt giữ 330 vụ, 480 đối tượng.", []],
  ["provinces", "Phía Việt Nam bắt giữ 330 vụ.", [`wrong 330 vụ Số vụ, Nghệ An (Số vụ, ${LAO})`]],
  [
    "provinces",
    "Phía bạn bắt giữ 120 vụ, 150 đối tượng.",
    [`wrong 120 vụ Số vụ, ${LAO} (Số vụ, Nghệ An)`, `wrong 150 đối tượng Số đối tượng, ${LAO} (Số đối tượng, Nghệ An)`],
  ],
  ["provinces", "Phía Lào thu giữ 35 kg heroin.", [`wrong 35 kg Hê-rô-in, ${LAO} (Hê-rô-in, Nghệ An)`]],
  ["provinces", "Nghệ An bắt giữ 120 vụ, Bô Ly Khăm Xay, Xiêng Khoảng, Hủa Phăn 330 vụ.", []],
  ["provinces", "Công an tỉnh Nghệ An bắt giữ 450 vụ.", ["wrong 450 vụ Số vụ, Nghệ An (Số vụ)"]],
  ["provinces", "Việt Nam bắt giữ 120 vụ, Lào 330 vụ; Lào: 120 vụ.", [`wrong 120 vụ Số vụ, ${LAO} (Số vụ, Nghệ An)`]],
  ["provinces", "450 vụ (phía Việt Nam: 120 vụ, phía Lào: 330 vụ).", []],
  ["provinces", "120 vụ ở phía Việt Nam, 120 vụ của phía Lào.", [`wrong 120 vụ Số vụ, ${LAO} (Số vụ, Nghệ An)`]],
  ["provinces", "ຝ່າຍລາວ ກວດພົບ 330 ຄະດີ; ຝ່າຍຫວຽດນາມ ກວດພົບ 120 ຄະດີ.", []],
  ["provinces", "ຝ່າຍລາວ ກວດພົບ 120 ຄະດີ.", [`wrong 120 ຄະດີ Số vụ, ${LAO} (Số vụ, Nghệ An)`]],
  ["provinces", "The Vietnamese side dealt with 120 cases, the Lao side with 330 cases.", []],
  ["provinces", "120 cases on the Vietnamese side and 330 cases on the Lao side.", []],
  ["provinces", "330 cases on the Vietnamese side.", [`wrong 330 cases Số vụ, Nghệ An (Số vụ, ${LAO})`]],
  // All sides together.
  ["provinces", "Hai bên bắt giữ 450 vụ; tổng cộng 450 vụ, 630 đối tượng.", []],
  ["provinces", "Hai bên bắt giữ 330 vụ.", [`wrong 330 vụ Số vụ (Số vụ, ${LAO})`]],
  ["provinces", "Phía Việt Nam 120 vụ, phía Lào 330 vụ, tổng cộng 450 vụ, tăng 12,5% so với cùng kỳ.", []],
  ["provinces", "Phía Việt Nam và phía Lào bắt giữ 450 vụ.", []],
  ["provinces", "Phía Việt Nam và phía Lào bắt giữ 120 vụ.", ["wrong 120 vụ Số vụ (Số vụ, Nghệ An)"]],
  ["provinces", "Both sides dealt with 120 cases.", ["wrong 120 cases Số vụ (Số vụ, Nghệ An)"]],
  ["provinces", "ທັງສອງຝ່າຍ ກວດພົບ 450 ຄະດີ.", []],
  ["provinces", "ທັງສອງຝ່າຍ ກວດພົບ 120 ຄະດີ.", ["wrong 120 ຄະດີ Số vụ (Số vụ, Nghệ An)"]],
  // A change is of the side before it.
  ["provinces", "Phía Việt Nam bắt giữ 120 vụ (tăng 20 vụ, 20%), phía Lào 330 vụ, tăng 10% so với cùng kỳ.", []],
  [
    "provinces",
    "Phía Việt Nam bắt giữ 120 vụ, tăng 10% so với cùng kỳ.",
    [`wrong 10% Số vụ, Nghệ An, tỷ lệ tăng, giảm (Số vụ, ${LAO}, tỷ lệ tăng, giảm)`],
  ],
  // Whoever is acted with or for owns no figure; nor does a border, a nationality, a province called like a country.
  ["provinces", "Công an tỉnh Nghệ An phối hợp với phía Lào bắt giữ 120 vụ.", []],
  ["provinces", "Trên tuyến biên giới Việt Nam - Lào, bắt giữ 450 vụ, 630 đối tượng.", []],
  ["provinces", "Với sự hỗ trợ từ phía bạn, phía ta bắt giữ 120 vụ.", []],
  ["provinces", "Trên địa bàn, Lào Cai không có vụ nào; bắt giữ 450 vụ.", []],
  ["provinces", "In cooperation with the Lao side, 450 cases were dealt with.", []],
  // A zone for each side: the country's words choose it as well.
  ["facing", "Phía Việt Nam bắt giữ 217 vụ; phía bạn bắt giữ 30 vụ; hai bên bắt giữ 247 vụ.", []],
  ["facing", "Phía Lào bắt giữ 217 vụ.", ["wrong 217 vụ Số vụ, Sê Kông (Số vụ, Địa bàn Quảng Nam)"]],
  ["facing", "Hai bên bắt giữ 217 vụ.", ["wrong 217 vụ Số vụ, Tổng cộng (Số vụ, Địa bàn Quảng Nam)"]],
  // Several sides of a country are meant together.
  ["three", "Phía Lào bắt giữ 330 vụ; phía Việt Nam 120 vụ; Hủa Phăn 130 vụ.", []],
  ["three", "Phía Lào bắt giữ 200 vụ.", ["wrong 200 vụ Số vụ, phía Lào (Số vụ, Xiêng Khoảng)"]],
  ["three", "ຝ່າຍລາວ ກວດພົບ 330 ຄະດີ.", []],
  ["three", "The Lao side dealt with 120 cases.", ["wrong 120 cases Số vụ, phía Lào (Số vụ, Nghệ An)"]],
  // Of a side nothing is known of, nothing is right.
  ["alone", "Phía Lào bắt giữ 120 vụ.", ["unmatched 120 vụ  (Số vụ, Nghệ An)"]],
  ["alone", "Phía Việt Nam bắt giữ 120 vụ.", []],
])("%s: %s", (which, draft, doubts) => {
  expect(read(which, draft).filter((one) => !one.startsWith("right"))).toEqual(doubts);
});
