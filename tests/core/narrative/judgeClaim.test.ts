import { type ClaimVerdict, judgeClaim } from "../../../src/core/narrative/judgeClaim";
import type { Stated } from "../../../src/core/quantity/Quantity";
import { figure } from "../../support/figures";

const verdict = (result: ClaimVerdict): string => (typeof result === "string" ? result : result.hedge);

// Both in short: >390 more than, <390 nearly, ~390 about.
test.each<[said: string, figure: string, string]>([
  ["977", "977", "right"],
  ["978", "977", "wrong"],
  ["1437", "1347", "wrong"],
  ["20000", "19961", "missing"],
  ["<20000", "19961", "right"],
  [">20000", "19961", "side"],
  ["<40000", "43419", "side"],
  [">40000", "43419", "rough"],
  [">43000", "43419", "right"],
  [">23000", "23458", "right"],
  [">158945229", "158945229", "needless"],
  [">158945000", "158945229", "unrounded"],
  ["~60", "60", "needless"],
  ["~62", "60", "right"],
  [">390", ">390", "right"],
  [">380", ">390", "right"],
  ["390", ">390", "missing"],
  [">400", ">390", "side"],
  ["<400", ">390", "side"],
  ["~390", ">390", "right"],
  ["<400000", "<400000", "right"],
  ["<410000", "<400000", "right"],
  [">400000", "<400000", "side"],
  ["56400000", "~56400000", "missing"],
  ["~56000000", "~56400000", "right"],
  [">56000000", "~56400000", "side"],
  ["7", "11", "wrong"],
  [">5000", "43419", "wrong"],
])("%s for %s is %s", (said, truth, expected) => {
  expect(verdict(judgeClaim(figure(said) as Stated, figure(truth) as Stated))).toBe(expected);
});

test("none is none", () => {
  const none = { value: 0, qualifier: "exact", decimals: 0 } as const;
  expect(judgeClaim(none, none)).toBe("right");
  expect(judgeClaim({ ...none, value: 3 }, none)).toBe("wrong");
});

// A share is computed: 113 of 4 131 is 2.7354… per cent.
test.each([
  ["2.7", "right"],
  ["2.74", "right"],
  ["2.8", "wrong"],
  ["3", "right"],
  ["2.73", "wrong"],
])("%s per cent of 113/4131: %s", (said, expected) => {
  const truth = { value: (113 / 4131) * 100, qualifier: "exact", share: true } as const;
  expect(judgeClaim(figure(said) as Stated, truth)).toBe(expected);
});
