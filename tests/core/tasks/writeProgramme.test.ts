import { catalogue } from "../../../src/catalogue/catalogue";
import { writeProgramme } from "../../../src/core/tasks/writeProgramme";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { labelIn, LANGUAGES } from "../../../src/core/text/Labels";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { exampleForm } from "../../support/examples";

const texts = (workbook: MemoryWorkbook, name: string): string =>
  [...workbook.sheetByName(name)!.entries()]
    .map(([, , { value }]) => (typeof value === "string" ? value : ""))
    .join("\n");

describe.each([...catalogue.programmes.values()])("$id", (programme) => {
  test.each(LANGUAGES)("says on one page in %s who, where, what and on which sheets", async (language) => {
    const workbook = new MemoryWorkbook();
    const text = texts(workbook, await writeProgramme(workbook, catalogue, programme, language));
    const { framework, parties, zones, units, indicators } = programme;
    const asked = indicators.map((id) => catalogue.indicators.get(id)!.help);
    const labels = [...parties, ...zones, ...units, programme].map((one) => one.labels);
    for (const own of [...labels, ...asked, ...(framework ? [framework] : [])])
      expect(text).toContain(labelIn(own, language));
  });
});

test("it stands beside the form, is no form itself, and gives way to the next one unless somebody wrote on it", async () => {
  const { workbook } = await exampleForm("sh09", "vi");
  const programme = catalogue.programmes.get("sh09")!;
  const write = () => writeProgramme(workbook, catalogue, programme, "vi");
  expect([await write(), await write()]).toEqual(["Chương trình", "Chương trình"]);
  expect((await readReturns(workbook, catalogue)).forms).toHaveLength(1);
  workbook.sheetByName("Chương trình")!.put(60, 1, "đã thống nhất");
  const next = await write();
  expect(next).not.toBe("Chương trình");
  expect(texts(workbook, "Chương trình")).toContain("đã thống nhất");
});
