import { catalogue } from "../../catalogue/catalogue";
import { madeSheets } from "../../core/book/madeSheets";
import { dayNumber } from "../../core/dataset/ReferencePeriod";
import { signedCopyOf } from "../../core/tasks/freezeBook";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { writeWhole } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { dayOf } from "../dayOf";
import { readArguments, refuseInput } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";

/** `hoptac freeze BOOK --out signed.xlsx [--date YYYY-MM-DD]`: the signed copy, a workbook of its own. */
export async function freeze(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("freeze", args, {
    out: { type: "string" },
    date: { type: "string" },
    language: { type: "string" },
  });
  const [path, more] = given.paths;
  const out = given.required("out");
  if (path === undefined || more !== undefined) {
    throw new UserMessage("usage.bad", { command: "freeze", detail: more ?? "FILE" });
  }
  refuseInput(out, [path]);
  const date = given.text("date") ?? dayOf(context.now());
  if (dayNumber(date) === undefined)
    throw new UserMessage("usage.bad", { command: "freeze", detail: `--date ${date}` });
  const workbook = await loadWorkbook(path);
  const found = await workbook.find();
  const made = madeSheets(found);
  if (made.length === 0) throw new UserMessage("book.none");
  const snapshot = await workbook.read(
    found,
    made.map(({ id }) => id),
  );
  const copy = new MemoryWorkbook();
  const empty = await copy.find();
  const into = { found: empty, snapshot: await copy.read(empty, []) };
  const { reading, signed } = signedCopyOf(snapshot, catalogue, date, into);
  await copy.apply(signed.plan);
  await writeWhole(out, await writeWorkbook(copy));
  context.out(`${context.translate("cli.signed", { file: out, count: reading.verified, code: signed.code ?? "" })}\n`);
  return 0;
}
