import { catalogue } from "../../../src/catalogue/catalogue";
import type { Office } from "../../../src/core/dataset/Programme";
import { writeSignatures } from "../../../src/core/layout/officialBlocks";
import { translator } from "../../../src/core/text/messages";
import type { Language } from "../../../src/core/text/Labels";
import { Sheet } from "../../../src/core/workbook/Sheet";

const own: Partial<Office> = {
  compiler: { en: "Statistician" },
  head: { vi: "KT. Trưởng phòng\nPhó trưởng phòng" },
};

/** The texts of a signature block in two columns, and the last row kept for it. */
function block(office: Partial<Office>, languages: readonly Language[]) {
  const sheet = new Sheet("block");
  const voices = languages.map((language) => ({ language, translate: translator(catalogue.languages, language) }));
  const names = { superior: { en: "Ministry" }, name: { en: "Office" } };
  const end = writeSignatures(sheet, 0, 0, 1, { ...names, ...office }, voices);
  const titles = [...sheet.entries()].filter(([row, , { value }]) => row >= languages.length && value !== null);
  return { titles: titles.map(([row, column, { value }]) => [row, column, value]), end };
}

test.each<[string, Partial<Office>, readonly Language[], ReturnType<typeof block>]>([
  [
    "the usual titles",
    {},
    ["vi"],
    {
      titles: [
        [1, 0, "NGƯỜI LẬP BIỂU"],
        [1, 1, "THỦ TRƯỞNG ĐƠN VỊ"],
      ],
      end: 5,
    },
  ],
  [
    "the office's own, line by line, in the language it has them in",
    own,
    ["vi"],
    {
      titles: [
        [1, 0, "NGƯỜI LẬP BIỂU"],
        [1, 1, "KT. TRƯỞNG PHÒNG"],
        [2, 1, "PHÓ TRƯỞNG PHÒNG"],
      ],
      end: 6,
    },
  ],
  [
    "one language below the other, none over another",
    own,
    ["vi", "en"],
    {
      titles: [
        [2, 0, "NGƯỜI LẬP BIỂU"],
        [2, 1, "KT. TRƯỞNG PHÒNG"],
        [3, 0, "STATISTICIAN"],
        [3, 1, "PHÓ TRƯỞNG PHÒNG"],
        [4, 1, "HEAD OF UNIT"],
      ],
      end: 8,
    },
  ],
])("%s", (_what, office, languages, expected) => {
  expect(block(office, languages)).toEqual(expected);
});
