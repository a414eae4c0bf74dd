import type { WorkbookOutline } from "../../core/workbook/Workbook";

/** The document property that says that cells bear marks: whoever opens the file next finds the switch as it is. */
export const MARKING_PROPERTY = "hoptac.marking";

export const paneMarking = (found: WorkbookOutline): boolean => found.properties[MARKING_PROPERTY] === true;
