import type { ColumnPair } from "../../core/registers/ColumnPair";

/** Reports write the two with a slash: 36/38 (vụ/đối tượng), 16 lần/317 lượt người. */
export const columnPairs: readonly ColumnPair[] = [
  { first: "cases", second: "suspects" },
  { first: "cases_prosecuted", second: "suspects_prosecuted" },
  { first: "cases_administrative", second: "suspects_administrative" },
  { first: "cases_other", second: "suspects_other" },
  { first: "cases_pending", second: "suspects_pending" },
  { first: "joint_cases", second: "joint_suspects" },
  { first: "information_cases", second: "information_suspects" },
  { first: "patrols", second: "patrol_person_times" },
  { first: "task_force_trips", second: "task_force_person_times" },
  { first: "drills", second: "drill_person_times" },
  { first: "training_courses", second: "trainees" },
  { first: "awareness_sessions", second: "awareness_person_times" },
];
