import type { Catalogue } from "../Catalogue";
import { findForms, type FormPlace } from "../forms/findForms";
import { readForm } from "../forms/readForm";
import { relabelForm } from "../forms/relabelForm";
import type { Language } from "../text/Labels";
import { type Translate, translator } from "../text/messages";
import type { Progress, SheetOutline, Workbook, WorkbookOutline, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit, SheetRewrite } from "../workbook/WorkbookPlan";

/**
 * Puts every form of a workbook into a language, in place and in one write. Returns how many changed. Figures, ids, defined names and whatever
 * users wrote themselves, names of sheets too, stay as they are.
 */
export async function switchLanguage(
  workbook: Workbook,
  catalogue: Catalogue,
  language: Language,
  progress?: Progress,
): Promise<number> {
  const found = await workbook.find();
  const { forms } = findForms(found);
  const guides = new Map(forms.map((place) => [place, guideOf(place, found, catalogue)]));
  const ids = forms.flatMap((place) => {
    const guide = guides.get(place);
    return [...place.sheets.map(({ outline }) => outline), place.info, place.meta, ...(guide ? [guide] : [])];
  });
  const snapshot = await workbook.read(found, [...new Set(ids.map(({ id }) => id))]);
  const edits: CellEdit[] = [];
  const rewrites: SheetRewrite[] = [];
  const taken = new Set(found.sheets.map(({ name }) => name));
  let changed = 0;
  for (const place of forms.filter(({ copy }) => !copy)) {
    const reading = await readForm(place, snapshot, catalogue, progress);
    if ("rule" in reading || reading.language === language) continue;
    const guide = guides.get(place);
    const own = relabelForm(
      reading,
      {
        grids: place.sheets.map(({ outline }) => read(snapshot, outline)),
        info: read(snapshot, place.info),
        meta: read(snapshot, place.meta),
        guide: guide && read(snapshot, guide),
      },
      catalogue,
      language,
      taken,
    );
    edits.push(...(own.edits ?? []));
    rewrites.push(...(own.rewrites ?? []));
    changed++;
  }
  if (edits.length > 0) await workbook.apply({ sheets: [], edits, rewrites }, progress);
  return changed;
}

function read(snapshot: WorkbookSnapshot, { id }: SheetOutline): WorkbookSnapshot["sheets"][number] {
  const sheet = snapshot.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`sheet ${id} was not read`);
  return sheet;
}

/** The guide bears no name of its own: it is the sheet whose title is a guide's, numbered as the form's information sheet is. */
function guideOf({ info }: FormPlace, { sheets }: WorkbookOutline, { languages }: Catalogue): SheetOutline | undefined {
  const translates = (["vi", "lo", "en"] as const).map((language): Translate => translator(languages, language));
  for (const translate of translates) {
    const own = translate("sheet.info");
    if (!info.name.startsWith(own)) continue;
    const wanted = `${translate("sheet.guide")}${info.name.slice(own.length)}`;
    return sheets.find(({ name }) => name === wanted);
  }
  return undefined;
}
