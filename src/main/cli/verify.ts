import { basename } from "node:path";
import { catalogue } from "../../catalogue/catalogue";
import type { Finding } from "../../core/dataset/Finding";
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
  const [books, unread]: [VerifiedBook[], Finding[]] = [[], []];
  for (const path of paths) {
    try {
      books.push(await verifyFile(path));
    } catch (error) {
      // One that holds no book does not hide what the others are found to be.
      if (!(error instanceof UserMessage) || paths.length === 1) throw error;
      unread.push({ rule: error.id, severity: "hard", place: { file: path }, parameters: error.parameters });
    }
  }
  if (flag("json")) {
    const shown = books.map(({ findings, path, verified }) => ({
      file: path,
      verified,
      findings: findingsJson(findings, context),
    }));
    const failed = unread.length > 0 && { findings: findingsJson(unread, context) };
    context.out(`${JSON.stringify({ books: shown, ...failed }, null, 2)}\n`);
  } else {
    for (const { findings, path, verified } of books) {
      for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
      context.out(`${context.translate("cli.verified", { file: path, count: verified })}\n`);
    }
  }
  for (const finding of unread) context.err(`${findingLine(finding, context)}\n`);
  if (unread.length > 0) return 2;
  const all = books.flatMap(({ findings }) => findings);
  return all.some(({ severity }) => severity === "hard") ? 1 : 0;
}

interface VerifiedBook {
  readonly path: string;
  readonly verified: number;
  readonly findings: readonly Finding[];
}

/** @throws UserMessage when the file can't be read or holds no book. */
async function verifyFile(path: string): Promise<VerifiedBook> {
  const reading = await verifyBook(await loadWorkbook(path), catalogue).catch((error: unknown) => {
    throw error instanceof UserMessage && error.id === "book.none"
      ? new UserMessage("book.noneInFile", { file: path }, { cause: error })
      : error;
  });
  const { findings, verified } = "rule" in reading ? { findings: [reading], verified: 0 } : reading;
  const placed = findings.map((finding) => ({ ...finding, place: { file: basename(path), ...finding.place } }));
  return { path, verified, findings: placed };
}
