import type { Catalogue } from "../Catalogue";
import type { Dataset, Revision } from "../dataset/Dataset";
import { observationKey } from "../dataset/Observation";
import { sameFigure } from "../quantity/sameFigure";
import type { WorkbookSnapshot } from "../workbook/Workbook";
import { DATA_ID, isSigned, madeId, sheetsOfBook } from "./madeSheets";
import { readDataSheet } from "./readDataSheet";

/** A dataset with what the last signed book in the workbook said otherwise; only what was signed can be revised. */
export function revisionsSince({ sheets }: WorkbookSnapshot, dataset: Dataset, catalogue: Catalogue): Dataset {
  const signed = sheets
    .filter((sheet) => madeId(sheet) === DATA_ID && sheetsOfBook(sheets, sheet).some(isSigned))
    .at(-1);
  const before = signed && readDataSheet(signed, catalogue)?.dataset;
  if (!before) return dataset;
  const then = new Map(before.observations.map((observation) => [observationKey(observation), observation.quantity]));
  const revisions = new Map((dataset.revisions ?? []).map((revision) => [revision.key, revision]));
  for (const observation of dataset.observations) {
    const key = observationKey(observation);
    const quantity = then.get(key);
    if (quantity && !sameFigure(quantity, observation.quantity)) revisions.set(key, { key, before: quantity });
  }
  const all: readonly Revision[] = [...revisions.values()];
  return all.length > 0 ? { ...dataset, revisions: all } : dataset;
}
