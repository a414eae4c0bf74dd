/**
 * Names that say, in the workbook itself, how far a plan has come, so that whatever happens (a failure, a closed pane) it
 * can be told later what to take away. All are gone once the plan is applied.
 */

/** On each sheet that is being built: this sheet is ours to delete. */
export const BUILDING = "_hoptac_building";

/** How the name of a sheet begins that is not even marked yet. */
export const UNBUILT = "_hoptac_unbuilt_";

/** On the workbook, from the moment on when replaced sheets are deleted: what is left is to be finished, not taken back. */
export const COMMITTED = "_hoptac_committed";
