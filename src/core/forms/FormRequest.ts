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
}

/** The unit rows of each zone, in the programme's order; zones without a unit are left out. */
export function rowsByZone(
  request: FormRequest,
): readonly { readonly zone: Zone; readonly units: readonly ReportingUnit[] }[] {
  const { programme, unit } = request;
  return programme.zones
    .map((zone) => ({
      zone,
      units: programme.units.filter(
        ({ id, zones }) => (unit === undefined || id === unit) && (!zones || zones.includes(zone.id)),
      ),
    }))
    .filter(({ units }) => units.length > 0);
}
