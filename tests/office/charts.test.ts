import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";
import { resaveByLibreOffice } from "../support/office/resaveByLibreOffice";
import { runProgram } from "../support/office/runProgram";
import { toPdf } from "../support/office/toPdf";
import { validateOoxml } from "../support/office/validateOoxml";
import { withFolder } from "../support/office/withFolder";
import { chartWorkbook } from "../support/xlsx/chartWorkbook";

test("Microsoft's Open XML SDK finds no error in charts of every kind", async () => {
  expect(await validateOoxml(await writeWorkbook(chartWorkbook()))).toEqual([]);
});

test("charts saved again by LibreOffice are known as ours, with all they show", async () => {
  const workbook = chartWorkbook();
  const again = readWorkbook(await resaveByLibreOffice(await writeWorkbook(workbook)));
  expect(again.leftOut).toEqual([]);
  expect(again.sheets[1]?.charts).toEqual(workbook.sheets[1]?.charts);
});

test("LibreOffice draws them: titles, units, categories, and each figure with the word of its cell", async () => {
  const pdf = await toPdf(await writeWorkbook(chartWorkbook()));
  const text = await withFolder(async (folder) => {
    const file = join(folder, "file.pdf");
    await writeFile(file, pdf);
    return (await runProgram("pdftotext", ["-layout", file, "-"])).stdout;
  });
  // Lao vowels above a letter are read as letters of their own, on a line above, by some versions of these programs.
  const letters = text.replace(/[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECD]/g, "");
  for (const piece of ["hơn 4,131", "8,375", "266.8", "ປ 2021", "kg"]) expect(letters).toContain(piece);
});
