import { catalogue } from "../../../src/catalogue/catalogue";
import { foldedText } from "../../../src/core/speech/foldedText";
import { spelledAt } from "../../../src/core/speech/spelledAt";
import { placedTokens } from "../../../src/core/speech/tokensAt";

/** How many characters of a text write a number out, and which; undefined where nothing is written out. */
function spelled(text: string): readonly [string, number | undefined] | undefined {
  const folded = foldedText(text).text;
  const tokens = placedTokens(folded, catalogue.lexicon);
  const found = spelledAt(tokens, 0);
  return found && [folded.slice(tokens[0]!.start, tokens[found.next - 1]!.end), found.value];
}

test.each([
  ["hai trăm linh ba tập thể", 203],
  ["hai trăm lẻ năm vụ", 205],
  ["bốn trăm mười tám cá nhân", 418],
  ["một trăm mười hai tập thể", 112],
  ["bốn nghìn hai trăm chín mươi bảy vụ", 4297],
  ["ba nghìn ba trăm hai mươi vụ", 3320],
  ["một nghìn chín trăm bảy mươi bảy vụ", 1977],
  ["hai mươi lăm cá nhân", 25],
  ["ba mươi mốt vụ", 31],
  ["hai nghìn không trăm linh ba vụ", 2003],
  ["năm mươi sáu triệu bốn trăm nghìn viên", 56_400_000],
  ["3 trăm linh hai vụ", 302],
  ["one hundred and twelve collectives", 112],
  ["three hundred and three collectives", 303],
  ["four thousand two hundred and ninety-seven cases", 4297],
  ["thirty three cases", 33],
  ["ສີ່ພັນສອງຮ້ອຍເກົ້າສິບເຈັດ ຄະດີ", 4297],
  ["ສາມສິບຫ້າ ຄະດີ", 35],
  ["ຊາວຫ້າ ຄົນ", 25],
])("%s is %p", (text, value) => {
  expect(spelled(text)?.[1]).toBe(value);
});

// In speech bốn trăm ba is 430; hai ba is two or three.
test.each(["bốn trăm ba vụ", "hai nghìn tư vụ", "hai ba vụ", "hai trăm ba trăm vụ"])(
  "%s is no number for sure",
  (text) => {
    expect(spelled(text)).toEqual([expect.stringMatching(/\S \S/), undefined]);
  },
);

// One number word with its magnitudes is read as digits are; a full stop, a comma and "and" behind ones end a number.
test.each(["hai mươi vụ", "ba triệu viên", "bảy vụ", "mười hai, mười ba", "two and three cases", "15 hai bên"])(
  "%s writes nothing out",
  (text) => {
    expect(spelled(text)).toBeUndefined();
  },
);
