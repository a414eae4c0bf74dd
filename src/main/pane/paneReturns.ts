import { formsOfPeriod } from "../../core/consolidation/formsOfPeriod";
import { catalogue } from "../../catalogue/catalogue";
import { checkList } from "../../core/check/checkList";
import { reportedUnits } from "../../core/consolidation/reportedUnits";
import type { Finding } from "../../core/dataset/Finding";
import { type CollectedFile, type CollectedReturns, collectReturns } from "../../core/tasks/collectReturns";
import { readReturns, type WorkbookReading } from "../../core/tasks/readReturns";
import { completenessOf } from "../../core/tasks/reviewWorkbook";
import { checkReturns } from "../../core/tasks/checkReturns";
import { summarizeReturns } from "../../core/tasks/summarizeReturns";
import type { Workbook } from "../../core/workbook/Workbook";
import type { PaneTasks, ReturnedFile, ReturnsReview } from "../../ui/PaneServices";
import { ChosenFiles } from "./ChosenFiles";
import { tablesOf } from "./tablesOf";

interface PaneReturns extends Pick<PaneTasks, "reviewReturns" | "summarizeReturns"> {
  /** The open workbook as it was read last: its forms join the files. */
  readonly setOpen: (reading: WorkbookReading) => void;
}

/** What the pane can have done with returned workbooks, on the open one. */
export function paneReturns(workbook: Workbook): PaneReturns {
  const chosen = new ChosenFiles();
  let open: WorkbookReading | undefined;
  /** The open workbook is read after each pause in typing; what it changes nothing in is not worked out anew. */
  let last: { readonly files: readonly File[]; readonly own: string; readonly review: ReturnsReview } | undefined;
  return {
    setOpen: (reading) => (open = reading),
    reviewReturns: async (files, progress) => {
      open ??= await readReturns(workbook, catalogue, "own", progress);
      const own = JSON.stringify([open.found.fileName, open.forms, open.findings]);
      if (last?.own === own && sameFiles(last.files, files)) return last.review;
      const returned = await chosen.returned(files, open.found.fileName, progress);
      const collected = collectReturns(returned, catalogue, open);
      const { findings } = collected.consolidated;
      const checked = await checkReturns(findings, collected.forms, catalogue, progress);
      const review = reviewOf(collected, checked.findings);
      last = { files, own, review };
      return review;
    },
    summarizeReturns: async ({ files, language, ...choices }, progress) => {
      // Only names are asked of what was read before: forms of the open workbook are read again.
      const returned = await chosen.returned(files, open?.found.fileName, progress);
      return tablesOf(await summarizeReturns(workbook, catalogue, returned, language, progress, choices));
    },
  };
}

const sameFiles = (a: readonly File[], b: readonly File[]): boolean =>
  a.length === b.length && a.every((file, index) => file === b[index]);

function reviewOf(
  { consolidated, files, own, lead, forms }: CollectedReturns,
  findings: readonly Finding[],
): ReturnsReview {
  // Of returns of earlier years nobody is missing now.
  const current = lead?.period ? formsOfPeriod(forms, consolidated.dataset ?? { period: lead.period }) : [];
  return {
    files: files.map(fileOf),
    ...(own && { own: fileOf(own) }),
    ...(lead && { programme: lead.programme.labels }),
    ...(lead?.period && { period: lead.period }),
    parties: lead ? reportedUnits(consolidated.dataset?.programme ?? lead.programme, current) : [],
    items: checkList(findings),
  };
}

function fileOf({ file, forms, problem }: CollectedFile): ReturnedFile {
  const [form] = forms;
  const said = new Set(
    forms.flatMap(({ cells }) => cells.filter(({ state }) => state !== "blank").map(({ row }) => row.unit)),
  );
  return {
    name: file,
    ...(form && { programme: form.programme.labels }),
    ...(form?.period && { period: form.period }),
    units: form?.programme.units.filter(({ id }) => said.has(id)).map(({ labels }) => labels) ?? [],
    completeness: completenessOf(forms),
    ...(problem && { problem }),
  };
}
