import type { ModuleId } from "../dataset/ModuleId";

/** A sheet of a form that takes figures. */
export interface FormSheet {
  readonly id: string;
  readonly name: string;
  readonly module: ModuleId;
}
