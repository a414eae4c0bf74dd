import { catalogue } from "../../catalogue/catalogue";
import { consolidateSeries } from "../../core/consolidation/consolidateSeries";
import { bookContext } from "../../core/book/bookContext";
import { NO_FACTS } from "../../core/book/BookFacts";
import type { BookChoices } from "../../core/book/bookChoices";
import type { Book, BookRequest } from "../../core/book/planBook";
import { bookOfReturns } from "../../core/book/returnsBook";
import type { Dataset } from "../../core/dataset/Dataset";
import type { Finding } from "../../core/dataset/Finding";
import type { FormReading } from "../../core/forms/FormReading";
import { isPrecision, PRECISIONS } from "../../core/narrative/Precision";
import type { Sentence } from "../../core/narrative/Sentence";
import { planReport } from "../../core/report/planReport";
import type { Report } from "../../core/report/Report";
import { type MadeBook, makeBook } from "../../core/tasks/makeBook";
import { refuseEmpty, saysNothing } from "../../core/tasks/refuseEmpty";
import { type BookLanguage, languagesOf } from "../../core/text/BookLanguage";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { DOCUMENTS, type DocumentKind } from "../documents";
import { type Arguments, readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { chartsJson, findingsJson, sentencesJson, tablesJson } from "./json";
import { loadReturns, unread } from "./loadReturns";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";

/** With the estimates by conversion that were asked for, where they were; else those of the programme. */
function withEstimates(dataset: Dataset, { badChoice, text }: Arguments): Dataset {
  const asked = text("estimates");
  if (asked === undefined) return dataset;
  const known = [...catalogue.conversionFactors.keys()];
  const conversions = asked === "none" ? [] : asked.split(",");
  if (!conversions.every((id) => known.includes(id))) throw badChoice("estimates", [...known, "none"]);
  return { ...dataset, programme: { ...dataset.programme, conversions } };
}

/** `hoptac summarize`: one book from all returns, and its report and slides where they are asked for. */
export async function summarize(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("summarize", args);
  const precision = given.text("precision") ?? "exact";
  if (!isPrecision(precision)) throw given.badChoice("precision", PRECISIONS);
  const out = given.required("out");
  if (given.paths.length === 0) throw new UserMessage("usage.missing", { command: "summarize", detail: "FILE" });
  const documents = documentsOf(given);
  const results: readonly Result[] = [{ file: out, ending: ".xlsx" }, ...documents];
  await checkResults(results);
  const files = results.map(({ file }) => file);
  const loaded = await loadReturns(given.paths, files);
  const { repeated, returns } = loaded;
  await refuseInputs(
    results,
    returns.map(({ path }) => path),
  );
  const forms = returns.flatMap(({ reading }) => reading.forms);
  const failed = unread(loaded);
  const consolidated = consolidateSeries(forms, catalogue);
  const { dataset: joined, findings: joining } = consolidated;
  const contradicted = joined && saysNothing(joined) && joining.some(({ rule }) => rule === "returns.conflict");
  const refused = failed.length > 0 ? failed : joined && !contradicted ? [] : joining;
  for (const finding of refused) context.err(`${findingLine(finding, context)}\n`);
  if (refused.length > 0 && given.flag("json")) {
    context.out(documentOf(refused, undefined, context));
    return 2;
  }
  // Returns that contradict each other in every figure have a message of their own, behind what was found in them.
  if (failed.length > 0 || !joined) return 2;
  const dataset = withEstimates(refuseEmpty(forms, consolidated, []), given);
  const language: BookLanguage = given.bookLanguage ?? forms[0]?.language ?? dataset.programme.language;
  const made = await madeOf(dataset, forms, [...repeated, ...consolidated.findings], {
    language,
    precision,
    chance: given.flag("chance"),
  });
  const { book, findings, sentences } = made;
  // Everything is made before anything is written.
  const contents = [{ file: out, content: made.workbook }];
  for (const { kind, file } of documents) contents.push({ file, content: await DOCUMENTS[kind](made.report) });
  await writeResults(contents, given.flag("replace"));
  if (given.flag("json")) {
    context.out(documentOf(findings, book, context));
  } else {
    for (const finding of findings) context.out(`${findingLine(finding, context)}\n`);
    for (const { text } of sentences) context.out(`${text}\n`);
    for (const file of files) context.out(`${context.translate("cli.written", { file })}\n`);
  }
  return findings.some(({ severity }) => severity === "hard") ? 1 : 0;
}

interface Made extends MadeBook {
  readonly workbook: Uint8Array;
  /** Those in the book's leading language, as the report is. */
  readonly sentences: readonly Sentence[];
  readonly report: Report;
}

/** The book in a workbook of its own. */
async function madeOf(
  dataset: Dataset,
  forms: readonly FormReading[],
  read: readonly Finding[],
  request: Pick<BookRequest, "language" | keyof BookChoices>,
): Promise<Made> {
  const workbook = new MemoryWorkbook();
  const found = await workbook.find();
  const into = { found, snapshot: await workbook.read(found, []) };
  const { book: made, findings } = await makeBook(dataset, forms, read, catalogue, request, into);
  const book = bookOfReturns(made, [], dataset);
  await workbook.apply(book.plan);
  const languages = languagesOf(request.language);
  const words = bookContext(catalogue, book.dataset, request.language, NO_FACTS, request.chance ?? false);
  const report = planReport(book.sentences, book, words);
  const sentences = book.sentences.filter(({ language }) => language === languages[0]);
  return { book, findings, sentences, report, workbook: await writeWorkbook(workbook) };
}

/** The documents asked for beside the book. */
function documentsOf(given: Arguments): readonly (Result & { readonly kind: DocumentKind })[] {
  const [word, slides] = [given.text("word"), given.text("slides")];
  return [
    ...(word === undefined ? [] : [{ kind: "word", file: word, ending: ".docx" } as const]),
    ...(slides === undefined ? [] : [{ kind: "slides", file: slides, ending: ".pptx" } as const]),
  ];
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
