/** The sheets a form can have beside information and guide, in their order. */
export const MODULES = [
  "results",
  "drugs",
  "case_register",
  "exhibits",
  "joint_cases",
  "joint_case_list",
  "cooperation",
  "facilities",
  "contact_points",
  "awards",
  "meetings",
  "meeting_list",
  "earlier_years",
] as const;
export type ModuleId = (typeof MODULES)[number];

export const isModuleId = (value: unknown): value is ModuleId => (MODULES as readonly unknown[]).includes(value);
