import { catalogue } from "../../../src/catalogue/catalogue";
import { buildTables } from "../../../src/core/book/buildTables";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import { composeSentences } from "../../../src/core/narrative/composeSentences";
import { planReport } from "../../../src/core/report/planReport";
import type { Report } from "../../../src/core/report/Report";
import { tableContext } from "../../../src/core/tables/TableContext";
import type { Language } from "../../../src/core/text/Labels";
import { type Example, exampleObservations, exampleRequest } from "../examples";

/** An example's observations as a dataset, without a form. */
export function exampleDataset(example: Example): Dataset {
  const { programme, period, previousPeriod } = exampleRequest(example, "vi");
  return { programme, period, ...(previousPeriod && { previousPeriod }), observations: exampleObservations(example) };
}

/** An example's report, before it is made a file. */
export function exampleReport(example: Example, language: Language): Report {
  const context = tableContext(catalogue, exampleDataset(example), language);
  return planReport(composeSentences(context, "exact"), buildTables(context).tables, context);
}
