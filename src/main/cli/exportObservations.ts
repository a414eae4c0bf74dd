import { catalogue } from "../../catalogue/catalogue";
import { consolidate } from "../../core/consolidation/consolidate";
import { formatList } from "../../core/csv/listCsv";
import { formatObservations } from "../../core/csv/observationsCsv";
import { type Observation, observationKey } from "../../core/dataset/Observation";
import type { FormList } from "../../core/lists/FormList";
import { sameFigure } from "../../core/quantity/sameFigure";
import { UserMessage } from "../../core/text/UserMessage";
import { readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadReturns, unread } from "./loadReturns";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";

/**
 * `hoptac export`: every figure of every return as tidy CSV. Returns of several programmes and periods may stand in one file. A figure two
 * returns state alike stands there once; of figures in conflict none is left out, since each names its source. With a list: its rows, of every return that has
 * it.
 */
export async function exportObservations(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("export", args);
  const list = listOf(given.text("list"));
  const out = given.required("out");
  if (given.paths.length === 0) throw new UserMessage("usage.missing", { command: "export", detail: "FILE" });
  const results: readonly Result[] = [{ file: out, ending: ".csv" }];
  await checkResults(results);
  const loaded = await loadReturns(given.paths);
  const { repeated, returns } = loaded;
  await refuseInputs(
    results,
    returns.map(({ path }) => path),
  );
  const failed = unread(loaded);
  for (const finding of failed) context.err(`${findingLine(finding, context)}\n`);
  if (failed.length > 0) return 2;
  const forms = returns.flatMap(({ reading }) => reading.forms);
  const content = list
    ? formatList(list, forms)
    : formatObservations(saidOnce(forms.flatMap(({ observations }) => observations)));
  await writeResults([{ file: out, content }], given.flag("replace"));
  const joined = consolidate(forms).findings.filter(({ rule }) => !rule.startsWith("returns.mixed."));
  const findings = [...repeated, ...joined];
  for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return findings.some(({ severity }) => severity === "hard") ? 1 : 0;
}

/** The first of all that state the same figure alike. */
function saidOnce(observations: readonly Observation[]): readonly Observation[] {
  const said = new Map<string, Observation[]>();
  return observations.filter((observation) => {
    const key = observationKey(observation);
    const before = said.get(key) ?? [];
    if (before.some(({ quantity }) => sameFigure(quantity, observation.quantity))) return false;
    said.set(key, [...before, observation]);
    return true;
  });
}

/** @throws UserMessage for a list nobody knows. */
function listOf(id: string | undefined): FormList | undefined {
  if (id === undefined) return undefined;
  const list = [...catalogue.lists.values()].find((one) => one.id === id);
  if (list) return list;
  throw new UserMessage("cli.noSuchList", { list: id, known: [...catalogue.lists.keys()].join(", ") });
}
