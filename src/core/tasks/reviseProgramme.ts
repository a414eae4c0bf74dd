import type { Catalogue } from "../Catalogue";
import { parseProgramme } from "../dataset/parseProgramme";
import type { Programme } from "../dataset/Programme";
import { orphanOf } from "../forms/orphanOf";
import { programmeEdits, withEdits } from "../forms/programmeEdits";
import { readForm } from "../forms/readForm";
import { relabelForm } from "../forms/relabelForm";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit, SheetRewrite, WorkbookPlan } from "../workbook/WorkbookPlan";
import { placeParameters } from "./refuseEmpty";
import { readFormSheets, type WholeForm } from "./readFormSheets";

/**
 * Changes the programme that the forms of a workbook keep, in one write: the words of their sheets follow it; figures, ids and formulas stay.
 * Zones, units, indicators and sheets may go as long as nothing is filled in for them; what is new has its place in forms made later and in returns
 * from elsewhere.
 * @param id of the programme.
 * @param change what it is now; the id stays.
 * @returns how many forms were changed.
 * @throws UserMessage `programme.refused`: the changed programme is none; `programme.orphan`: a figure would belong to nothing; `programme.newForm`:
 *   the sheets that are there can't follow; `programme.tooLong`.
 */
export async function reviseProgramme(
  workbook: Workbook,
  catalogue: Catalogue,
  id: string,
  change: (programme: Programme) => Programme,
  progress?: Progress,
): Promise<number> {
  const { forms, snapshot } = await readFormSheets(workbook, catalogue, progress);
  const edits: CellEdit[] = [];
  const rewrites: SheetRewrite[] = [];
  let changed = 0;
  for (const form of forms.filter(({ reading }) => reading.programme.id === id)) {
    const programme = checked({ ...change(form.reading.programme), id }, catalogue);
    if (JSON.stringify(programme) === JSON.stringify(form.reading.programme)) continue;
    const own = formEdits(form, programme, catalogue);
    await refuseOrphans(form, withEdits(snapshot, own.edits ?? []), catalogue);
    edits.push(...(own.edits ?? []));
    rewrites.push(...(own.rewrites ?? []));
    changed++;
  }
  if (edits.length > 0) await workbook.apply({ sheets: [], edits, rewrites }, progress);
  return changed;
}

function checked(programme: Programme, catalogue: Catalogue): Programme {
  const parsed = parseProgramme(JSON.stringify(programme), new Set(catalogue.indicators.keys()));
  if (parsed.programme) return programme;
  const [first] = parsed.problems;
  throw new UserMessage("programme.refused", { path: first?.path ?? "" });
}

/** What changes on the sheets of a form. A copy shares its hidden sheet with the form it was made from; its words stay. */
function formEdits(
  { place, reading, sheets }: WholeForm,
  programme: Programme,
  catalogue: Catalogue,
): Pick<WorkbookPlan, "edits" | "rewrites"> {
  const kept = programmeEdits(sheets.meta, programme);
  if (!kept) throw new UserMessage("programme.tooLong", { sheet: reading.place.sheet ?? "" });
  if (place.copy) return { edits: kept };
  // Names of sheets follow the language alone.
  const words = relabelForm(reading, sheets, catalogue, { language: reading.language, programme }, new Set());
  return { edits: [...kept, ...(words.edits ?? [])], rewrites: words.rewrites ?? [] };
}

/** @param after the workbook as it would be. */
async function refuseOrphans(
  { place, reading }: WholeForm,
  after: WorkbookSnapshot,
  catalogue: Catalogue,
): Promise<void> {
  const now = await readForm(place, after, catalogue);
  if ("rule" in now) throw new UserMessage(now.rule, { ...now.parameters, ...placeParameters(now) });
  const orphan = orphanOf(reading, now, catalogue);
  if (orphan) throw new UserMessage(orphan.rule, orphan.place);
}
