import { catalogue } from "../../catalogue/catalogue";
import { madeSheets } from "../../core/book/madeSheets";
import { dayNumber } from "../../core/dataset/ReferencePeriod";
import { openQueries, signedCopyOf } from "../../core/tasks/freezeBook";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { dayOf } from "../dayOf";
import { readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";

/** `hoptac freeze`: the signed copy, a workbook of its own. */
export async function freeze(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("freeze", args);
  const [path, more] = given.paths;
  const out = given.required("out");
  if (path === undefined) throw new UserMessage("usage.missing", { command: "freeze", detail: "BOOK" });
  if (more !== undefined) throw new UserMessage("usage.bad", { command: "freeze", detail: more });
  const results: readonly Result[] = [{ file: out, ending: ".xlsx" }];
  await checkResults(results);
  await refuseInputs(results, [path]);
  const date = given.text("date") ?? dayOf(context.now());
  if (dayNumber(date) === undefined)
    throw new UserMessage("usage.date", { command: "freeze", detail: `--date ${date}` });
  const workbook = await loadWorkbook(path);
  const found = await workbook.find();
  const made = madeSheets(found);
  if (made.length === 0) throw new UserMessage("book.noneInFile", { file: path });
  const snapshot = await workbook.read(
    found,
    made.map(({ id }) => id),
  );
  const copy = new MemoryWorkbook();
  const empty = await copy.find();
  const into = { found: empty, snapshot: await copy.read(empty, []) };
  const { reading, signed } = signedCopyOf(snapshot, catalogue, date, into);
  await copy.apply(signed.plan);
  await writeResults([{ file: out, content: await writeWorkbook(copy) }], given.flag("replace"));
  for (const finding of reading.findings) context.err(`${findingLine(finding, context)}\n`);
  const open = openQueries(reading);
  if (open > 0) context.err(`${context.translate("cli.signedOpen", { count: open })}\n`);
  context.out(`${context.translate("cli.signed", { file: out, count: reading.verified, code: signed.code ?? "" })}\n`);
  return 0;
}
