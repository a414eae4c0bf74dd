import { catalogue } from "../../catalogue/catalogue";
import { readBook } from "../../core/book/readBook";
import { consolidate } from "../../core/consolidation/consolidate";
import { groupReturns } from "../../core/consolidation/returnsTogether";
import { consolidateSeries } from "../../core/consolidation/consolidateSeries";
import { mixedReturns } from "../../core/consolidation/mixedReturns";
import { standingOf } from "../../core/check/checkList";
import { isExplained } from "../../core/check/isExplained";
import { type RuleTally, ruleTallies } from "../../core/check/ruleTallies";
import { validationReport } from "../../core/check/validationReport";
import type { Finding } from "../../core/dataset/Finding";
import type { FormReading } from "../../core/forms/FormReading";
import { completenessOf } from "../../core/tasks/reviewWorkbook";
import { checkReturns } from "../../core/tasks/checkReturns";
import { labelIn } from "../../core/text/Labels";
import { UserMessage } from "../../core/text/UserMessage";
import { wordFinding, wordFindingInFull } from "../../core/text/wordFinding";
import { readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { findingsJson } from "./json";
import { type LoadedReturn, loadReturns, unread } from "./loadReturns";

/** `hoptac check`: every finding of every return, and of all of them together. */
export async function check(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { paths, flag } = readArguments("check", args);
  if (paths.length === 0) throw new UserMessage("usage.missing", { command: "check", detail: "FILE" });
  const loaded = await loadReturns(paths);
  const { repeated, returns } = loaded;
  // Tables alone, without their forms, can be checked against their own data sheet.
  const failed = unread(loaded).filter(({ rule }) => rule !== "returns.tablesOnly");
  const forms = returns.flatMap(({ reading }) => reading.forms);
  const books = returns.flatMap((each) => bookOf(each) ?? []);
  const read = readTogether(forms);
  const { confrontations, findings: joined } = await checkReturns(read, forms, catalogue);
  const findings = [...failed, ...repeated, ...joined, ...books.flatMap((book) => book.findings)];
  const completeness = completenessOf(forms);
  if (flag("json")) {
    const tallies = ruleTallies(confrontations, catalogue.rules);
    const checked = { completeness, ...checkJson(findings, tallies, context) };
    context.out(`${JSON.stringify(checked, null, 2)}\n`);
  } else {
    for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
    const alone = books.filter(({ isAlone }) => isAlone);
    for (const { file, verified } of alone) {
      context.out(`${context.translate("cli.tablesOnly", { file, count: verified })}\n`);
    }
    if (forms.length > 0 || alone.length === 0) {
      context.out(`${context.translate("cli.completeness", { ...completeness })}\n`);
    }
  }
  if (failed.length > 0) return 2;
  return findings.some(({ severity }) => severity === "hard") ? 1 : 0;
}

/** What is found in reading returns and in joining them. Those that can't be one book are told, and each programme and period is checked by itself. */
function readTogether(forms: readonly FormReading[]): readonly Finding[] {
  const { dataset, findings } = consolidateSeries(forms, catalogue);
  if (dataset) return findings;
  return [...mixedReturns(forms), ...groupReturns(forms).flatMap((group) => consolidate(group).findings)];
}

/** The tables of a workbook, computed again. */
interface CheckedBook {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly verified: number;
  /** No form stands beside the tables. */
  readonly isAlone: boolean;
}

function bookOf({ name, reading: { forms, snapshot } }: LoadedReturn): CheckedBook | undefined {
  const book = readBook(snapshot, catalogue);
  if (!book) return undefined;
  const { findings, verified } = "rule" in book ? { findings: [book], verified: 0 } : book;
  const placed = findings.map((finding) => ({ ...finding, place: { file: name, ...finding.place } }));
  return { file: name, findings: placed, verified, isAlone: forms.length === 0 };
}

/** The findings, and the same once more in the shape of a validation report. */
function checkJson(findings: readonly Finding[], tallies: readonly RuleTally[], context: CommandContext): object {
  const { language, translate, now } = context;
  const event = { time: now().toISOString(), actor: "hoptac check" };
  const report = validationReport(findings, tallies, event, {
    finding: (finding) => wordFinding(finding, language, translate),
    reason: (finding) =>
      isExplained(finding)
        ? `${translate("check.severity.explained")}. ${reasonText(finding, context) ?? ""}`
        : undefined,
    rule: ({ labels }) => labelIn(labels, language),
    tally: ({ count, missing, outcome }) =>
      outcome === "holds"
        ? translate("cli.report.holds", { count })
        : translate("cli.report.notChecked", {
            count,
            missing: missing.map((one) => missingIn(one, context)).join(", "),
          }),
  });
  return { findings: findingsJson(findings, context), report };
}

/** What a rule lacked, in words: an indicator, or one of the few other things a `Verdict` names. */
function missingIn(missing: string, { language, translate }: CommandContext): string {
  const indicator = catalogue.indicators.get(missing);
  return indicator ? labelIn(indicator.labels, language) : translate(`cli.report.missing.${missing}`);
}

/** The reason recorded for a doubt: for this very figure, or for the one before. */
function reasonText(finding: Finding, { translate }: CommandContext): string | undefined {
  if (!finding.reason) return undefined;
  const head = translate(isExplained(finding) ? "pane.check.reason" : "pane.check.lastReason");
  return `${head}: ${finding.reason.text}`;
}

/** One finding on one line: where, how grave or that it is explained, what, the reason given, and its code. */
export function findingLine(finding: Finding, context: CommandContext): string {
  const { language, translate } = context;
  const { file, sheet, cell } = finding.place;
  const place = [file, sheet, cell].filter((part) => part !== undefined).join(" / ");
  const state = translate(`check.severity.${standingOf(finding) === "explained" ? "explained" : finding.severity}`);
  const said = [wordFindingInFull(finding, language, translate), reasonText(finding, context)];
  return `${place}: ${state}: ${said.filter((part) => part !== undefined).join(" ")} [${finding.rule}]`;
}
