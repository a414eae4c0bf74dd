import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import { verifyBook } from "../../core/tasks/verifyBook";
import { UserMessage } from "../../core/text/UserMessage";
import { readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { findingsJson } from "./json";
import { loadWorkbook } from "./loadReturns";

/** `hoptac verify`: every figure of every book computed again; of signed copies also the code. */
export async function verify(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { flag, paths } = readArguments("verify", args);
  if (paths.length === 0) throw new UserMessage("usage.missing", { command: "verify", detail: "BOOK" });
  const books = [];
  for (const path of paths) {
    const reading = await verifyBook(await loadWorkbook(path), catalogue).catch((error: unknown) => {
      throw error instanceof UserMessage && error.id === "book.none"
        ? new UserMessage("book.noneInFile", { file: path }, { cause: error })
        : error;
    });
    const { findings, verified } = "rule" in reading ? { findings: [reading], verified: 0 } : reading;
    const placed = findings.map((finding) => ({ ...finding, place: { file: basename(path), ...finding.place } }));
    books.push({ path, verified, findings: placed });
  }
  if (flag("json")) {
    const shown = books.map(({ findings, path, verified }) => ({
      file: path,
      verified,
      findings: findingsJson(findings, context),
    }));
    context.out(`${JSON.stringify({ books: shown }, null, 2)}\n`);
  } else {
    for (const { findings, path, verified } of books) {
      for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
      context.out(`${context.translate("cli.verified", { file: path, count: verified })}\n`);
    }
  }
  const all = books.flatMap(({ findings }) => findings);
  return all.some(({ severity }) => severity === "hard") ? 1 : 0;
}
