import { catalogue } from "../../catalogue/catalogue";
import { consolidateSeries } from "../../core/consolidation/consolidateSeries";
import { buildTables } from "../../core/book/buildTables";
import type { Book } from "../../core/book/planBook";
import { bookOfReturns } from "../../core/book/returnsBook";
import type { Finding } from "../../core/dataset/Finding";
import { isPrecision } from "../../core/narrative/Precision";
import { planReport } from "../../core/report/planReport";
import { tableContext } from "../../core/tables/TableContext";
import { makeBook } from "../../core/tasks/makeBook";
import { refuseEmpty } from "../../core/tasks/refuseEmpty";
import { languagesOf } from "../../core/text/BookLanguage";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { writeWhole } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { DOCUMENTS } from "../documents";
import { readArguments, refuseInput } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { chartsJson, findingsJson, sentencesJson, tablesJson } from "./json";
import { loadReturns, unread } from "./loadReturns";

/** `hoptac summarize FILE|FOLDER... --out book.xlsx [--language L] [--json]`: one book from all returns. */
export async function summarize(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments(
    "summarize",
    args,
    {
      out: { type: "string" },
      language: { type: "string" },
      precision: { type: "string" },
      word: { type: "string" },
      slides: { type: "string" },
      json: { type: "boolean" },
    },
    "two",
  );
  const precision = given.text("precision") ?? "exact";
  if (!isPrecision(precision)) {
    throw new UserMessage("usage.bad", { command: "summarize", detail: `--precision ${precision}` });
  }
  const out = given.required("out");
  if (given.paths.length === 0) throw new UserMessage("usage.bad", { command: "summarize", detail: "FILE" });
  const loaded = await loadReturns(given.paths);
  const { returns } = loaded;
  const documents = (["word", "slides"] as const).flatMap((kind) => {
    const file = given.text(kind);
    return file === undefined ? [] : [{ kind, file }];
  });
  for (const file of [out, ...documents.map((one) => one.file)]) {
    refuseInput(
      file,
      returns.map(({ path }) => path),
    );
  }
  const forms = returns.flatMap(({ reading }) => reading.forms);
  const failed = unread(loaded);
  const consolidated = consolidateSeries(forms);
  const refused = failed.length > 0 ? failed : consolidated.dataset ? [] : consolidated.findings;
  for (const finding of refused) context.err(`${findingLine(finding, context)}\n`);
  if (refused.length > 0) {
    if (given.flag("json")) context.out(documentOf(refused, undefined, context));
    return 2;
  }
  const dataset = refuseEmpty(forms, consolidated, []);
  const workbook = new MemoryWorkbook();
  const found = await workbook.find();
  const language = given.bookLanguage ?? forms[0]?.language ?? dataset.programme.language;
  const [leading = dataset.programme.language, second] = languagesOf(language);
  const into = { found, snapshot: await workbook.read(found, []) };
  const request = { language, precision };
  const { book: made, findings } = await makeBook(dataset, forms, consolidated.findings, catalogue, request, into);
  const book = bookOfReturns(made, [], dataset);
  await workbook.apply(book.plan);
  await writeWhole(out, await writeWorkbook(workbook));
  if (documents.length > 0) {
    // Documents are in the leading language alone.
    const words = tableContext(catalogue, book.dataset, leading);
    const tables = second === undefined ? book.tables : buildTables(words).tables;
    const own = book.sentences.filter((sentence) => sentence.language === leading);
    const report = planReport(own, tables, words);
    for (const { kind, file } of documents) await writeWhole(file, await DOCUMENTS[kind](report));
  }
  if (given.flag("json")) {
    context.out(documentOf(findings, book, context));
  } else {
    for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
    for (const sentence of book.sentences) if (sentence.language === leading) context.out(`${sentence.text}\n`);
    for (const file of [out, ...documents.map((one) => one.file)]) {
      context.out(`${context.translate("cli.written", { file })}\n`);
    }
  }
  return findings.some(({ severity }) => severity === "hard") ? 1 : 0;
}

/** The one JSON document on standard output, also when nothing was made. */
const documentOf = (findings: readonly Finding[], book: Book | undefined, context: CommandContext): string =>
  `${JSON.stringify(
    {
      findings: findingsJson(findings, context),
      tables: book ? tablesJson(book) : [],
      leftOut: book?.leftOut ?? [],
      charts: book ? chartsJson(book) : [],
      sentences: sentencesJson(book?.sentences ?? []),
    },
    null,
    2,
  )}\n`;
