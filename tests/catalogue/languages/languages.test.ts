import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cliEn } from "../../../src/catalogue/languages/cli.en";
import { cliLo } from "../../../src/catalogue/languages/cli.lo";
import { cliVi } from "../../../src/catalogue/languages/cli.vi";
import { languages } from "../../../src/catalogue/languages/languages";
import { workbenchEn } from "../../../src/catalogue/languages/workbench.en";
import { workbenchLo } from "../../../src/catalogue/languages/workbench.lo";
import { workbenchVi } from "../../../src/catalogue/languages/workbench.vi";
import { UNITS } from "../../../src/core/quantity/Quantity";
import { type Language, LANGUAGES } from "../../../src/core/text/Labels";
import type { Messages } from "../../../src/core/text/messages";

type Texts = Readonly<Record<Language, Messages>>;
const EVERY: readonly (readonly [string, Texts])[] = [
  ["everywhere", languages],
  ["on the command line", { en: cliEn, vi: cliVi, lo: cliLo }],
  ["in the workbench", { en: workbenchEn, vi: workbenchVi, lo: workbenchLo }],
];

const placeholders = (text = "") => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(EVERY)("what is said %s", (_where, texts) => {
  const IDS = Object.keys(texts.en);

  describe.each(["vi", "lo"] as const)("%s", (language) => {
    test("has every text that English has, and no other", () => {
      expect(Object.keys(texts[language]).sort()).toEqual([...IDS].sort());
    });

    // English counts "400 thousand pills", the others "400 nghìn viên ma túy tổng hợp": what counts a figure is the language's own.
    const OWN_WORDING = /^narrative\.(?:amount|pieces|item|part\.coded)|\.counted$/;

    test("fills in the same {placeholders}", () => {
      const differing = IDS.filter(
        (id) => String(placeholders(texts[language][id])) !== String(placeholders(texts.en[id])),
      );
      expect(differing.filter((id) => !OWN_WORDING.test(id))).toEqual([]);
    });

    test("is in composed form, as Excel compares text", () => {
      const decomposed = Object.entries(texts[language]).filter(([, text]) => text !== text.normalize("NFC"));
      expect(decomposed).toEqual([]);
    });
  });

  // Only a number word that the language does not use is left out.
  test.each(LANGUAGES)("no text of %s is empty", (language) => {
    const empty = Object.entries(texts[language]).filter(([, text]) => text.trim() === "");
    const unused = texts === languages && language !== "lo" ? ["number.hundredThousand"] : [];
    expect(empty.map(([id]) => id)).toEqual(unused);
  });
});

test("no text is there twice", () => {
  const ids = EVERY.flatMap(([, texts]) => Object.keys(texts.en));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(LANGUAGES)("every unit has its word in %s", (language) => {
  expect(UNITS.filter((unit) => languages[language][`unit.${unit}`] === undefined)).toEqual([]);
});

// A finding whose message nobody wrote would end the program: every id the core can name must be there.
test("every message the core asks for is there", () => {
  const asked = [...sourcesBelow(join(__dirname, "../../../src/core"))].flatMap((source) =>
    [
      ...source.matchAll(
        /(?<!startsWith\()"((?:form|fill|fix|reason|returns|book|csv|intake|table|rule|check|words|narrative|report)\.[A-Za-z_.]+)"/g,
      ),
    ].map(([, id = ""]) => id),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect([...new Set(asked)].filter((id) => languages.en[id] === undefined).sort()).toEqual([]);
});

function* sourcesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesBelow(path);
    else yield readFileSync(path, "utf8");
  }
}
