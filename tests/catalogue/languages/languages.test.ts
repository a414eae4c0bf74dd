import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../../src/catalogue/languages/languages";
import { UNITS } from "../../../src/core/quantity/Quantity";
import { LANGUAGES } from "../../../src/core/text/Labels";

const IDS = Object.keys(languages.en);
const placeholders = (text = "") => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(["vi", "lo"] as const)("%s", (language) => {
  test("has every text that English has, and no other", () => {
    expect(Object.keys(languages[language]).sort()).toEqual([...IDS].sort());
  });

  // English counts "400 thousand pills", the others "400 nghìn viên ma túy tổng hợp": what counts a figure is the language's own.
  const OWN_WORDING = /^narrative\.(?:amount|pieces|item)/;

  test("fills in the same {placeholders}", () => {
    const differing = IDS.filter(
      (id) => String(placeholders(languages[language][id])) !== String(placeholders(languages.en[id])),
    );
    expect(differing.filter((id) => !OWN_WORDING.test(id))).toEqual([]);
  });

  test("is in composed form, as Excel compares text", () => {
    const decomposed = Object.entries(languages[language]).filter(([, text]) => text !== text.normalize("NFC"));
    expect(decomposed).toEqual([]);
  });
});

// Only a number word that the language does not use is left out.
test.each(LANGUAGES)("no text of %s is empty", (language) => {
  const empty = Object.entries(languages[language]).filter(([, text]) => text.trim() === "");
  expect(empty.map(([id]) => id)).toEqual(language === "lo" ? [] : ["number.hundredThousand"]);
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
