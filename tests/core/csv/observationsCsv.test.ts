import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { formatObservations, parseObservations } from "../../../src/core/csv/observationsCsv";
import { arbitraryObservation } from "../../support/arbitraryObservation";

const HEAD =
  "programme,party,reporting_unit,zone,period_start,period_end,indicator,unit,value,qualifier,status,as_stated";
const PLACE = "sh09,vn,son_la_forces,border,2009-01-01,2019-12-31,heroin,kg";
const parse = (...lines: string[]) => parseObservations([HEAD, ...lines].join("\n"), "o.csv");
const quantityOf = (rest: string) => {
  const { observations, problems } = parse(`${PLACE},${rest}`);
  return problems.length > 0
    ? problems.map(({ parameters }) => `${parameters["column"]} ${parameters["problem"]}`)
    : observations[0]?.quantity;
};

test("any observations survive", () => {
  fc.assert(
    fc.property(fc.array(arbitraryObservation, { maxLength: 5 }), (observations) => {
      expect(parseObservations(formatObservations(observations), "o.csv")).toMatchObject({
        observations,
        problems: [],
      });
    }),
  );
});

test.each([
  ["sh09", 19],
  ["eight-provinces-2019", 10],
  ["quang-nam-se-kong-2023", 10],
])("the example %s is read", (name, count) => {
  const text = readFileSync(join(__dirname, `../../../examples/${name}.csv`), "utf8");
  const { observations, problems } = parseObservations(text, name);
  expect(problems).toEqual([]);
  expect(observations).toHaveLength(count);
});

test.each([";", "\t"])(
  "fields may stand between %j, as Excel saves them where the comma is the decimal sign",
  (separator) => {
    const text = readFileSync(join(__dirname, "../../../examples/eight-provinces-2019.csv"), "utf8");
    const separated = text
      .split("\n")
      .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).join(separator))
      .join("\n");
    expect(separated).not.toBe(text);
    expect(parseObservations(separated, "o.csv")).toEqual(parseObservations(text, "o.csv"));
  },
);

test.each([
  [
    "390,moreThan,number,hơn 390 kg",
    { kind: "number", value: 390, unit: "kg", qualifier: "moreThan", decimals: 0, asStated: "hơn 390 kg" },
  ],
  ["390,,,", { kind: "number", value: 390, unit: "kg", qualifier: "exact", decimals: 0 }],
  ["266.80,,,", { kind: "number", value: 266.8, unit: "kg", qualifier: "exact", decimals: 1 }],
  ["1e3,,,", { kind: "number", value: 1000, unit: "kg", qualifier: "exact", decimals: 0 }],
  ["0,,,", { kind: "zero", unit: "kg" }],
  ["0,exact,number,", { kind: "zero", unit: "kg" }],
  [",,zero,không", { kind: "zero", unit: "kg", asStated: "không" }],
  [",,notStated,", { kind: "notStated", unit: "kg" }],
  [",,qualitative,nhiều", { kind: "qualitative", unit: "kg", text: "nhiều", asStated: "nhiều" }],
])("%s", (rest, quantity) => {
  expect(quantityOf(rest)).toEqual(quantity);
});

test.each([
  // numbers have a decimal point and nothing else
  ['"4,244",,,', "value csv.problem.badNumber"],
  ["1 347,,,", "value csv.problem.badNumber"],
  ["1.347.000,,,", "value csv.problem.badNumber"],
  ["໓໙໐,,,", "value csv.problem.badNumber"],
  ["390kg,,,", "value csv.problem.badNumber"],
  ["0x10,,,", "value csv.problem.badNumber"],
  ["NaN,,,", "value csv.problem.badNumber"],
  ["1e999,,,", "value csv.problem.badNumber"],
  ["-5,,,", "value csv.problem.negative"],
  [",,,", "value csv.problem.missing"],
  [",,number,", "value csv.problem.missing"],
  ["390,hơn,,", "qualifier csv.problem.badChoice"],
  ["390,,unknown,", "status csv.problem.badChoice"],
  [",,qualitative,", "text csv.problem.missing"],
  // one column may not say what another denies
  ["5,,zero,", "value csv.problem.conflict"],
  ["5,,notStated,", "value csv.problem.conflict"],
  ["0,,notStated,", "value csv.problem.conflict"],
  ["5,,qualitative,nhiều", "value csv.problem.conflict"],
  [",moreThan,notStated,", "qualifier csv.problem.conflict"],
  ["0,moreThan,zero,", "qualifier csv.problem.conflict"],
])("%s: %s", (rest, problem) => {
  expect(quantityOf(rest)).toEqual([problem]);
});

test.each([
  ["sh09,vn,son_la_forces,,2009-01-01,2019-12-31,heroin,kg,1,,,", "zone", "missing"],
  ["sh09,vn,son_la_forces,border,1/1/2009,2019-12-31,heroin,kg,1,,,", "period_start", "badDate"],
  ["sh09,vn,son_la_forces,border,2009-01-01,2019-02-30,heroin,kg,1,,,", "period_end", "badDate"],
  ["sh09,vn,son_la_forces,border,2019-12-31,2009-01-01,heroin,kg,1,,,", "period_end", "conflict"],
  ["sh09,vn,son_la_forces,border,2009-01-01,2019-12-31,heroin,stone,1,,,", "unit", "badChoice"],
])("%s: %s %s", (line, column, problem) => {
  expect(parse(line)).toEqual({
    observations: [],
    lines: [],
    problems: [
      { id: "csv.badLine", parameters: { file: "o.csv", line: 2, column, problem: `csv.problem.${problem}` } },
    ],
  });
});

test.each(["1.5", "-1", "1000", "1e9", "x"])("%s decimals can't be", (decimals) => {
  const { problems } = parseObservations(`${HEAD},decimals\n${PLACE},390,,,,${decimals}`, "o.csv");
  expect(problems).toEqual([
    expect.objectContaining({ parameters: expect.objectContaining({ column: "decimals" }) as unknown }),
  ]);
});

test("a text longer than a cell can hold is refused", () => {
  expect(quantityOf(`390,,,${"x".repeat(32_768)}`)).toEqual(["as_stated csv.problem.tooLong"]);
  expect(quantityOf(`390,,,${"x".repeat(32_767)}`)).toMatchObject({ value: 390 });
});

test("with one bad line nothing is taken, and each bad line is named", () => {
  const { observations, problems } = parse(`${PLACE},1,,,`, `${PLACE},x,,,`, `${PLACE},y,,,`);
  expect(observations).toEqual([]);
  expect(problems.map(({ parameters }) => parameters["line"])).toEqual([3, 4]);
});

describe("the first line", () => {
  test("may be in any order and case, with columns of others", () => {
    const text =
      "VALUE, Unit ,indicator,colour,period_end,period_start,zone,reporting_unit,party,programme\n390,kg,heroin,red,2019-12-31,2009-01-01,border,son_la_forces,vn,sh09";
    expect(parseObservations(text, "o.csv").observations).toEqual(parse(`${PLACE},390,,,`).observations);
  });

  test.each([
    ["", "programme, party, reporting_unit, zone, period_start, period_end, indicator, unit, value"],
    [HEAD.replace(",zone", "").replace(",value", ""), "zone, value"],
    [
      HEAD.replaceAll(",", "|"),
      "programme, party, reporting_unit, zone, period_start, period_end, indicator, unit, value",
    ],
  ])("must name the columns: %j", (text, columns) => {
    expect(parseObservations(text, "o.csv").problems).toEqual([
      { id: "csv.noHeader", parameters: { file: "o.csv", columns } },
    ]);
  });

  test("names no column twice", () => {
    expect(parseObservations(`${HEAD},Value\n${PLACE},390,,,,400`, "o.csv")).toEqual({
      observations: [],
      lines: [],
      problems: [{ id: "csv.columnTwice", parameters: { file: "o.csv", columns: "value" } }],
    });
  });
});

// A comma that nobody quoted moves every field behind it: 266,8 kg would become the text 266 and the word 8 kg.
test.each([
  ["390,,,hơn 390,5 kg", 13],
  ["390,,", 11],
])("a line of another length is refused: %s", (rest, found) => {
  expect(parse(`${PLACE},${rest}`)).toEqual({
    observations: [],
    lines: [],
    problems: [{ id: "csv.fieldCount", parameters: { file: "o.csv", line: 2, found, expected: 12 } }],
  });
});

test("blank fields at the end of a line do no harm", () => {
  expect(parse(`${PLACE},390,,,,,,`).problems).toEqual([]);
});

test("a quotation mark that is never closed is found where it opens", () => {
  expect(parse(`${PLACE},390,,,`, `${PLACE},390,,,"hơn`).problems).toEqual([
    { id: "csv.unclosedQuote", parameters: { file: "o.csv", line: 3 } },
  ]);
});
