import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import { parseObservations } from "../../core/csv/observationsCsv";
import type { Finding } from "../../core/dataset/Finding";
import { fillForm } from "../../core/forms/fillForm";
import { readReturns } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import { readText } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";
import { warnLeftOut } from "./warnLeftOut";

/** `hoptac fill`: writes observations into a form; with any problem nothing is written. */
export async function fill(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("fill", args);
  const out = given.required("out");
  const [formPath, csvPath, more] = given.paths;
  if (formPath === undefined || csvPath === undefined || more !== undefined) {
    throw more === undefined
      ? new UserMessage("usage.missing", { command: "fill", detail: "form.xlsx observations.csv" })
      : new UserMessage("usage.bad", { command: "fill", detail: more });
  }
  const results: readonly Result[] = [{ file: out, ending: ".xlsx" }];
  await checkResults(results);
  await refuseInputs(results, [formPath, csvPath]);
  const workbook = await loadWorkbook(formPath);
  const { lines, observations, problems } = parseObservations(await readText(csvPath, "file.notUtf8"), csvPath);
  for (const { id, parameters } of problems) context.err(`${problemLine(id, parameters, context)}\n`);
  if (problems.length > 0) return 2;
  const { snapshot, forms, findings: unread } = await readReturns(workbook, catalogue);
  const [form, second] = forms;
  const [broken] = unread;
  if (broken) {
    context.err(`${findingLine({ ...broken, place: { file: basename(formPath), ...broken.place } }, context)}\n`);
    return 2;
  }
  if (form && second) throw new UserMessage("fill.severalForms", { file: formPath });
  if (!form) throw new UserMessage("form.noneInFile", { file: formPath });
  const { edits, findings } = fillForm(form, observations, catalogue, snapshot);
  for (const finding of findings) context.err(`${findingLine(inFile(finding, csvPath, lines), context)}\n`);
  if (findings.length > 0) return 2;
  await workbook.apply({ sheets: [], edits });
  warnLeftOut(workbook, context);
  await writeResults([{ file: out, content: await writeWorkbook(workbook) }], given.flag("replace"));
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
}

/** A figure that the form can't take is put right in the file it comes from: there, on this line. */
function inFile(finding: Finding, csvPath: string, lines: readonly number[]): Finding {
  const { line } = finding.parameters ?? {};
  if (typeof line !== "number") return finding;
  const parameters = { ...finding.parameters, line: lines[line - 2] ?? line };
  return { ...finding, place: { file: basename(csvPath) }, parameters };
}

function problemLine(
  id: string,
  parameters: Readonly<Record<string, string | number>>,
  { translate }: CommandContext,
): string {
  const { problem } = parameters;
  const worded = typeof problem === "string" ? { ...parameters, problem: translate(problem) } : parameters;
  return `${translate(id, worded)} [${id}]`;
}
