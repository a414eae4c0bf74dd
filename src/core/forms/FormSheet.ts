import type { ModuleId } from "../dataset/Programme";

/** A sheet of a form that takes figures. */
export interface FormSheet {
  readonly id: string;
  readonly name: string;
  readonly module: ModuleId;
}
