import { languages } from "../../../src/catalogue/languages/languages";
import { indicators } from "../../../src/catalogue/indicators/indicators";
import { rules } from "../../../src/catalogue/rules/rules";
import { slips } from "../../../src/catalogue/rules/slips";
import { ruleMessageId } from "../../../src/core/rules/EditRule";
import { LANGUAGES } from "../../../src/core/text/Labels";

const all = [...rules.values()];

test.each(all.map((rule) => [rule.id, rule] as const))("%s has its words, its name and its origin", (id, rule) => {
  for (const language of LANGUAGES) {
    expect(languages[language][ruleMessageId(id)]).toBeTruthy();
    expect(rule.labels[language]).toBeTruthy();
  }
  expect(rule.origin).not.toBe("");
});

test("every message of a rule belongs to one", () => {
  const ids = Object.keys(languages.en).filter((id) => id.startsWith("rule."));
  const ofAll = ["crashed", "history", "largest", "choices", "fix", "or"].map((word) => `rule.${word}`);
  const known = new Set([...all.map(({ id }) => ruleMessageId(id)), ...ofAll]);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test("what can't be true comes before what is asked", () => {
  expect(all.map(({ severity }) => severity).join(" ")).toMatch(/^(hard )+(soft ?)+$/);
});

test("slips are named in every language, and of indicators that exist", () => {
  for (const { labels, indicators: ids = [] } of slips) {
    expect(Object.keys(labels).sort()).toEqual([...LANGUAGES].sort());
    expect(ids.filter((id) => !indicators.has(id))).toEqual([]);
  }
});
