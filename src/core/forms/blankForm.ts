import type { Catalogue } from "../Catalogue";
import type { Sheet } from "../workbook/Sheet";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { FormReading } from "./FormReading";
import type { FormPart, FormRequest } from "./FormRequest";
import { moduleOfNames, NAMES } from "./formNames";
import { placeMap } from "./placeMap";
import { planForm } from "./planForm";
import type { NewWords } from "./relabelChoices";

export interface BlankForm {
  readonly grids: ReadonlyMap<ReturnType<typeof moduleOfNames>, Sheet>;
  readonly info: Sheet;
  readonly guide: Sheet;
  readonly meta: Sheet;
}

/** The form as it would be made anew. */
export function blankForm(
  reading: FormReading,
  catalogue: Catalogue,
  words: NewWords,
  part: FormPart,
  unit: string | undefined,
): BlankForm | undefined {
  const { language, programme } = words;
  const { cells, period = programme.period, previousPeriod } = reading;
  const compared = cells.some(({ column }) => column.when === "last");
  const request: FormRequest = {
    programme,
    language,
    period,
    ...(compared && { previousPeriod: previousPeriod ?? period }),
    part,
    ...(unit !== undefined && { unit }),
  };
  const { sheets } = planForm(request, catalogue, { sheets: [] });
  const isGrid = ({ names }: Sheet): boolean => names.some(({ name }) => name === NAMES.form);
  const [info, guide, meta] = sheets.filter((sheet) => !isGrid(sheet));
  if (!info || !guide || !meta) return undefined;
  return {
    grids: new Map(sheets.filter(isGrid).map((sheet) => [moduleOfNames(sheet.names), sheet])),
    info,
    guide,
    meta,
  };
}

/**
 * The unit a form with rows of one unit alone was made for; none where it was made for all of them, of which the others stand on other sheets. Its
 * words tell: what it adds up is all of the unit, or part of a programme.
 */
export function madeUnit(
  reading: FormReading,
  { grids }: { readonly grids: readonly SheetSnapshot[] },
  catalogue: Catalogue,
  part: FormPart,
): string | undefined {
  const units = new Set(reading.cells.map(({ row }) => row.unit));
  const [only] = units;
  if (units.size !== 1 || only === undefined || reading.programme.units.length < 2) return undefined;
  const alike = (unit: string | undefined): number => {
    const blank = blankForm(reading, catalogue, reading, part, unit);
    return grids.reduce((sum, sheet) => {
      const made = blank?.grids.get(moduleOfNames(sheet.names));
      return sum + (made ? wordsKept(made, sheet) : 0);
    }, 0);
  };
  return alike(undefined) > alike(only) ? undefined : only;
}

/** How many texts stand where they were made. */
function wordsKept(made: Sheet, sheet: SheetSnapshot): number {
  const places = placeMap(made, sheet);
  let count = 0;
  for (const [row, column, { value }] of made.entries()) {
    const at = typeof value === "string" ? places(row, column) : undefined;
    if (at && sheet.cell(at.row, at.column).value === value) count++;
  }
  return count;
}
