import type { IndicatorRecord } from "../../core/registers/IndicatorRecord";
import { type Register, createRegister } from "../../core/registers/createRegister";
import { coreIndicators } from "./core";

/** Every indicator the catalogue knows, by id. */
export const indicators: Register<IndicatorRecord> = createRegister("indicators", [...coreIndicators]);
