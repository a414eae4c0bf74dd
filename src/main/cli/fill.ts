import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import type { CsvProblem } from "../../core/csv/csvTable";
import { isListFile, parseList } from "../../core/csv/listCsv";
import { parseObservations } from "../../core/csv/observationsCsv";
import type { Finding } from "../../core/dataset/Finding";
import { fedEdits, fillForms } from "../../core/forms/fillForms";
import { fillListFile } from "../../core/lists/fillListFile";
import { readReturns, type WorkbookReading } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import type { CellEdit, SheetRewrite } from "../../core/workbook/WorkbookPlan";
import { readText } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";
import { warnLeftOut } from "./warnLeftOut";

/**
 * `hoptac fill`: writes observations and rows of lists into the forms of a workbook, each into the form that has its place; with any problem
 * nothing is written. Lists come first: what they come to need not be stated again.
 */
export async function fill(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("fill", args);
  const out = given.required("out");
  const [formPath, ...csvPaths] = given.paths;
  if (formPath === undefined || csvPaths.length === 0) {
    throw new UserMessage("usage.missing", { command: "fill", detail: "form.xlsx observations.csv" });
  }
  const results: readonly Result[] = [{ file: out, ending: ".xlsx" }];
  await checkResults(results);
  await refuseInputs(results, given.paths);
  const workbook = await loadWorkbook(formPath);
  const files = await Promise.all(csvPaths.map(async (path) => ({ path, text: await readText(path, "file.notUtf8") })));
  const inOrder = [...files].sort((a, b) => Number(isListFile(b.text)) - Number(isListFile(a.text)));
  for (const file of inOrder) {
    const read = await readReturns(workbook, catalogue);
    const broken = brokenForm(read, formPath);
    if (broken) {
      context.err(`${findingLine(broken, context)}\n`);
      return 2;
    }
    const { edits, rewrites = [], findings, problems } = filling(file, read);
    for (const { id, parameters } of problems) context.err(`${problemLine(id, parameters, context)}\n`);
    for (const finding of findings) context.err(`${findingLine(finding, context)}\n`);
    if (problems.length > 0 || findings.length > 0) return 2;
    await workbook.apply({ sheets: [], edits, rewrites });
    await calculateFed(workbook);
  }
  warnLeftOut(workbook, context);
  await writeResults([{ file: out, content: await writeWorkbook(workbook) }], given.flag("replace"));
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
}

/** The first form that can't be read: then none is filled in. @throws UserMessage when there is no form. */
function brokenForm({ forms, findings: [broken] }: WorkbookReading, path: string): Finding | undefined {
  if (broken) return { ...broken, place: { file: basename(path), ...broken.place } };
  if (forms.length === 0) throw new UserMessage("form.noneInFile", { file: path });
  return undefined;
}

interface Filling {
  readonly edits: readonly CellEdit[];
  readonly rewrites?: readonly SheetRewrite[];
  readonly findings: readonly Finding[];
  readonly problems: readonly CsvProblem[];
}

/** What a file writes into the forms. */
function filling(
  { path, text }: { readonly path: string; readonly text: string },
  { forms, snapshot }: WorkbookReading,
): Filling {
  if (isListFile(text)) {
    const { content, problems } = parseList(text, path, catalogue);
    if (!content) return { edits: [], findings: [], problems };
    const { edits, rewrites, findings } = fillListFile(forms, content, catalogue);
    return { edits, rewrites, findings: findings.map((finding) => inFile(finding, path)), problems };
  }
  const { lines, observations, problems } = parseObservations(text, path);
  if (problems.length > 0) return { edits: [], findings: [], problems };
  const { edits, findings } = fillForms(forms, observations, catalogue, snapshot);
  // Its lines are counted from 2, without blank ones.
  const lineOf = (counted: number): number => lines[counted - 2] ?? counted;
  return { edits, findings: findings.map((finding) => inFile(finding, path, lineOf)), problems };
}

/** What the forms can't take is put right in the file it comes from: there, on this line. */
function inFile(finding: Finding, path: string, lineOf = (line: number): number => line): Finding {
  const { line } = finding.parameters ?? {};
  if (typeof line !== "number") return finding;
  return { ...finding, place: { file: basename(path) }, parameters: { ...finding.parameters, line: lineOf(line) } };
}

/** The results of what lists add up to, as Excel will calculate them. */
async function calculateFed(workbook: MemoryWorkbook): Promise<void> {
  const { forms, snapshot } = await readReturns(workbook, catalogue);
  const edits = forms.flatMap((form) => fedEdits(form, catalogue, snapshot));
  if (edits.length > 0) await workbook.apply({ sheets: [], edits });
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
