import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import type { ProgrammeProblem } from "../../core/dataset/parseProgramme";
import type { Programme } from "../../core/dataset/Programme";
import type { ProgrammeKit } from "../PaneServices";

/** Fields of the programme that become others. */
export type ProgrammeChange = { readonly [Field in keyof Programme]?: Programme[Field] | undefined };

/** What the fields of the page share. */
export interface ProgrammeForm {
  readonly draft: Programme;
  readonly kit: ProgrammeKit;
  /** Texts are asked for in all languages, not only that of the pane. */
  readonly allLanguages: boolean;
  /** What is wrong, once the user has tried to go on. */
  readonly problems: readonly ProgrammeProblem[];
  /** A field given as undefined is left out. */
  readonly change: (part: ProgrammeChange) => void;
}

/** Lists, of which at least one is needed. */
const LISTS = ["parties", "zones", "units", "indicators"];

/** What to say at a field, by its path in the programme; undefined where all is well. */
export function problemAt({ problems }: ProgrammeForm, path: string): PaneMessageId | undefined {
  const found = problems.find((one) => one.path === path || one.path === `${path}.en`);
  if (!found) return undefined;
  if (found.path === "previousPeriod") return "pane.programme.badPrevious";
  if (found.problem === "missing" && LISTS.includes(path)) return "pane.programme.noneYet";
  // A file is read before it is shown.
  return found.problem === "notJson" ? "pane.programme.badValue" : `pane.programme.${found.problem}`;
}

/** Whether something is wrong in a part of the programme. */
export const isWrong = ({ problems }: ProgrammeForm, fields: readonly string[]): boolean =>
  problems.some(({ path }) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`)),
  );
