import { consolidate } from "../../core/consolidation/consolidate";
import { catalogue } from "../../catalogue/catalogue";
import { formatList } from "../../core/csv/listCsv";
import type { FormList } from "../../core/lists/FormList";
import { formatObservations } from "../../core/csv/observationsCsv";
import { UserMessage } from "../../core/text/UserMessage";
import { writeWhole } from "../../hosts/node/files";
import { readArguments, refuseInput } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadReturns, unread } from "./loadReturns";

/**
 * `hoptac export FILE|FOLDER... --out observations.csv [--list ID]`: every figure of every return as tidy CSV. Returns of several programmes and
 * periods may stand in one file; of figures in conflict none is left out, since each names its source.
 * With a list: its rows, of every return that has it.
 */
export async function exportObservations(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("export", args, {
    out: { type: "string" },
    list: { type: "string" },
    language: { type: "string" },
  });
  const list = listOf(given.text("list"));
  const out = given.required("out");
  if (given.paths.length === 0) throw new UserMessage("usage.bad", { command: "export", detail: "FILE" });
  const loaded = await loadReturns(given.paths);
  const { returns } = loaded;
  refuseInput(
    out,
    returns.map(({ path }) => path),
  );
  const failed = unread(loaded);
  for (const finding of failed) context.err(`${findingLine(finding, context)}\n`);
  if (failed.length > 0) return 2;
  const forms = returns.flatMap(({ reading }) => reading.forms);
  await writeWhole(
    out,
    list ? formatList(list, forms) : formatObservations(forms.flatMap(({ observations }) => observations)),
  );
  const findings = consolidate(forms).findings.filter(({ rule }) => !rule.startsWith("returns.mixed."));
  for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return findings.some(({ severity }) => severity === "hard") ? 1 : 0;
}

/** @throws UserMessage for a list nobody knows. */
function listOf(id: string | undefined): FormList | undefined {
  if (id === undefined) return undefined;
  const list = [...catalogue.lists.values()].find((one) => one.id === id);
  if (list) return list;
  throw new UserMessage("cli.noSuchList", { list: id, known: [...catalogue.lists.keys()].join(", ") });
}
