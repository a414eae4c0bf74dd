import { createRegister, type Register } from "../../core/registers/createRegister";
import type { EditRule } from "../../core/rules/EditRule";
import { hardRules } from "./hardRules";
import { softRules } from "./softRules";

/** Every edit rule, the strongest explanation first. */
export const rules: Register<EditRule> = createRegister("edit rules", [...hardRules, ...softRules]);
