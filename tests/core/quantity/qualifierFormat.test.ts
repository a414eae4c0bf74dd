import {
  decimalsOfNumberFormat,
  inputNumberFormat,
  quantityNumberFormat,
  totalNumberFormat,
  wordOfNumberFormat,
} from "../../../src/core/quantity/qualifierFormat";

describe("number formats that carry a qualifier", () => {
  test.each([
    ["", 0, "#,##0"],
    ["", 1, "#,##0.0"],
    ["hơn", 0, '"hơn "#,##0'],
    ["hơn", 2, '"hơn "#,##0.00'],
    ["ຫຼາຍກວ່າ", 0, '"ຫຼາຍກວ່າ "#,##0'],
    ["more than", 3, '"more than "#,##0.000'],
  ])("%s with %i decimals is %s", (word, decimals, format) => {
    expect(quantityNumberFormat(word, decimals)).toBe(format);
    expect(wordOfNumberFormat(format) ?? "").toBe(word);
    expect(decimalsOfNumberFormat(format)).toBe(decimals);
  });

  test("a quotation mark in a word can't end the text", () => {
    expect(quantityNumberFormat('hơn";[Red]"', 0)).toBe('"hơn;[Red] "#,##0');
  });
});

describe("number formats of totals", () => {
  test.each<[string, number, number, "count" | "quantity", string]>([
    ["hơn", 1264, 0, "quantity", '[<1263.5]"? "#,##0.0##;[>1264.5]"? "#,##0.0##;"hơn "#,##0'],
    ["gần", 56.25, 2, "quantity", '[<56.245]"? "#,##0.0##;[>56.255]"? "#,##0.0##;"gần "#,##0.00'],
    ["hơn", 390, 0, "count", '[<389.5]"? "#,##0;[>390.5]"? "#,##0;"hơn "#,##0'],
    ["", 390, 0, "count", "[>=1000]#,##0;General"],
    ["", 266.8, 1, "quantity", "[>=1000]#,##0.0##;General"],
    // Without a decimal sign behind which nothing stands.
    ["", 1264, 0, "quantity", "[<1263.5]#,##0.0##;[>1264.5]#,##0.0##;#,##0"],
  ])("%s %d with %i decimals, a %s", (word, value, decimals, measure, format) => {
    expect(totalNumberFormat(word, { value, decimals }, measure)).toBe(format);
    const other = word === "" ? undefined : "?";
    expect([value - 1, value, value + 1].map((each) => wordOfNumberFormat(format, each) ?? "")).toEqual([
      other ?? "",
      word,
      other ?? "",
    ]);
  });
});

// As Excel, LibreOffice, WPS and Google Sheets write one and the same format.
describe("number formats read back", () => {
  test.each([
    ["General", undefined, 0],
    ["#,##0", undefined, 0],
    ["0", undefined, 0],
    ["0.00", undefined, 2],
    ["#,##0.##", undefined, 0],
    ["#,##0.0##", undefined, 1],
    ['"hơn "#,##0', "hơn", 0],
    ['"hơn"\\ #,##0', "hơn", 0],
    ["\\h\\ơ\\n\\ #,##0", "hơn", 0],
    ['\\h"ơn "#,##0.0', "hơn", 1],
    ['[$-42A]"gần "#,##0.00', "gần", 2],
    ["[$-1042A]#,##0.00", undefined, 2],
    ["[Red]#,##0.0", undefined, 1],
    ['[>=1000]"hơn "#,##0;"hơn "0', "hơn", 0],
    ["[>=1000]#,##0;General", undefined, 0],
    ["[>=1000]#,##0.0##;General", undefined, 0],
    ['_("hơn "* #,##0.00_)', "hơn", 2],
    ['"hơn "#,##0;-"hơn "#,##0', "hơn", 0],
    ['"more than "#,##0.0', "more than", 1],
    [">#,##0", ">", 0],
    ["~ #,##0", "~", 0],
    ['"0.000 "#,##0', "0.000", 0],
    ['"hơn #,##0', undefined, 0],
    ['#,##0" tấn"', undefined, 0],
    ['"hơn "+#,##0;"hơn "-#,##0;"hơn "#,##0', "hơn", 0],
    ['"hơn +"#,##0;"hơn -"#,##0;"hơn "#,##0', "hơn", 0],
    ["+#,##0.0;-#,##0.0;#,##0.0", undefined, 1],
    ["\\+#,##0.0;\\-#,##0.0;#,##0.0", undefined, 1],
    ["", undefined, 0],
  ])("%s", (format, word, decimals) => {
    expect(wordOfNumberFormat(format)).toBe(word);
    expect(decimalsOfNumberFormat(format)).toBe(decimals);
  });

  test.each(["count", "quantity"] as const)(
    "a blank cell for a %s says nothing of qualifier and decimals",
    (measure) => {
      expect(wordOfNumberFormat(inputNumberFormat(measure))).toBeUndefined();
      expect(decimalsOfNumberFormat(inputNumberFormat(measure))).toBe(0);
    },
  );
});
