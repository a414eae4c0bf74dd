import type { ModuleId } from "../../core/dataset/ModuleId";
import type { FormList } from "../../core/lists/FormList";
import { caseRegister } from "./caseRegister";
import { earlierYears } from "./earlierYears";
import { jointCaseList } from "./jointCaseList";
import { participantList } from "./participantList";
import { worksList } from "./worksList";
import { meetingList } from "./meetingList";

const ALL: readonly FormList[] = [caseRegister, jointCaseList, meetingList, earlierYears, worksList, participantList];

/** Sheets of forms with open-ended rows. */
export const lists: ReadonlyMap<ModuleId, FormList> = new Map(ALL.map((list) => [list.id, list]));
