import { catalogue } from "../../../src/catalogue/catalogue";
import { bookContext } from "../../../src/core/book/bookContext";
import { NO_FACTS } from "../../../src/core/book/BookFacts";
import { buildTables } from "../../../src/core/book/buildTables";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { planReport } from "../../../src/core/report/planReport";
import type { Report } from "../../../src/core/report/Report";
import { voicesOf } from "../../../src/core/tables/TableContext";
import type { BookLanguage } from "../../../src/core/text/BookLanguage";
import { type Example, exampleObservations, exampleRequest } from "../examples";

/** An example's observations as a dataset, without a form. */
export function exampleDataset(example: Example): Dataset {
  const { programme, period, previousPeriod } = exampleRequest(example, "vi");
  return { programme, period, ...(previousPeriod && { previousPeriod }), observations: exampleObservations(example) };
}

/** An example's report, before it is made a file. */
export function exampleReport(example: Example, language: BookLanguage): Report {
  const context = bookContext(catalogue, exampleDataset(example), language, NO_FACTS, false);
  const sentences = voicesOf(context).flatMap((voice) => composeSentences(voice, "exact"));
  return planReport(sentences, buildTables(context), context);
}
