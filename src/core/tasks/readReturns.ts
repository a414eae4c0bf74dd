import type { Catalogue } from "../Catalogue";
import { madeSheets, signedSheets } from "../book/madeSheets";
import type { Finding } from "../dataset/Finding";
import { findForms } from "../forms/findForms";
import { inputBlock } from "../forms/inputBlock";
import type { FormReading } from "../forms/FormReading";
import { readForm } from "../forms/readForm";
import {
  type Progress,
  type Workbook,
  WorkbookError,
  type WorkbookOutline,
  type WorkbookSnapshot,
} from "../workbook/Workbook";

/** All the tool knows of one workbook, read in two round trips: find and read. */
export interface WorkbookReading {
  readonly found: WorkbookOutline;
  /** The sheets of forms and books. */
  readonly snapshot: WorkbookSnapshot;
  readonly forms: readonly FormReading[];
  /** What keeps a form from being read at all; findings inside a form stand in its reading. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every form of a workbook, and the sheets of its books for later comparison.
 * @param scope `everything` also reads the user's own sheets where there is a book, to see what refers to it.
 * @throws WorkbookError `aborted` when the user has cancelled.
 */
export async function readReturns(
  workbook: Workbook,
  catalogue: Catalogue,
  scope: "own" | "everything" = "own",
  progress?: Progress,
): Promise<WorkbookReading> {
  const found = await workbook.find();
  const places = findForms(found);
  const made = madeSheets(found);
  const ids = new Set([
    ...places.forms.flatMap(({ sheets, info, meta }) => [...sheets.map(({ outline }) => outline.id), info.id, meta.id]),
    ...made.map(({ id }) => id),
    ...(scope === "everything" && made.length > 0 ? found.sheets.map(({ id }) => id) : []),
  ]);
  const filled = places.forms.flatMap(({ sheets }) => sheets.map(({ outline }) => outline));
  const lists = places.forms.flatMap(({ sheets }) =>
    sheets.filter(({ module }) => catalogue.lists.has(module)).map(({ outline }) => outline.id),
  );
  const closely = [...lists, ...signedSheets(found).map(({ id }) => id)];
  const fonts = new Map(
    filled.flatMap((outline) => {
      const block = inputBlock(outline);
      return block ? [[outline.id, block] as const] : [];
    }),
  );
  const snapshot = await workbook.read(found, [...ids], { ...(progress && { progress }), closely, fonts });
  if (progress?.signal?.aborted) throw new WorkbookError("aborted", "after reading");
  const forms: FormReading[] = [];
  const findings: Finding[] = [...places.findings];
  for (const place of places.forms) {
    const reading = await readForm(place, snapshot, catalogue, progress);
    if ("rule" in reading) findings.push(reading);
    else forms.push(reading);
  }
  return { found, snapshot, forms, findings };
}
