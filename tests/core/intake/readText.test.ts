import { readText } from "../../../src/core/intake/readText";
import { cell, fieldOutcome } from "../../support/intake/intakeSupport";

test.each([
  "Hê-rô-in",
  "Công an tỉnh Sơn La",
  "CÔNG AN TỈNH NGHỆ AN",
  "Ma tuý",
  "Đắk Lắk",
  "Bản Phiêng",
  "Què",
  "café",
  "naïve",
  "L'Été",
  "don't",
  "Brand®",
  "§ 5",
  "m²",
  "µg",
  "A.B.",
  "xem mục 3. Có đúng không?",
  "ຫົວພັນ",
  "1.347",
])("%s stands as it is", (text) => {
  expect(readText(cell(text))).toEqual({ outcome: "ok", value: text });
});

test.each([
  ["Tr\u00ADêng S¬n", "Trường Sơn"],
  ["NghÖ An", "Nghệ An"],
  ["Hña Ph¨n", "Hủa Phăn"],
  ["Ñieän Bieân", "Điện Biên"],
  ["Quaûng Nam", "Quảng Nam"],
  ["THANH HOÙA", "THANH HÓA"],
  ["Ha` Ti~nh", "Hà Tĩnh"],
  ["Ddie^.n Bie^n", "Điện Biên"],
])("%s seems to be %s in a legacy encoding", (text, converted) => {
  expect(fieldOutcome(readText(cell(text)))).toBe(`ASK legacy: ${converted}`);
});

test.each([
  ["\u200BSơn La\uFEFF", "FIX invisible: Sơn La"],
  [" Sơn La ", "FIX invisible: Sơn La"],
  [" \u00A0", "OK missing"],
])("unseen characters in %j", (text, outcome) => {
  expect(fieldOutcome(readText(cell(text)))).toBe(outcome);
});
