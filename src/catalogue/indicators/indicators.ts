import { type Register, createRegister } from "../../core/registers/createRegister";
import { expandFamily } from "../../core/registers/expandFamily";
import type { IndicatorRecord } from "../../core/registers/IndicatorRecord";
import { coreIndicators } from "./core";
import { drugIndicators } from "./drugs";
import { indicatorFamilies } from "./families";
import { resultIndicators } from "./results";

/** Every indicator the catalogue knows, by id: the five core ones first. */
export const indicators: Register<IndicatorRecord> = createRegister("indicators", [
  ...coreIndicators,
  ...resultIndicators,
  ...drugIndicators,
  ...[...indicatorFamilies.values()].flatMap(expandFamily),
]);
