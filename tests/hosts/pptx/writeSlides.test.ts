import { strFromU8, unzipSync } from "fflate";
import { writeSlides } from "../../../src/hosts/pptx/writeSlides";
import { exampleReport } from "../../support/office/reports";

/** Parts of a file in the order of their numbers. */
function partsNamed(bytes: Uint8Array, name: RegExp): readonly string[] {
  const parts = unzipSync(bytes);
  const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  const names = Object.keys(parts).filter((path) => name.test(path));
  return names.sort((a, b) => numberOf(a) - numberOf(b)).map((path) => strFromU8(parts[path]!));
}

describe.each(["vi", "lo", "vi+lo", "vi+en"] as const)("slides in %s", (language) => {
  const report = exampleReport("sh09", language);

  test("each has one title, names of its own for what stands on it, and tables whose first row is their head", async () => {
    const slides = partsNamed(await writeSlides(report), /^ppt\/slides\/slide\d+\.xml$/);
    for (const xml of slides) {
      expect(xml.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const frame of xml.match(/<p:graphicFrame.*?<\/p:graphicFrame>/gs) ?? []) {
        expect(frame).toMatch(/<p:cNvPr id="\d+" name="[^"]+" descr="[^"]+"/);
        if (frame.includes("<a:tbl>")) expect(frame).toContain('<a:tblPr firstRow="1"/>');
      }
    }
  });

  test("nothing on them is smaller than a room can read, and what has no room is beside them", async () => {
    const bytes = await writeSlides(report);
    for (const xml of partsNamed(bytes, /^ppt\/slides\/slide\d+\.xml$/)) {
      const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(xml).not.toContain("normAutofit");
    }
    const beside = partsNamed(bytes, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).join("");
    for (const { notes } of report.tables) {
      for (const note of notes)
        expect(beside).toContain(note.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    }
  });
});
