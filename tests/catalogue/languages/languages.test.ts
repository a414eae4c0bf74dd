import { languages } from "../../../src/catalogue/languages/languages";

const IDS = Object.keys(languages.en);
const placeholders = (text = "") => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(["vi", "lo"] as const)("%s", (language) => {
  test("has every text that English has, and no other", () => {
    expect(Object.keys(languages[language]).sort()).toEqual([...IDS].sort());
  });

  test("fills in the same {placeholders} in the pane", () => {
    const differing = IDS.filter((id) => /^(pane|error)\./.test(id)).filter((id) => {
      const own = languages[language][id];
      return own !== undefined && String(placeholders(own)) !== String(placeholders(languages.en[id]));
    });
    expect(differing).toEqual([]);
  });

  test("is in composed form, as Excel compares text", () => {
    const decomposed = Object.entries(languages[language]).filter(([, text]) => text !== text.normalize("NFC"));
    expect(decomposed).toEqual([]);
  });
});
