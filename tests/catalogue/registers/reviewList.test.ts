import { reviewList } from "../../../src/catalogue/registers/reviewList";

const items = reviewList();
const has = (register: string, id: string, part: string) =>
  items.some((item) => item.register === register && item.id === id && item.part === part);

test.each([
  ["a Lao term of low certainty", "indicator families", "joint_cases", "label", true],
  ["a Lao term of medium certainty", "substances", "ats_crystal", "label", true],
  ["a Lao term of a source", "indicators", "heroin", "label", false],
  ["a Lao help text", "indicators", "heroin", "help", true],
  ["a code", "codes", "lead_agency.other", "label", true],
  ["an attested code", "codes", "award_kind.merit", "label", false],
  ["the Lao name of a Vietnamese province", "provinces", "vn_son_la", "label", true],
  ["a Vietnamese name no source prints", "provinces", "la_xaisomboun", "label", true],
  ["a name all sources print", "provinces", "la_houaphanh", "label", false],
])("%s", (_, register, id, part, awaited) => {
  expect(has(register, id, part)).toBe(awaited);
});

test("each item is listed once and says what it should mean", () => {
  const keys = items.map(({ register, id, part, language }) => `${register} ${id} ${part} ${language}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(items.filter(({ text, english }) => text === "" || english === "")).toEqual([]);
});
