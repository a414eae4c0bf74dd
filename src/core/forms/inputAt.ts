import type { Place } from "../dataset/Finding";
import { cellAddress } from "../workbook/a1";
import type { FormReading, InputCell } from "./FormReading";

/** A cell among all sheets of a workbook. */
export const placeKey = ({ sheet = "", cell = "" }: Place): string => `${sheet}!${cell}`;
export const inputKey = ({ sheet, at }: Pick<InputCell, "sheet" | "at">): string =>
  placeKey({ sheet: sheet.name, cell: cellAddress(at.row, at.column) });

/** The form a sheet belongs to. */
export const formOf = (forms: readonly FormReading[], sheet: string | undefined): FormReading | undefined =>
  forms.find(({ sheets }) => sheets.some(({ name }) => name === sheet));

/** The input cell a finding speaks of, with its form; undefined when it is about no single figure. */
export function inputAt(
  forms: readonly FormReading[],
  place: Place,
): { readonly form: FormReading; readonly input: InputCell } | undefined {
  const form = formOf(forms, place.sheet);
  const key = placeKey(place);
  const input = form?.cells.find((cell) => inputKey(cell) === key);
  return form && input && { form, input };
}
