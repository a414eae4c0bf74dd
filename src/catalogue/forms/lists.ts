import type { ModuleId } from "../../core/dataset/Programme";
import type { FormList } from "../../core/lists/FormList";
import { caseRegister } from "./caseRegister";
import { earlierYears } from "./earlierYears";
import { jointCaseList } from "./jointCaseList";
import { meetingList } from "./meetingList";

const ALL: readonly FormList[] = [caseRegister, jointCaseList, meetingList, earlierYears];

/** Sheets of forms with open-ended rows. */
export const lists: ReadonlyMap<ModuleId, FormList> = new Map(ALL.map((list) => [list.id, list]));
