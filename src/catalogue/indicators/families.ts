import { createRegister } from "../../core/registers/createRegister";
import type { IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { awardFamilies } from "./awards";
import { contactPointFamilies } from "./contactPoints";
import { cooperationFamilies } from "./cooperation";
import { exhibitFamilies } from "./exhibits";
import { facilityFamilies } from "./facilities";
import { jointCaseFamilies } from "./jointCases";
import { meetingFamilies } from "./meetings";

const ALL: readonly IndicatorFamily[] = [
  ...exhibitFamilies,
  ...jointCaseFamilies,
  ...cooperationFamilies,
  ...facilityFamilies,
  ...contactPointFamilies,
  ...awardFamilies,
  ...meetingFamilies,
];

/** Every family of indicators, by id, in the order of the form modules. */
export const indicatorFamilies = createRegister("indicator families", ALL);
