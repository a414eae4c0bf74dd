import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsEn } from "../../../src/catalogue/languages/findings.en";
import { rules } from "../../../src/catalogue/rules/rules";
import { golden } from "../../support/golden";
import { catalogue } from "../../../src/catalogue/catalogue";
import { LIST_EXAMPLES, saidOf } from "../../support/rules/listExamples";
import { FORM_EXAMPLES } from "../../support/rules/formExamples";
import { INTAKE_EXAMPLES } from "../../support/rules/intakeExamples";
import { exampleFound } from "../../support/rules/exampleFound";
import { RULE_EXAMPLES } from "../../support/rules/ruleExamples";
import { rulesGuide } from "../../support/rules/rulesGuide";

const docs = join(__dirname, "../../../docs");

test("every rule has its example, in the order of the rules", () => {
  expect(RULE_EXAMPLES.map(({ rule }) => rule)).toEqual([...rules.keys()]);
});

test.each(RULE_EXAMPLES.map((example) => [example.rule, example] as const))(
  "the example of %s is found",
  (_, example) => {
    expect(exampleFound(example).finding).toBeDefined();
  },
);

test("everything that can be said of a list has its example, but for what a form's guide prompts or a lost column says", () => {
  const other = ["list.columnDeleted", "list.error.text", "list.error.year"];
  const said = Object.keys(catalogue.languages.en).filter((id) => id.startsWith("list.") && !other.includes(id));
  expect(LIST_EXAMPLES.map(({ rule }) => rule).sort()).toEqual(said.sort());
});

test.each(LIST_EXAMPLES.map((example) => [example.rule, example] as const))(
  "the example of %s is found in its list",
  async (rule, example) => {
    expect((await saidOf(example)).map((finding) => finding.rule)).toContain(rule);
  },
);

test("everything that can be said of a form has its example", () => {
  const said = Object.keys(findingsEn).filter((id) => id.startsWith("form."));
  expect(FORM_EXAMPLES.map(({ rule }) => rule).sort()).toEqual(said.sort());
});

test.each(FORM_EXAMPLES.map((example) => [example.rule, example] as const))(
  "the example of %s is found in its form",
  async (rule, { found }) => {
    expect((await found()).map((finding) => finding.rule)).toContain(rule);
  },
);

test.each(INTAKE_EXAMPLES.map((example) => [example.id, example] as const))(
  "the example of %s is what is said of what was typed",
  (id, { said, typed }) => {
    expect([said?.id, typed]).toEqual([id, expect.stringMatching(/./)]);
  },
);

test.each(["en", "vi"] as const)("the guide to the checks in %s is that of the rules", async (language) => {
  const made = await rulesGuide(language);
  const kept = await golden(join(docs, `checks.${language}.md`), new TextEncoder().encode(made));
  expect(new TextDecoder().decode(kept)).toBe(made);
});

test("what was measured is of these rules", () => {
  const measured = readFileSync(join(docs, "checks.md"), "utf8");
  const table = /### Our rules one by one\n\n.*\n.*\n((?:\|.*\n)+)/.exec(measured)?.[1] ?? "";
  const ids = table.split("\n").flatMap((line) => /^\| (\w+)/.exec(line)?.[1] ?? []);
  expect(ids).toEqual([...rules.keys()]);
});
