import { dayNumber } from "../../core/dataset/ReferencePeriod";
import { readPeriod } from "../format";
import type { OfferedPlace } from "../PaneServices";
import type { ProgrammeForm } from "./ProgrammeForm";

/** A day on which only what there is now still is. */
const TODAY = "9999-12-31";

/** The provinces and groups there are at the end of the programme's period. */
export function placesOf({ draft, kit }: ProgrammeForm): readonly OfferedPlace[] {
  const day = readPeriod(draft.period).to;
  return kit.placesAt(dayNumber(day) === undefined ? TODAY : day);
}
