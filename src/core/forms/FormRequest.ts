import { unitsOf } from "../dataset/Dataset";
import type { ModuleId } from "../dataset/ModuleId";
import type { Programme, ReportingUnit, Zone } from "../dataset/Programme";
import type { ReferencePeriod } from "../dataset/ReferencePeriod";
import type { Language } from "../text/Labels";
import type { FormRow } from "./formNames";

/** How the form's author writes numbers, declared in the form: 1.234,5 or 1,234.5. Never inferred from the language. */
export type NumberStyle = "dot-comma" | "comma-dot";

/** Part of what a programme asks for: what one form of several takes. */
export interface FormPart {
  readonly sheet: (module: ModuleId) => boolean;
  /** A unit's rows in a zone. */
  readonly band: (module: ModuleId, row: FormRow) => boolean;
  /** A column of the results. */
  readonly indicator: (id: string) => boolean;
  /** A column of a list. */
  readonly listColumn: (list: ModuleId, column: string) => boolean;
  /** The results name their zones, be it one; left out: where there are several. */
  readonly zonesNamed?: boolean;
}

/** What a blank form is made for. */
export interface FormRequest {
  readonly programme: Programme;
  readonly language: Language;
  readonly period: ReferencePeriod;
  /** Left out: the form has no columns for an earlier period. */
  readonly previousPeriod?: ReferencePeriod;
  /** The unit that fills it; its rows alone. Left out: every unit of the programme in one form. */
  readonly unit?: string;
  /** Left out: all that the programme asks for. */
  readonly part?: FormPart;
  /** How its figures will be written; by the language when left out. */
  readonly numbers?: NumberStyle;
}

/** The units of each zone that fill a sheet, in the programme's order; zones without a unit are left out. */
export function rowsByZone(
  { programme, unit, part }: FormRequest,
  module: ModuleId = "results",
): readonly { readonly zone: Zone; readonly units: readonly ReportingUnit[] }[] {
  return programme.zones
    .map((zone) => ({
      zone,
      units: unitsOf(programme, zone, module).filter(
        ({ id }) => (unit === undefined || id === unit) && (part?.band(module, { zone: zone.id, unit: id }) ?? true),
      ),
    }))
    .filter(({ units }) => units.length > 0);
}
