import { catalogue } from "../../../src/catalogue/catalogue";
import { entryRule } from "../../../src/core/forms/cellRules";
import { labelIn, type Language, LANGUAGES } from "../../../src/core/text/Labels";
import { translator } from "../../../src/core/text/messages";

/** How the prompts tell the key for what a source does not state. */
const NOT_STATED: Readonly<Record<Language, string>> = { vi: "dấu ?.", lo: ": ?.", en: ": ?." };

describe("the prompt of a cell", () => {
  const promptOf = (id: string, language: Language, definition?: string) => {
    const { help, ...indicator } = catalogue.indicators.get(id)!;
    const asked = { ...indicator, help: definition === undefined ? help : { en: definition } };
    const range = { row: 9, column: 3, rows: 1, columns: 1 };
    return entryRule(range, asked, "$D$2:$D$200", language, translator(catalogue.languages, language)).prompt!;
  };

  test.each(LANGUAGES)("defines every figure and says how none and not stated are typed, in %s", (language) => {
    const lacking = [...catalogue.indicators.values()].flatMap(({ id, labels, help }) => {
      const { title, message } = promptOf(id, language);
      const [definition = ""] = labelIn(help, language).split(". ");
      const all = `${title} ${message}`;
      return [labelIn(labels, language), definition, ": 0.", NOT_STATED[language]]
        .filter((part) => !all.includes(part))
        .map((part) => [id, part]);
    });
    expect(lacking).toEqual([]);
  });

  const name = "Synthetic drugs, form not stated";
  const how = "A figure in kg, decimals allowed. None: 0. Source does not say: ?.";
  const roughly = "Known roughly: more than 390.";
  test.each<[string, string, string]>([
    ["all of it", "What was weighed.", `${name}. What was weighed. ${how} ${roughly}`],
    ["a definition that begins with the name", `${name}: weighed.`, `${name}: weighed. ${how} ${roughly}`],
    ["nothing on what is known roughly", `${"a".repeat(130)}.`, `${name}. ${"a".repeat(130)}. ${how}`],
    ["the first sentence alone", `One. ${"a".repeat(150)}.`, `${name}. One. ${how}`],
    ["no definition longer than a prompt", `${"a".repeat(300)}.`, `${name}. ${how} ${roughly}`],
  ])("holds, as far as there is room, %s", (_what, definition, message) => {
    expect(promptOf("synthetic_other", "en", definition)).toEqual({ title: "kg", message });
  });
});
