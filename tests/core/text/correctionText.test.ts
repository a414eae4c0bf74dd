import { correctionText } from "../../../src/core/text/correctionText";

test.each<[string, string]>([
  ["Kết quả", "36 (D11: 38)"],
  ["Tang vật", "36 ('Kết quả'!D11: 38)"],
])("what is written beside a cell of %s is named by its sheet where that is another", (sheet, expected) => {
  const besides = [{ sheet: "Kết quả", cell: "D11", value: 38 }];
  expect(correctionText({ value: 36, besides }, "vi", sheet)).toBe(expected);
});
