import { languages } from "../../../src/catalogue/languages/languages";
import type { Expectation } from "../../../src/core/dataset/Finding";
import { translator } from "../../../src/core/text/messages";
import { wordExpectation } from "../../../src/core/text/wordExpectation";

const words = (expected: Expectation) => {
  const { band, history } = wordExpectation(expected, "vi", translator(languages, "vi"));
  return [band, history].map((text) => text?.replaceAll("\u00a0", " "));
};

test.each<[Expectation, string | undefined]>([
  [{ from: 120, to: 340 }, "120 – 340"],
  [{ from: 0.0123456, to: 0.98765 }, "0,0123 – 0,988"],
  [{ from: 117.39999, to: 1_234_567 }, "117 – 1 230 000"],
  [{ from: 120 }, "từ 120 trở lên"],
  [{ to: 340 }, "không quá 340"],
  [{}, undefined],
])("the band of %j is %s", (expected, band) => {
  expect(words(expected)[0]).toBe(band);
});

test("earlier figures bear the year their period ends in, or its days where it is no year; they are not rounded", () => {
  const history = [
    { period: { from: "2022-12-15", to: "2023-12-14" }, value: 1347.25 },
    { period: { from: "2020-01-01", to: "2020-12-31" }, value: 977 },
    { period: { from: "2009-01-01", to: "2019-12-31" }, value: 4297 },
    { period: { from: "2024-01-01", to: "2024-06-30" }, value: 5 },
  ];
  expect(words({ history })).toEqual([
    undefined,
    "2023: 1 347,25; 2020: 977; 2009–2019: 4 297; 01/01/2024 – 30/06/2024: 5",
  ]);
  expect(words({ history: [] })).toEqual([undefined, undefined]);
});

test("the largest case and what is left without it", () => {
  const { largest } = wordExpectation({ largest: { value: 198.5, rest: 22 } }, "vi", translator(languages, "vi"));
  expect(largest).toBe("198,5; không kể vụ đó còn 22");
});
