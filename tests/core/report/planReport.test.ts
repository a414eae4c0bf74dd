import { exampleReport } from "../../support/office/reports";

const seen = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll("\u00A0", " "));

test("a report in two languages has every text twice and every figure once", () => {
  const [both, vi, lo] = [exampleReport("sh09", "vi+lo"), exampleReport("sh09", "vi"), exampleReport("sh09", "lo")];
  expect([both.language, both.second]).toEqual(["vi", "lo"]);
  expect(both.title).toBe(`${vi.title}\n${lo.title}`);
  expect(both.heading.state).toBe(`${vi.heading.state}\n${lo.heading.state}`);
  expect(both.opening).toEqual([...vi.opening, ...lo.opening]);
  expect(both.sections.map(({ paragraphs }) => paragraphs)).toEqual(
    vi.sections.map(({ paragraphs }, index) => [
      ...new Set([...paragraphs, ...(lo.sections[index]?.paragraphs ?? [])]),
    ]),
  );
  expect(both.sections[0]?.heading).toBe("I. KẾT QUẢ / ຜົນໄດ້ຮັບ");
  expect(both.charts.map(({ title }) => title)).toEqual(
    vi.charts.map(({ title }, index) => `${title}\n${lo.charts[index]!.title}`),
  );
});

test("tables have heads in both languages and signs both sides read", () => {
  const byZone = exampleReport("sh09", "vi+lo").tables.find(({ id }) => id === "by_zone")!;
  expect(byZone.annex).toBe("Phụ lục II / ເອກະສານຊ້ອນທ້າຍ II");
  expect(byZone.columns.map(({ label }) => label)).toEqual([
    "TT\nລ/ດ",
    "Nội dung\nເນື້ອໃນ",
    "ĐVT\nຫົວໜ່ວຍ",
    "Các xã biên giới\nເຂດບັນດາຕາແສງຊາຍແດນ",
    "Ngoại biên\nຢູ່ຝັ່ງລາວ",
    "Tổng cộng\nລວມທັງໝົດ",
  ]);
  expect(seen(byZone.rows[2]!.texts)).toEqual(["3", "Hê-rô-in\nເຮໂຣອິນ", "kg\nກິໂລກຣາມ", "> 390", "> 874", "> 1.264"]);
});
