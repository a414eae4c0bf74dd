import type { Expectation } from "../dataset/Finding";
import type { CheckSpec } from "./checks/checks";
import { amountBand } from "./checks/amountChange";
import { countBand } from "./checks/countChange";
import { smallBand } from "./checks/smallCount";
import type { EditRule } from "./EditRule";
import type { RuleData } from "./RuleData";
import type { Series } from "./series/Series";
import type { Yardstick } from "./series/Yardstick";

/**
 * The band a figure is expected in, whether or not there is one yet: that of the first rule which would ask about a figure outside of it. None
 * where nothing comparable is known of earlier periods.
 */
export function usualBand(rules: Iterable<EditRule>, series: Series, data: RuleData): Expectation | undefined {
  const yardstick = data.yardstick(series);
  if (!yardstick) return undefined;
  for (const { check, trial } of rules) {
    const band = trial ? undefined : bandOf(check, series, yardstick);
    if (band) return band;
  }
  return undefined;
}

function bandOf(check: CheckSpec, series: Series, yardstick: Yardstick): Expectation | undefined {
  switch (check.kind) {
    case "countChange":
      return countBand(check, series, yardstick);
    case "smallCount":
      return smallBand(check, series, yardstick);
    case "amountChange":
      return amountBand(check, series, yardstick);
    default:
      return undefined;
  }
}
