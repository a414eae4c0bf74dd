import type { Finding } from "../dataset/Finding";

/** Whether a reason was given for the very figure or rows a finding doubts; one given for an earlier period explains nothing now. */
export const isExplained = ({ reason, subject }: Finding): boolean =>
  reason !== undefined && subject?.includes(`|${reason.period.from}|${reason.period.to}|`) === true;
