import { vocabularies } from "../../../src/catalogue/vocabulary/vocabularies";
import { createLexicon, meaningOf, wordOf } from "../../../src/core/intake/Lexicon";
import { LANGUAGES } from "../../../src/core/text/Labels";

const all = Object.values(vocabularies);
const lexicon = createLexicon(all);

describe.each(LANGUAGES)("the words of %s", (language) => {
  const vocabulary = vocabularies[language];

  test("name every whole number from 0 to 20", () => {
    const values = new Set(vocabulary.numbers.map(({ value }) => value));
    expect([...values].filter((value) => value <= 20).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 21 }, (_, value) => value),
    );
  });

  test("have a word to write for each qualifier, for none and for not stated", () => {
    const { qualifiers, zero, notStated } = vocabulary;
    for (const words of [...Object.values(qualifiers), zero, notStated]) expect(words[0]).toBeTruthy();
  });

  test("mean no more than one qualifier each, whichever languages are read together", () => {
    for (const qualifier of ["moreThan", "nearly", "about"] as const) {
      for (const word of vocabulary.qualifiers[qualifier]) {
        const found = wordOf(lexicon, word);
        expect(found && meaningOf(found, "qualifier")?.qualifier).toBe(qualifier);
        expect(found?.meanings.filter(({ kind }) => kind === "qualifier")).toHaveLength(1);
      }
    }
  });

  test("name twelve months or none", () => {
    expect([0, 12]).toContain(vocabulary.monthNames.length);
  });
});

test("a word for a whole cell can't mean both none and no data", () => {
  const { vi } = vocabularies;
  expect(() => createLexicon([{ ...vi, notStated: [...vi.notStated, "KPS"] }])).toThrow("KPS");
});
