import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hoptacProcess } from "../../support/cli/hoptacProcess";
import { filesHere, inFolderOfItsOwn } from "../../support/cli/hoptac";
import { runProgram } from "../../support/office/runProgram";

inFolderOfItsOwn();

// Node itself would end the first two with a stack or with exit code 13 or 0.
test.each<[string, string, string]>([
  [
    "waits for something that never comes",
    "await new Promise(() => {});",
    "script.js waits for something that never comes; nothing was saved.\n",
  ],
  [
    "throws from a timer",
    `setTimeout(() => { throw new RangeError("too late"); }, 1);\nawait new Promise(() => {});`,
    "script.js: RangeError: too late\n",
  ],
  ["throws", `throw new RangeError("at once");`, "script.js: RangeError: at once\n"],
])("a script that %s ends with one message and exit code 1, and saves nothing", async (_what, source, message) => {
  await writeFile("script.js", source);
  const run = await hoptacProcess(["run", "script.js", "--save", "out.xlsx"]);
  expect(run).toEqual({ status: 1, stdout: "", stderr: message });
  expect(await filesHere()).toEqual(["script.js"]);
});

test("a script that waits for its timers is waited for", async () => {
  await writeFile("script.js", "return await new Promise((resolve) => setTimeout(resolve, 20, 7));");
  const run = await hoptacProcess(["run", "script.js", "--save", "out.xlsx"]);
  expect(run).toEqual({ status: 0, stdout: "7\nWritten: out.xlsx\n", stderr: "" });
  expect(await filesHere()).toEqual(["out.xlsx", "script.js"]);
});

test("whoever reads only the first line of what is said ends nothing", async () => {
  await writeFile("script.js", "return Array.from({ length: 200000 }, (_, index) => index);");
  const hoptac = [process.execPath, join(__dirname, "../../../bench/run.cjs"), "../src/main/cli.ts"];
  const command = `${hoptac.map((word) => `"${word}"`).join(" ")} run script.js --save out.xlsx | head -n 1`;
  const run = await runProgram("bash", ["-o", "pipefail", "-c", command]);
  expect(run).toEqual({ status: 0, stdout: "[\n", stderr: "" });
  expect(await filesHere()).toEqual(["out.xlsx", "script.js"]);
});
