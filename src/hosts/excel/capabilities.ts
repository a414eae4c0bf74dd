import type { ExcelHost } from "./ExcelHost";

/** The API set everything in this room is written for unless the table below says otherwise. */
export const BASELINE = "1.9";

interface Requirement {
  readonly version: string;
  /** Whether the loaded script knows the member: in Excel for Windows the host alone answers for versions, whatever script is loaded. */
  readonly known: (context: Excel.RequestContext) => boolean;
}

/**
 * Every member newer than the baseline that this room uses. Not here: `Excel.run({ mergeUndoGroup })` (1.20). It merges several
 * syncs of one run; what a user would undo, a correction on a sheet that is there, is one sync and so one entry anyway, and
 * with protection or formulas in the batch the option fails (office-js 6711, 6491).
 */
const TABLE = {
  // The range itself is asked whether it knows the member.
  mergedAreas: { version: "1.13", known: () => true },
  separators: { version: "1.11", known: ({ application }) => "cultureInfo" in application },
} satisfies Record<string, Requirement>;

export type Capability = keyof typeof TABLE;

/** Whether this Excel, and the script it is reached by, have what the capability stands for. */
export function has(capability: Capability, host: ExcelHost, context: Excel.RequestContext): boolean {
  const { version, known } = TABLE[capability];
  return host.isSetSupported("ExcelApi", version) && known(context);
}
