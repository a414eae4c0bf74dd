import { catalogue } from "../../../src/catalogue/catalogue";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { PRECISIONS } from "../../../src/core/narrative/Precision";
import { verifySentences } from "../../../src/core/narrative/verifySentences";
import { recordOf } from "../../../src/core/registers/createRegister";
import { textChecker } from "../../../src/core/speech/checkText";
import { tableContext } from "../../../src/core/tables/TableContext";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { figure } from "../../support/figures";
import { yearOf } from "../../support/rules/returns";
import { seriesOfUnits } from "../../support/seriesOfUnits";

const FIRST = 2021;

/** One unit's figures of an indicator, a year each from 2021 on. */
function seriesOf(indicator: string, cells: readonly string[]): Dataset {
  const { programme, observations } = seriesOfUnits();
  const { reportingUnit, ...like } = observations[0]!;
  const last = FIRST + cells.length - 1;
  return {
    programme: {
      ...programme,
      units: programme.units.filter(({ id }) => id === reportingUnit),
      indicators: [indicator],
    },
    period: yearOf(last),
    previousPeriod: yearOf(last - 1),
    earlierPeriods: cells.slice(0, -2).map((_, year) => yearOf(FIRST + year)),
    observations: cells.map((cell, year) => {
      const quantity = figure(cell, recordOf(indicators, indicator).unit)!;
      return { ...like, reportingUnit, indicator, period: yearOf(FIRST + year), quantity };
    }),
  };
}

const meanIn = (text: string): string | undefined => /(?:Bình quân|average|ສະເລ່ຍ)[^:]*: (.*?)\.(?: |$)/.exec(text)?.[1];

test.each<[string, string, exact: string, three: string, two: string, one: string]>([
  [
    "suspects",
    "480 481 484 485",
    "số đối tượng 483 đối tượng",
    "số đối tượng hơn 482 đối tượng",
    "số đối tượng hơn 480 đối tượng",
    "số đối tượng gần 500 đối tượng",
  ],
  [
    "synthetic_pills",
    "417400 417401 417400 417401",
    "ma túy tổng hợp 417.401 viên",
    "ma túy tổng hợp trên 417 nghìn viên",
    "ma túy tổng hợp gần 420 nghìn viên",
    "ma túy tổng hợp trên 400 nghìn viên",
  ],
  [
    "heroin",
    "238.88 238.90 238.89",
    "hê-rô-in 238,89 kg",
    "hê-rô-in gần 239 kg",
    "hê-rô-in gần 240 kg",
    "hê-rô-in gần 240 kg",
  ],
  // Few people are told with one decimal, and not rounded further.
  [
    "suspects",
    "4 5 5",
    "số đối tượng 4,7 đối tượng",
    "số đối tượng 4,7 đối tượng",
    "số đối tượng 4,7 đối tượng",
    "số đối tượng 4,7 đối tượng",
  ],
  ["suspects", "12 12 15", ...everywhere("số đối tượng 13 đối tượng")],
  ["heroin", "1.5 1.7 1.8", "hê-rô-in 1,67 kg", "hê-rô-in hơn 1,66 kg", "hê-rô-in gần 1,7 kg", "hê-rô-in gần 1,7 kg"],
  // On the side on which the word of the figures stays true.
  [
    "suspects",
    ">3095093 3095094 3095094",
    "số đối tượng hơn 3.095.093 đối tượng",
    "số đối tượng hơn 3.090.000 đối tượng",
    "số đối tượng trên 3 triệu đối tượng",
    "số đối tượng trên 3 triệu đối tượng",
  ],
])("the mean of %s %s", (indicator, cells, ...said) => {
  const dataset = seriesOf(indicator, cells.split(" "));
  const check = textChecker(dataset, catalogue);
  const means = PRECISIONS.map((precision) => {
    const texts = LANGUAGES.map((language) => {
      const all = composeSentences(tableContext(catalogue, dataset, language), precision);
      expect(verifySentences(all, dataset, catalogue)).toEqual([]);
      const years = all.find(({ topic }) => topic === "years")!;
      expect(check(years.text).filter(({ verdict }) => verdict !== "right")).toEqual([]);
      return meanIn(years.text.replaceAll("\u00A0", " "));
    });
    expect(texts).not.toContain(undefined);
    return texts[LANGUAGES.indexOf("vi")];
  });
  expect(means).toEqual(said);
});

/** The same at every precision. */
function everywhere(said: string): [string, string, string, string] {
  return [said, said, said, said];
}
