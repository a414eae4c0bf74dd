import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import { parseObservations } from "../../core/csv/observationsCsv";
import { fillForm } from "../../core/forms/fillForm";
import { readReturns } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import { readText, writeWhole } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { readArguments, refuseInput } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { warnLeftOut } from "./warnLeftOut";

/** `hoptac fill form.xlsx observations.csv --out filled.xlsx`: writes observations into a form; with any problem nothing is written. */
export async function fill(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("fill", args, { out: { type: "string" }, language: { type: "string" } });
  const out = given.required("out");
  const [formPath, csvPath, more] = given.paths;
  if (formPath === undefined || csvPath === undefined || more !== undefined) {
    throw new UserMessage("usage.bad", { command: "fill", detail: "form.xlsx observations.csv" });
  }
  refuseInput(out, [formPath, csvPath]);
  const workbook = await loadWorkbook(formPath);
  const { observations, problems } = parseObservations(await readText(csvPath), csvPath);
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
  for (const finding of findings) context.err(`${findingLine(finding, context)}\n`);
  if (findings.length > 0) return 2;
  await workbook.apply({ sheets: [], edits });
  warnLeftOut(workbook, context);
  await writeWhole(out, await writeWorkbook(workbook));
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
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
