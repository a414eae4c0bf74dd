import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import { madeSheets } from "../../core/book/madeSheets";
import { readBook } from "../../core/book/readBook";
import { consolidate, groupReturns } from "../../core/consolidation/consolidate";
import { validationReport } from "../../core/check/validationReport";
import type { Finding } from "../../core/dataset/Finding";
import { completenessOf } from "../../core/tasks/reviewWorkbook";
import { withRules } from "../../core/tasks/ruleFindings";
import { UserMessage } from "../../core/text/UserMessage";
import { wordFinding, wordFindingInFull } from "../../core/text/wordFinding";
import { readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { findingsJson } from "./json";
import { type LoadedReturn, loadReturns, unusable } from "./loadReturns";

/** `hoptac check FILE|FOLDER... [--json]`: every finding of every return, and of all of them together. */
export async function check(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { paths, flag } = readArguments("check", args, { json: { type: "boolean" }, language: { type: "string" } });
  if (paths.length === 0) throw new UserMessage("usage.bad", { command: "check", detail: "FILE" });
  const { returns, failed } = await loadReturns(paths);
  // Tables alone, without their forms, can be checked against their own data sheet.
  const unread = [...failed, ...returns.flatMap((one) => (isBook(one) ? [] : (unusable(one) ?? [])))];
  const forms = returns.flatMap(({ reading }) => reading.forms);
  const books = returns.flatMap(({ path, reading }) => {
    const book = readBook(reading.snapshot, catalogue);
    const found: readonly Finding[] = book ? ("rule" in book ? [book] : book.findings) : [];
    return found.map((finding) => ({ ...finding, place: { file: basename(path), ...finding.place } }));
  });
  // Returns of other programmes or periods may lie in the same folder; each group is checked by itself.
  const read = groupReturns(forms).flatMap((group) => consolidate(group).findings);
  const joined = await withRules(read, forms, catalogue);
  const findings = [...unread, ...joined, ...books];
  if (flag("json")) context.out(`${JSON.stringify(checkJson(findings, context), null, 2)}\n`);
  else {
    for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
    const { filled, notStated, blank, total } = completenessOf(forms);
    context.out(`${context.translate("cli.completeness", { filled, notStated, blank, total })}\n`);
  }
  if (unread.length > 0) return 2;
  return findings.some(({ severity }) => severity === "hard") ? 1 : 0;
}

/** The findings, and the same once more in the shape of a validation report. */
function checkJson(findings: readonly Finding[], context: CommandContext): object {
  const { language, translate, now } = context;
  const event = { time: now().toISOString(), actor: "hoptac check" };
  const report = validationReport(findings, event, (finding) => wordFinding(finding, language, translate));
  return { findings: findingsJson(findings, context), report };
}

/** Whether a workbook holds tables alone, without their forms. */
export const isBook = ({ reading }: LoadedReturn): boolean =>
  reading.forms.length + reading.findings.length === 0 && madeSheets(reading.found).length > 0;

/** One finding on one line: where, how grave, what, and its code. */
export function findingLine(finding: Finding, { language, translate }: CommandContext): string {
  const { file, sheet, cell } = finding.place;
  const place = [file, sheet, cell].filter((part) => part !== undefined).join(" / ");
  const severity = translate(`cli.severity.${finding.severity}`);
  return `${place}: ${severity}: ${wordFindingInFull(finding, language, translate)} [${finding.rule}]`;
}
