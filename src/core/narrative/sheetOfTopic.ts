import type { ModuleId } from "../dataset/ModuleId";
import type { SentenceTopic } from "./Sentence";

/** The sheet of the form each topic is of; results and what is computed from them have none of their own. */
export const SHEET_OF_TOPIC: Readonly<Partial<Record<SentenceTopic, ModuleId>>> = {
  exhibits: "exhibits",
  jointCases: "joint_cases",
  cooperation: "cooperation",
  facilities: "facilities",
  contactPoints: "contact_points",
  awards: "awards",
  meetings: "meetings",
};
