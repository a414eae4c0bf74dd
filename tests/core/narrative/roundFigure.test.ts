import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import { figureInWords } from "../../../src/core/narrative/figureInWords";
import { judgeClaim } from "../../../src/core/narrative/judgeClaim";
import { type Precision, PRECISIONS } from "../../../src/core/narrative/Precision";
import { roundFigure } from "../../../src/core/narrative/roundFigure";
import type { Qualifier, Stated } from "../../../src/core/quantity/Quantity";
import { type Language, LANGUAGES } from "../../../src/core/text/Labels";
import { translator } from "../../../src/core/text/messages";
import { figure } from "../../support/figures";

const pills = (text: string): Stated => figure(text, "pill") as Stated;

const words = (stated: Stated, precision: Precision, language: Language, measure: "count" | "quantity" = "count") =>
  figureInWords(
    roundFigure(stated, precision, measure),
    language,
    catalogue.vocabularies[language],
    translator(catalogue.languages, language),
  ).replaceAll("\u00A0", " ");

// Exact figures that sources give, or that can be computed, and how close to them reports say them.
test.each<[exact: string, three: string, two: string, one: string]>([
  ["19961", "gần 20.000", "gần 20.000", "gần 20.000"],
  ["3095093", "gần 3,1 triệu", "gần 3,1 triệu", "trên 3 triệu"],
  ["15859", "hơn 15.800", "gần 16.000", "gần 16.000"],
  ["14131", "hơn 14.100", "hơn 14.000", "hơn 14.000"],
  ["23458", "hơn 23.400", "hơn 23.000", "hơn 23.000"],
  ["43419", "hơn 43.400", "hơn 43.000", "hơn 43.000"],
  ["21998", "gần 22.000", "gần 22.000", "gần 22.000"],
  ["158945229", "gần 159 triệu", "gần 160 triệu", "gần 160 triệu"],
  ["1395703", "gần 1,4 triệu", "gần 1,4 triệu", "gần 1,4 triệu"],
  ["3448", "gần 3.450", "hơn 3.400", "hơn 3.400"],
  ["66000", "66.000", "66.000", "66.000"],
  ["400000", "400 nghìn", "400 nghìn", "400 nghìn"],
  ["210", "210", "210", "hơn 200"],
  ["412", "412", "hơn 410", "hơn 400"],
  ["1669602", "gần 1.670.000", "gần 1,7 triệu", "gần 1,7 triệu"],
  ["126750", "gần 127 nghìn", "gần 130 nghìn", "gần 130 nghìn"],
  ["1650000", "1.650.000", "trên 1,6 triệu", "trên 1,6 triệu"],
  ["1640000", "1.640.000", "trên 1,6 triệu", "trên 1,6 triệu"],
  ["9950", "9.950", "gần 10.000", "gần 10.000"],
  ["98700", "98.700", "gần 99.000", "gần 100 nghìn"],
  ["96000", "96.000", "96.000", "gần 100 nghìn"],
  ["1550", "1.550", "hơn 1.500", "hơn 1.500"],
  ["105", "105", "hơn 100", "hơn 100"],
  ["99", "99", "99", "99"],
  ["7", "7", "7", "7"],
])("%s is %s, %s or %s", (exact, ...said) => {
  expect((["3", "2", "1"] as const).map((precision) => words(pills(exact), precision, "vi"))).toEqual(said);
});

test.each<[string, Precision, string, string, string]>([
  ["3095093", "1", "trên 3 triệu", "ຫຼາຍກວ່າ 3 ລ້ານ", "more than 3 million"],
  ["19961", "2", "gần 20.000", "ເກືອບ 20.000", "nearly 20,000"],
  ["15859", "3", "hơn 15.800", "ຫຼາຍກວ່າ 15.800", "more than 15,800"],
  ["15859", "exact", "15.859", "15.859", "15,859"],
  ["~56430000", "2", "khoảng 56 triệu", "ປະມານ 56 ລ້ານ", "about 56 million"],
])("%s at %s in all languages", (exact, precision, ...said) => {
  expect(["vi", "lo", "en"].map((language) => words(pills(exact), precision, language as Language))).toEqual(said);
});

// What is stated with a word keeps it: it is moved to the side on which it stays true, or not at all.
test.each<[string, Precision, string]>([
  [">390", "3", "hơn 390"],
  [">390", "1", "hơn 390"],
  ["trên >56000000", "1", "trên 56 triệu"],
  [">874", "2", "hơn 870"],
  [">1264", "3", "hơn 1.260"],
  ["<4664", "2", "gần 4.700"],
  ["<401000", "1", "gần 410 nghìn"],
  ["<399000", "1", "gần 400 nghìn"],
  ["~56434000", "3", "khoảng 56,4 triệu"],
  ["ước khoảng ~56400000", "2", "ước khoảng 56 triệu"],
])("%s at %s: %s", (stated, precision, said) => {
  expect(words(pills(stated), precision, "vi")).toBe(said);
});

test.each<[string, Precision, string]>([
  ["1910.15", "3", "hơn 1.910"],
  ["1910.15", "2", "hơn 1.900"],
  ["58.36", "2", "hơn 58"],
  ["0.035", "1", "0,035"],
  ["266.8", "3", "gần 267"],
  ["1.50", "3", "1,50"],
])("%s kg at %s: %s", (exact, precision, said) => {
  expect(words(figure(exact) as Stated, precision, "vi", "quantity")).toBe(said);
});

test("of one or two digits no other round figure is nearer", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 900_000_000 }),
      fc.constantFrom("1" as const, "2" as const),
      (value, precision) => {
        const { value: rounded } = roundFigure(pills(String(value)), precision, "count");
        const [digits] = String(rounded).split(/0*$/);
        const step = 10 ** (String(value).length - Math.max(Number(precision), digits!.length));
        return Math.abs(rounded - value) <= step / 2;
      },
    ),
    { seed: 5, numRuns: 2000 },
  );
});

test("whatever the figure: never a word before an unrounded number, never on the wrong side, never further than 5 %", () => {
  const qualifiers: readonly Qualifier[] = ["exact", "moreThan", "nearly", "about"];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900_000_000 }),
      fc.constantFrom(...qualifiers),
      fc.constantFrom(...PRECISIONS),
      (value, qualifier, precision) => {
        const stated: Stated = { kind: "number", value, unit: "pill", qualifier, decimals: 0 };
        const rounded = roundFigure(stated, precision, "count");
        if (rounded.value === value) return rounded.qualifier === qualifier;
        const sides = { moreThan: rounded.value < value, nearly: rounded.value > value, about: true, exact: false };
        const kept = qualifier === "exact" || rounded.qualifier === qualifier;
        const near = Math.abs(rounded.value - value) / value < 0.05;
        return near && kept && sides[rounded.qualifier] && judgeClaim(rounded, stated) === "right";
      },
    ),
    { seed: 5, numRuns: 2000 },
  );
});

test("every language has its words", () => {
  for (const language of LANGUAGES) {
    for (const text of [">3000000", "<3000000", "~3000000"])
      expect(words(pills(text), "1", language)).toMatch(/^\p{L}/u);
  }
});
