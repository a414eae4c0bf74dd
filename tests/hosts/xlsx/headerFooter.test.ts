import { formatHeaderFooter, parseHeaderFooter } from "../../../src/hosts/xlsx/headerFooter";

test.each([
  ["three sections", "&L1&C2&R3", { left: "1", center: "2", right: "3" }],
  ["text before any section stands in the centre", "Trang &P", { center: "Trang &P" }],
  [
    "codes",
    '&C&"Times New Roman,Left&Right"&12&Kff0000&A && &P',
    { center: '&"Times New Roman,Left&Right"&12&Kff0000&A && &P' },
  ],
  ["a doubled ampersand is text", "&LA &&C", { left: "A &&C" }],
  ["a font name never closed", '&L&"Times', { left: '&"Times' }],
  ["an ampersand at the end", "&Lx&", { left: "x&" }],
])("%s", (_, text, sections) => {
  expect(parseHeaderFooter(text)).toEqual(sections);
  expect(parseHeaderFooter(formatHeaderFooter(sections))).toEqual(sections);
});

test("nothing", () => {
  expect(parseHeaderFooter("&L&C")).toBeUndefined();
  expect(formatHeaderFooter()).toBe("");
});
