import type { ModuleId } from "./ModuleId";
import type { Programme, ReportingUnit } from "./Programme";

/** The sheets a programme's form has; the results by zone alone unless it says otherwise. */
export const modulesOf = ({ modules }: Programme): readonly ModuleId[] => modules ?? ["results"];

/** Whether a unit is asked for a sheet of the form. */
export const fillsModule = ({ modules }: ReportingUnit, module: ModuleId): boolean =>
  modules === undefined || modules.includes(module);
