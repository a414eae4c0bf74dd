import { joinAddresses, jsonBytes } from "../../../src/hosts/excel/Batch";

test.each(["", "abc", "Kết quả", "ລາວ", "😀", '"\\', "a\nb\u0001", "'=1+1"])("bytes of %j in a request", (text) => {
  const exact = Buffer.byteLength(JSON.stringify(text));
  expect(jsonBytes(text)).toBeGreaterThanOrEqual(exact);
  expect(jsonBytes(text)).toBeLessThanOrEqual(exact + 4);
});

test("addresses are joined up to the length Excel takes", () => {
  const addresses = Array.from({ length: 3000 }, (_, i) => `A${i + 1}:B${i + 1}`);
  const joined = joinAddresses(addresses);
  expect(joined.join(",").split(",")).toEqual(addresses);
  expect(Math.max(...joined.map((text) => text.length))).toBeLessThanOrEqual(8192);
  expect(joined.length).toBeLessThan(6);
});
