import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { UserMessage } from "../../core/text/UserMessage";
import { createBridge } from "../../hosts/embedded/bridge/createBridge";
import { createUniverCalculator } from "../../hosts/embedded/calculation/createUniverCalculator";
import { loadOfficeClient } from "../../hosts/embedded/client/loadOfficeClient";
import { runScript } from "../../hosts/embedded/client/runScript";
import { readText } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { emptyWorkbook } from "../emptyWorkbook";
import { readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";
import { warnLeftOut } from "./warnLeftOut";

const findModule = createRequire(__filename).resolve;
const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * `hoptac run`: runs a script written for Excel's JavaScript API on the embedded workbook. The
 * value it returns, if any, is printed as JSON. With the script's error nothing is saved and the exit code is 1.
 */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("run", args);
  const [script, more] = given.paths;
  if (script === undefined || more !== undefined) throw new UserMessage("run.noScript");
  const open = given.text("open");
  const save = given.text("save");
  const results: readonly Result[] = save === undefined ? [] : [{ file: save, ending: ".xlsx" }];
  await checkResults(results);
  await refuseInputs(results, open === undefined ? [script] : [script, open]);
  const source = await readText(script);
  const workbook = open === undefined ? emptyWorkbook() : await loadWorkbook(open);
  const calculator = await createUniverCalculator();
  // Node ends quietly when a script waits for something that never comes, and with a stack when one of its timers throws.
  const unfinished = (): void => {
    context.err(`${context.translate("run.unfinished", { file: script })}\n`);
    process.exitCode = 1;
  };
  const thrown = (error: unknown): void => {
    context.err(`${context.translate("run.failed", { file: script, ...failure(error) })}\n`);
    process.exit(1);
  };
  process.once("beforeExit", unfinished);
  process.once("uncaughtException", thrown);
  try {
    const client = await readFile(findModule(CLIENT), "utf8");
    const office = loadOfficeClient(client, createBridge(workbook, { calculator }));
    const value = await runScript(source, office, console);
    if (value !== undefined) context.out(`${JSON.stringify(value, null, 2)}\n`);
  } catch (error) {
    context.err(`${context.translate("run.failed", { file: script, ...failure(error) })}\n`);
    return 1;
  } finally {
    process.off("beforeExit", unfinished);
    process.off("uncaughtException", thrown);
    calculator.dispose();
  }
  if (save !== undefined) {
    warnLeftOut(workbook, context);
    await writeResults([{ file: save, content: await writeWorkbook(workbook) }], given.flag("replace"));
    context.out(`${context.translate("cli.written", { file: save })}\n`);
  }
  return 0;
}

/** The API's error with the statement it names, or the script's own. */
function failure(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: "Error", message: String(error) };
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const info =
    "debugInfo" in error ? (error.debugInfo as { statement?: unknown; errorLocation?: unknown } | null) : null;
  const where = [info?.errorLocation, info?.statement].filter((text) => typeof text === "string" && text !== "");
  return { code, message: [error.message, ...where].join(" | ") };
}
