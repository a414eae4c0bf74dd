import { catalogue } from "../../catalogue/catalogue";
import { bookContext } from "../../core/book/bookContext";
import { NO_FACTS } from "../../core/book/BookFacts";
import { buildTables } from "../../core/book/buildTables";
import { formatObservations } from "../../core/csv/observationsCsv";
import { composeSentences } from "../../core/narrative/composeSentences";
import { verifySentences } from "../../core/narrative/verifySentences";
import { planReport } from "../../core/report/planReport";
import { voicesOf } from "../../core/tables/TableContext";
import { figuresIn } from "../../core/tasks/checkSpeech";
import { readReturns } from "../../core/tasks/readReturns";
import { UserMessage } from "../../core/text/UserMessage";
import { isOfReturns } from "../../core/book/returnsBook";
import type { Progress, Workbook } from "../../core/workbook/Workbook";
import type { FileRequest, MadeFile } from "../../ui/PaneServices";
import { DOCUMENTS } from "../documents";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const FORMATS = {
  word: { extension: "docx", type: `${OFFICE}.wordprocessingml.document` },
  slides: { extension: "pptx", type: `${OFFICE}.presentationml.presentation` },
} as const;

/**
 * Makes a file for use outside Excel from a workbook's figures. The CSV holds every figure of every form, also those in conflict.
 * @throws UserMessage when there are no figures, or when a sentence can't be verified.
 */
export async function makeFile(
  workbook: Workbook,
  { kind, language, chance, precision }: FileRequest,
  progress?: Progress,
): Promise<MadeFile> {
  const reading = await readReturns(workbook, catalogue, "own", progress);
  const dataset = figuresIn(reading, catalogue);
  const name = `${dataset.programme.id}-${dataset.period.to.slice(0, 4)}`;
  if (kind === "csv") {
    // Tables of returned reports rest on more than the workbook's own forms.
    const forms = isOfReturns(reading.found) ? [] : reading.forms;
    const all = forms.flatMap(({ observations }) => observations);
    const content = formatObservations(all.length > 0 ? all : dataset.observations);
    return { name: `${name}.csv`, type: "text/csv;charset=utf-8", content };
  }
  const context = bookContext(catalogue, dataset, language, NO_FACTS, chance);
  const sentences = voicesOf(context).flatMap((voice) => composeSentences(voice, precision));
  const [unverified] = verifySentences(sentences, dataset, catalogue);
  if (unverified) throw new UserMessage(unverified.rule, unverified.parameters);
  await progress?.pause?.();
  const content = await DOCUMENTS[kind](planReport(sentences, buildTables(context), context));
  return { name: `${name}.${FORMATS[kind].extension}`, type: FORMATS[kind].type, content };
}
