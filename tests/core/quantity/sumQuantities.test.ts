import fc from "fast-check";
import { addQualifiers, exactSum, sumQuantities } from "../../../src/core/quantity/sumQuantities";
import type { Qualifier } from "../../../src/core/quantity/Quantity";
import { figure, short } from "../../support/figures";

const sum = (...parts: string[]) =>
  sumQuantities(
    parts.map((part) => figure(part)),
    "kg",
  );

describe("the qualifier of a sum", () => {
  // Every pair once; the sum is the same whichever comes first.
  test.each<[Qualifier, Qualifier, Qualifier]>([
    ["exact", "exact", "exact"],
    ["exact", "moreThan", "moreThan"],
    ["exact", "nearly", "nearly"],
    ["exact", "about", "about"],
    ["moreThan", "moreThan", "moreThan"],
    ["moreThan", "nearly", "about"],
    ["moreThan", "about", "about"],
    ["nearly", "nearly", "nearly"],
    ["nearly", "about", "about"],
    ["about", "about", "about"],
  ])("%s + %s is %s", (a, b, expected) => {
    expect(addQualifiers(a, b)).toBe(expected);
    expect(addQualifiers(b, a)).toBe(expected);
  });
});

describe("totals", () => {
  test.each([
    // the figures of SH09
    [["977", "3320"], "4297"],
    [["1347", "4664"], "6011"],
    [[">390", ">874"], ">1264"],
    [["<400000", ">56000000"], "~56400000"],
    [["60", ">300"], ">360"],
    // as many decimals as the most exact part was stated with
    [["0.1", "0.2"], "0.3"],
    [["1.50", "2"], "3.50"],
    [["266.8", "0.035"], "266.835"],
    [["1910.15", ">0.85"], ">1911.00"],
    // zero is a figure
    [["0", "0"], "0"],
    [["0", "12"], "12"],
    [["0", "~12"], "~12"],
    // what is left out makes the total "more than", however closely the rest is known
    [["12", "…"], ">12"],
    [["12", ""], ">12"],
    [["12", "nhiều"], ">12"],
    [["<12", "…"], ">12"],
    [["<12", ""], ">12"],
    [["~12", "nhiều"], ">12"],
    [["~12", ""], ">12"],
    [["<12", ">3", "…"], ">15"],
    [[">12", "", "…"], ">12"],
    // without a number there is no total: not stated where everybody answered, missing where somebody did not
    [["…", "…"], "…"],
    [["…", ""], ""],
    [["nhiều", ""], "nhiều"],
    [["", ""], ""],
    [[], ""],
    // words alone stay words, as long as nothing else was said
    [["nhiều"], "nhiều"],
    [["nhiều", "nhiều"], "nhiều"],
    [["nhiều", "một số"], "…"],
    [["nhiều", "…"], "…"],
    // "more than 0" is no figure: nobody said that anything occurred
    [["0", "…"], "…"],
    [["0", "nhiều"], "…"],
    [["0", ""], ""],
    [["0", "…", ""], ""],
  ])("%j is %s", (parts, expected) => {
    expect(short(sum(...parts).quantity)).toBe(expected);
  });

  test.each([
    [["12", "…", "nhiều", "", "", "0"], { withoutNumber: 2, missing: 2 }],
    [["…"], { withoutNumber: 1, missing: 0 }],
    [["12"], { withoutNumber: 0, missing: 0 }],
  ])("%j leaves out %j", (parts, expected) => {
    expect(sum(...parts)).toMatchObject(expected);
  });

  test.each([
    // the source's word stays while it says all there is to say
    [["trên >390"], "trên >390"],
    [["trên >390", "60"], "trên >450"],
    [["trên >390", "trên >60"], "trên >450"],
    [["ước ~390"], "ước ~390"],
    [["ước ~390", "0"], "ước ~390"],
    [["hơn >390", "trên >60"], ">450"],
    [["trên >390", "gần <60"], "~450"],
    [["trên >390", ">60"], ">450"],
    [["trên >390", "…"], ">390"],
    [["ước ~390", ""], ">390"],
  ])("the word of %j", (parts, expected) => {
    expect(short(sum(...parts).quantity)).toBe(expected);
  });

  test("figures in different units are never added", () => {
    expect(() => sumQuantities([figure("1", "kg"), figure("1", "pill")], "kg")).toThrow(RangeError);
  });
});

describe("exact sums", () => {
  const decimals = 3;
  const thousandths = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 50 });

  test("no binary fraction ever shows", () => {
    fc.assert(
      fc.property(thousandths, (parts) => {
        const expected = parts.reduce((all, part) => all + part, 0) / 1000;
        expect(
          exactSum(
            parts.map((part) => part / 1000),
            decimals,
          ),
        ).toBe(expected);
      }),
    );
  });

  test("the order of the parts does not matter", () => {
    const parts = fc.array(fc.constantFrom("0", "5", "0.5", ">7", "<8.25", "~9", "…", "", "nhiều"), { maxLength: 8 });
    const pair = parts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(pair, ([list, shuffled]) => {
        expect(short(sum(...shuffled).quantity)).toBe(short(sum(...list).quantity));
      }),
    );
  });
});
