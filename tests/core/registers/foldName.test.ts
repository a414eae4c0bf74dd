import { foldName } from "../../../src/core/registers/foldName";

describe("foldName", () => {
  test.each([
    ["tone marks", "Điện Biên", "dienbien"],
    ["old tone place", "Thanh Hoá", "thanhhoa"],
    ["new tone place", "Thanh Hóa", "thanhhoa"],
    ["decomposed", "Thanh Hoá".normalize("NFD"), "thanhhoa"],
    ["horned vowels", "Ư Đôm Xay", "udomxay"],
    ["hyphens, points, no-break and zero-width spaces", "Xay-nha\u00A0bu\u200Bly.", "xaynhabuly"],
    ["capitals", "NGHỆ AN", "nghean"],
    ["eth used as đ", "Ðà Nẵng", "danang"],
    ["nothing but signs", " - ", ""],
  ])("%s", (_, text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test.each([
    ["am in one sign or two", "ບໍລິຄຳໄຊ", "ບໍລິຄໍາໄຊ"],
    ["am with a tone mark in any order", "ຫຼວງນ້ຳທາ", "ຫຼວງນໍ້າທາ"],
    ["am with the tone mark first", "ຫຼວງນ້ຳທາ", "ຫຼວງນ້ໍາທາ"],
    ["ho-sung lo", "ຫຼວງພະບາງ", "ຫລວງພະບາງ"],
    ["ho-sung no", "ໜອງ", "ຫນອງ"],
    ["ho-sung mo", "ໝາຍ", "ຫມາຍ"],
    ["zero-width space", "ຫົວພັນ", "ຫົວ\u200Bພັນ"],
  ])("Lao: %s", (_, a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test("Lao vowels and tone marks stay", () => {
    expect(foldName("ເຊກອງ")).not.toBe(foldName("ເຊກງ"));
    expect(foldName("ບໍ່ແກ້ວ")).not.toBe(foldName("ບແກວ"));
  });
});
