import { joined } from "../../../src/core/tables/inBoth";

test.each([
  ["Số vụ", "ຈຳນວນຄະດີ", "Số vụ\nຈຳນວນຄະດີ"],
  ["BLO", "BLO", "BLO"],
  ["BLO", undefined, "BLO"],
  // The days of a period stand once below both.
  ["Kỳ này\n2009 - 2019", "ໄລຍະນີ້\n2009 - 2019", "Kỳ này\nໄລຍະນີ້\n2009 - 2019"],
  ["Kỳ này\n2009 - 2019", "ໄລຍະນີ້", "Kỳ này\n2009 - 2019\nໄລຍະນີ້"],
  ["2009", "ໄລຍະ\n2009", "2009\nໄລຍະ\n2009"],
])("%j and %j stand together as %j", (first, second, both) => {
  expect(joined(first, second)).toBe(both);
});

test("texts beside each other stay whole", () => {
  expect(joined("a\n1", "b\n1", " / ")).toBe("a\n1 / b\n1");
});
