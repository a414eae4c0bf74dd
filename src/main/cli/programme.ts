import { catalogue } from "../../catalogue/catalogue";
import { readReturns } from "../../core/tasks/readReturns";
import { writeProgramme } from "../../core/tasks/writeProgramme";
import type { Programme } from "../../core/dataset/Programme";
import { placeParameters } from "../../core/tasks/refuseEmpty";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { programmeOf } from "./programmeOf";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";

/** `hoptac programme`: a programme as a page to print (.xlsx), or as JSON to be changed. It comes from the catalogue, a JSON file or a form. */
export async function programme(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("programme", args);
  const out = given.required("out");
  const [from, more] = given.paths;
  if (from === undefined) throw new UserMessage("usage.missing", { command: "programme", detail: "ID|FILE" });
  if (more !== undefined) throw new UserMessage("usage.bad", { command: "programme", detail: more });
  const asPage = !out.toLowerCase().endsWith(".json");
  const results: readonly Result[] = [{ file: out, ending: asPage ? ".xlsx" : ".json" }];
  await checkResults(results);
  await refuseInputs(results, [from]);
  const asked = from.toLowerCase().endsWith(".xlsx") ? await ofForm(from) : await programmeOf(from, context);
  const content = asPage ? await page(asked, given.language ?? asked.language) : `${JSON.stringify(asked, null, 2)}\n`;
  await writeResults([{ file: out, content }], given.flag("replace"));
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
}

async function page(asked: Programme, language: Programme["language"]): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook();
  await writeProgramme(workbook, catalogue, asked, language);
  return writeWorkbook(workbook);
}

/** The programme that a form keeps. */
async function ofForm(file: string): Promise<Programme> {
  const { forms, findings } = await readReturns(await loadWorkbook(file), catalogue);
  const [broken] = findings;
  if (broken) throw new UserMessage(broken.rule, { ...broken.parameters, ...placeParameters(broken), file });
  const [first] = forms;
  if (!first) throw new UserMessage("form.noneInFile", { file });
  return first.programme;
}
