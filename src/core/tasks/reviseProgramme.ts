import type { Catalogue } from "../Catalogue";
import { parseProgramme } from "../dataset/parseProgramme";
import type { Programme } from "../dataset/Programme";
import type { FormReading } from "../forms/FormReading";
import { orphanOf } from "../forms/orphanOf";
import { programmeEdits, withEdits } from "../forms/programmeEdits";
import { readForm } from "../forms/readForm";
import { relabelForm } from "../forms/relabelForm";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { placeParameters } from "./refuseEmpty";
import { planSupplements } from "./planSupplements";
import { readFormSheets, type WholeForm } from "./readFormSheets";

/** Forms that follow a changed programme. */
export interface Revision {
  /** How many forms were changed. */
  readonly forms: number;
  /** Names of the sheets to fill in that were added for what is new. */
  readonly added: readonly string[];
}

/**
 * Changes the programme that the forms of a workbook keep, in one write: the words of their sheets follow it; figures, ids and formulas stay.
 * Zones, units, indicators and sheets may go as long as nothing is filled in for them; what is new is asked for on second sheets beside the forms.
 * @param id of the programme.
 * @param change what it is now; the id stays.
 * @throws UserMessage `programme.refused`: the changed programme is none; `programme.orphan`: a figure would belong to nothing; `programme.newForm`:
 *   the sheets that are there can't follow; `programme.tooLong`.
 */
export async function reviseProgramme(
  workbook: Workbook,
  catalogue: Catalogue,
  id: string,
  change: (programme: Programme) => Programme,
  progress?: Progress,
): Promise<Revision> {
  const { forms, sheetNames, snapshot } = await readFormSheets(workbook, catalogue, progress);
  const changes: Pick<WorkbookPlan, "edits" | "rewrites">[] = [];
  const changed: FormReading[] = [];
  let revised: Programme | undefined;
  for (const form of forms.filter(({ reading }) => reading.programme.id === id)) {
    const programme = checked({ ...change(form.reading.programme), id }, catalogue);
    if (JSON.stringify(programme) === JSON.stringify(form.reading.programme)) continue;
    const own = formEdits(form, programme, catalogue);
    await refuseOrphans(form, withEdits(snapshot, own.edits ?? []), catalogue);
    changes.push(own);
    changed.push(form.reading);
    revised = programme;
  }
  if (!revised) return { forms: 0, added: [] };
  const named = sheetNames.map((name) => ({ name }));
  const { opened, sheets } = await planSupplements(changed, revised, catalogue, { sheets: named });
  const [activate] = opened;
  const edits = changes.flatMap((own) => own.edits ?? []);
  const rewrites = changes.flatMap((own) => own.rewrites ?? []);
  await workbook.apply({ sheets, edits, rewrites, ...(activate !== undefined && { activate }) }, progress);
  return { forms: changed.length, added: opened };
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
