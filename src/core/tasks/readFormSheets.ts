import type { Catalogue } from "../Catalogue";
import { findForms, type FormPlace } from "../forms/findForms";
import type { FormReading } from "../forms/FormReading";
import { readForm } from "../forms/readForm";
import type { FormSheets } from "../forms/relabelForm";
import { type Translate, translator } from "../text/messages";
import { LANGUAGES } from "../text/Labels";
import type {
  Progress,
  SheetOutline,
  SheetSnapshot,
  Workbook,
  WorkbookOutline,
  WorkbookSnapshot,
} from "../workbook/Workbook";

/** A form with all of its sheets, for who changes what they say. */
export interface WholeForm {
  readonly place: FormPlace;
  readonly reading: FormReading;
  readonly sheets: FormSheets;
}

export interface WholeForms {
  readonly forms: readonly WholeForm[];
  readonly snapshot: WorkbookSnapshot;
  /** Of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
}

/** The forms of a workbook that can be read, each with all of its sheets, in two round trips. */
export async function readFormSheets(
  workbook: Workbook,
  catalogue: Catalogue,
  progress?: Progress,
): Promise<WholeForms> {
  const found = await workbook.find();
  const places = findForms(found).forms.map((place) => ({ place, guide: guideOf(place, found, catalogue) }));
  const ids = places.flatMap(({ place, guide }) => [
    ...place.sheets.map(({ outline }) => outline.id),
    place.info.id,
    place.meta.id,
    ...(guide ? [guide.id] : []),
  ]);
  const snapshot = await workbook.read(found, [...new Set(ids)], progress && { progress });
  const read = ({ id }: SheetOutline): SheetSnapshot => {
    const sheet = snapshot.sheets.find((one) => one.id === id);
    if (!sheet) throw new Error(`sheet ${id} was not read`);
    return sheet;
  };
  const forms: WholeForm[] = [];
  for (const { place, guide } of places) {
    const reading = await readForm(place, snapshot, catalogue, progress);
    if ("rule" in reading) continue;
    forms.push({
      place,
      reading,
      sheets: {
        grids: place.sheets.map(({ outline }) => read(outline)),
        info: read(place.info),
        meta: read(place.meta),
        guide: guide && read(guide),
      },
    });
  }
  return { forms, snapshot, sheetNames: found.sheets.map(({ name }) => name) };
}

/** The guide bears no name of its own: it is the sheet whose title is a guide's, numbered as the form's information sheet is. */
function guideOf({ info }: FormPlace, { sheets }: WorkbookOutline, { languages }: Catalogue): SheetOutline | undefined {
  const translates = LANGUAGES.map((language): Translate => translator(languages, language));
  for (const translate of translates) {
    const own = translate("sheet.info");
    if (!info.name.startsWith(own)) continue;
    const wanted = `${translate("sheet.guide")}${info.name.slice(own.length)}`;
    return sheets.find(({ name }) => name === wanted);
  }
  return undefined;
}
