import { guardText } from "../../../src/hosts/excel/textGuard";

test.each([
  "=1+1",
  "+x",
  "-5",
  "@a",
  "'quoted",
  "  =1+1",
  "＝1+1",
  "\tindented",
  "a\tb",
  "a\rb",
  "\r",
  "\n=1",
  "1.347",
  "1,347",
  "56,4 triệu",
  "3/12",
  "2009-2019",
  "12:30",
  "50%",
  "₫5",
  "(5)",
  "5-",
  "1E5",
  "໑໒໓",
  "٣",
  "tháng 3",
  "TRUE",
  "false",
  " True ",
  "WAHR",
  "ИСТИНА",
  "#REF!",
  "#N/A",
  "#BEZUG!",
])("%j is kept from being read", (text) => {
  expect(guardText(text)).toBe(`'${text}`);
});

test.each(["Sơn La", "ລາວ", "không rõ", "a=b", "Tổng cộng (vụ)", "đúng", "–", "…", "😀", "Kết quả".normalize("NFD")])(
  "%j is written as it is",
  (text) => {
    expect(guardText(text)).toBe(text);
  },
);
