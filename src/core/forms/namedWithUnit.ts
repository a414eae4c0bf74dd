import type { Indicator } from "../dataset/Programme";
import type { Unit } from "../quantity/Quantity";
import { labelIn, type Language } from "../text/Labels";
import type { Translate } from "../text/messages";
import { unitWord } from "./cellRules";

/** Units whose word stands in the name: "Số vụ", "Số đối tượng". */
const SELF_EXPLAINING: readonly Unit[] = ["case", "person"];

/** An indicator over its column: "Hê-rô-in (kg)", "Súng (khẩu)"; as it is where the name says what is counted: "Hê-rô-in (bánh)", "Số tụ điểm". */
export function namedWithUnit(indicator: Indicator, language: Language, translate: Translate): string {
  const name = labelIn(indicator.labels, language);
  const unit = ` (${unitWord(indicator, language, translate)})`;
  const countsItself = indicator.unit === "item" && !indicator.counter;
  return SELF_EXPLAINING.includes(indicator.unit) || countsItself || name.endsWith(unit) ? name : `${name}${unit}`;
}
