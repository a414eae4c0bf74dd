import type { ModuleId } from "../dataset/ModuleId";
import type { FormRow } from "./formNames";

/** The formula of a figure that a list of the form adds up; undefined for one that is typed. */
export type FedFormula = (module: ModuleId, row: FormRow, indicator: string) => string | undefined;
