import { unitsOf } from "../dataset/Dataset";
import type { ModuleId } from "../dataset/ModuleId";
import type { Programme, ReportingUnit, Zone } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Language } from "../text/Labels";

/** How the form's author writes numbers, declared in the form: 1.234,5 or 1,234.5. Never inferred from the language. */
export type NumberStyle = "dot-comma" | "comma-dot";

/** What a blank form is made for. */
export interface FormRequest {
  readonly programme: Programme;
  readonly language: Language;
  readonly period: ReferencePeriod;
  /** Left out: the form has no columns for an earlier period. */
  readonly previousPeriod?: ReferencePeriod;
  /** The unit that fills it; its rows alone. Left out: every unit of the programme in one form. */
  readonly unit?: string;
  /** How its figures will be written; by the language when left out. */
  readonly numbers?: NumberStyle;
}

/** The units of each zone that fill a sheet, in the programme's order; zones without a unit are left out. */
export function rowsByZone(
  { programme, unit }: FormRequest,
  module: ModuleId = "results",
): readonly { readonly zone: Zone; readonly units: readonly ReportingUnit[] }[] {
  return programme.zones
    .map((zone) => ({
      zone,
      units: unitsOf(programme, zone, module).filter(({ id }) => unit === undefined || id === unit),
    }))
    .filter(({ units }) => units.length > 0);
}
