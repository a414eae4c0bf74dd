import { numericValue } from "../../quantity/Quantity";
import { boundsOf } from "../bounds";
import type { Row, RuleData } from "../RuleData";
import { fail, notChecked, PASS, type Verdict } from "../RuleOutcome";

/** Indicators and those that include them ("of which", trong đó). */
export interface PartOfWhole {
  readonly wholes: ReadonlyMap<string, readonly string[]>;
}

/** A part can't exceed its whole: women among suspects, heroin among all drugs. Told at the part. */
export const partOfWhole = (parameters: PartOfWhole, data: RuleData): readonly Verdict[] =>
  data.rows.flatMap((row) => checkRow(parameters, row, data));

function checkRow({ wholes }: PartOfWhole, { observations }: Row, { context }: RuleData): readonly Verdict[] {
  return [...observations.values()].flatMap((part) => {
    const indicator = context.indicators.get(part.indicator);
    const bounds = indicator && boundsOf(part.quantity, indicator.measure);
    if (!bounds) return [];
    return (wholes.get(part.indicator) ?? []).map((id): Verdict => {
      const whole = observations.get(id);
      const holder = context.indicators.get(id);
      const most = holder && boundsOf(whole?.quantity, holder.measure);
      if (!most) return notChecked(id);
      if (bounds.low <= most.high) return PASS;
      const value = numericValue(part.quantity) ?? 0;
      const total = numericValue(whole?.quantity) ?? 0;
      return fail({
        observation: part,
        ...(whole && { against: whole }),
        parameters: { value, total },
        labels: { indicator: indicator.labels, whole: holder.labels },
        expected: { from: 0, to: total },
        difference: value - total,
      });
    });
  });
}
