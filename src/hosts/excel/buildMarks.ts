/**
 * Names that say, in the workbook itself, how far a plan has come and whose it is, so that whatever happens (a failure, a closed pane)
 * it can be told later what to take away; what of the old must be given back stands in the journal (`journal.ts`). All are gone once the plan is applied. Each mark refers to its build as a text.
 */

/** On each sheet that is being built: this sheet is ours to delete. */
export const BUILDING = "_hoptac_building";

/** How the name of a sheet begins that is not even marked yet; the build and a number follow. */
const UNBUILT = "_hoptac_unbuilt_";

/** On the workbook, from the moment on when replaced sheets are deleted: what is left is to be finished, not taken back. */
export const COMMITTED = "_hoptac_committed";

/** Debris of another writer is taken away when it is this old, in milliseconds; until then that writer may still be at work. */
export const STALE_MS = 10 * 60_000;

/** Who writes: several panes, on one machine or several, may write into one workbook. */
export interface Writer {
  readonly id: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
}

const ID_LENGTH = 4;
const MAX_ID = 36 ** ID_LENGTH;

export const newWriter = (now: () => number): Writer => ({
  id: Math.floor(Math.random() * MAX_ID)
    .toString(36)
    .padStart(ID_LENGTH, "0"),
  now,
});

/** A build by its writer and the second it started, short enough for the name of a sheet. */
export const buildOf = ({ id, now }: Writer): string => `${id}${Math.floor(now() / 1_000).toString(36)}`;

/** Whether a build may be another writer's that is still at work. */
export function isOthers(build: string, { id, now }: Writer): boolean {
  const started = parseInt(build.slice(ID_LENGTH), 36) * 1_000;
  // Marks without a time are of an earlier version, or of nobody.
  return !build.startsWith(id) && now() - started < STALE_MS;
}

/** What a mark refers to, as a formula. */
export const markFormula = (build: string): string => `="${build}"`;

/** The build a mark tells, from its formula without "=". */
export const markedBuild = (refersTo: string): string => refersTo.replaceAll('"', "");

export const unbuiltName = (build: string, index: number): string => `${UNBUILT}${build}_${index}`;

/** The build that a sheet not yet marked is of; undefined for any other sheet. */
export const unbuiltBuild = (sheetName: string): string | undefined =>
  sheetName.startsWith(UNBUILT) ? sheetName.slice(UNBUILT.length).replace(/_\d+$/, "") : undefined;
