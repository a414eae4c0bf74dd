import { runScript, type ScriptConsole } from "../../../src/hosts/embedded/client/runScript";
import { errorCode, openExcel } from "../../support/embedded/openExcel";

const silent: ScriptConsole = { log: () => {}, info: () => {}, warn: () => {}, error: () => {}, debug: () => {} };

const WRITE = `Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1").values = [[1]];
  sheet.load("name");
  await context.sync();
  return sheet.name;
})`;

describe("a script for Excel's JavaScript API", () => {
  test.each<[string, string, unknown]>([
    ["returns its run", `return ${WRITE};`, "Sheet1"],
    ["ends with its run", `${WRITE};`, "Sheet1"],
    ["waits at its top", `const name = await ${WRITE};\nreturn name + "!";`, "Sheet1!"],
    [
      "has a main function nobody waits for",
      `async function main() { await ${WRITE}; await ${WRITE}; }\nmain();`,
      undefined,
    ],
    ["chains", `${WRITE}.then((name) => name.length);`, 6],
    ["catches", `${WRITE}.then(() => { throw new Error("x"); }).catch(() => "caught");`, "caught"],
    ["waits for Office", `await Office.onReady();\nreturn ${WRITE};`, "Sheet1"],
    ["does nothing", "", undefined],
    ["ends in a comment", `return ${WRITE} // done`, "Sheet1"],
  ])("%s", async (_, source, value) => {
    const excel = openExcel();
    expect(await runScript(source, excel, silent)).toBe(value);
    expect(excel.sheet("Sheet1").value(0, 0)).toBe(source === "" ? null : 1);
  });

  test.each<[string, string]>([
    [
      "in a returned run",
      `return Excel.run(async (context) => { context.workbook.worksheets.getItem("x").load("name"); await context.sync(); });`,
    ],
    [
      "in a run nobody waits for",
      `Excel.run(async (context) => { context.workbook.worksheets.getItem("x").load("name"); await context.sync(); });`,
    ],
    [
      "behind a chain",
      `Excel.run(async (context) => { context.workbook.worksheets.getItem("x").load("name"); await context.sync(); }).then(() => 1);`,
    ],
  ])("the API's error %s", async (_, source) => {
    expect(await errorCode(runScript(source, openExcel(), silent))).toBe("ItemNotFound");
  });

  test.each([
    ["its own error", 'throw new TypeError("hỏng");', "hỏng"],
    ["a mistake in its text", "const = 1;", "Unexpected token"],
  ])("%s", async (_, source, message) => {
    await expect(runScript(source, openExcel(), silent)).rejects.toThrow(message);
  });

  test("writes to the console it is given", async () => {
    const written: unknown[] = [];
    await runScript('console.log("xong", 1);', openExcel(), {
      ...silent,
      log: (...args: unknown[]) => written.push(...args),
    });
    expect(written).toEqual(["xong", 1]);
  });

  test("the API's enumerations are there", async () => {
    expect(await runScript("return Excel.SheetVisibility.veryHidden;", openExcel(), silent)).toBe("VeryHidden");
  });
});
