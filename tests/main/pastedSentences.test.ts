import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/catalogue";
import { composeSentences } from "../../src/core/narrative/composeSentences";
import { PRECISIONS } from "../../src/core/narrative/Precision";
import { verifySentences } from "../../src/core/narrative/verifySentences";
import { textChecker } from "../../src/core/speech/checkText";
import { tableContext } from "../../src/core/tables/TableContext";
import { figuresIn } from "../../src/core/tasks/checkSpeech";
import { readReturns } from "../../src/core/tasks/readReturns";
import { LANGUAGES } from "../../src/core/text/Labels";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { examplePath } from "../support/examples";
import { goldenPath } from "../support/goldenFiles";

/** Every book that is kept, once; and a form with a long list. */
const BOOKS = [
  ...["", "published/"].flatMap((folder) =>
    readdirSync(goldenPath(folder))
      .filter((file) => file.endsWith(".vi.xlsx"))
      .map((file) => [`${folder}${file}`, goldenPath(folder + file)] as const),
  ),
  ["case-register.xlsx", examplePath("case-register.xlsx")] as const,
];

// Whoever takes the tool's words for a speech and has the speech checked is told that all of it is right.
test.each(BOOKS)("all the sentences of %s, pasted as one text, are right to the checker", async (_name, path) => {
  const reading = await readReturns(readWorkbook(new Uint8Array(readFileSync(path))), catalogue);
  const dataset = figuresIn(reading, catalogue);
  const check = textChecker(dataset, catalogue);
  for (const language of LANGUAGES) {
    for (const precision of PRECISIONS) {
      const sentences = composeSentences(tableContext(catalogue, dataset, language), precision);
      expect(verifySentences(sentences, dataset, catalogue)).toEqual([]);
      const text = sentences.map((sentence) => sentence.text).join("\n");
      const numbers = check(text);
      const wrong = numbers.filter(({ verdict }) => verdict !== "right");
      expect(wrong.map(({ end, start, verdict }) => `${verdict} ${text.slice(start - 30, end)}`)).toEqual([]);
      expect(numbers).toHaveLength(sentences.reduce((sum, { figures }) => sum + figures.length, 0));
    }
  }
});
