import { useState } from "react";
import { periodProblem, type ReferencePeriod } from "../../core/dataset/ReferencePeriod";
import type { Language } from "../../core/text/Labels";
import { readPeriod } from "../format";
import { SINCE_CONFERENCE } from "../../catalogue/periods/presets";
import type { NewFormRequest, ProgrammeChoice } from "../PaneServices";
import type { TypedPeriod } from "./PeriodFields";

/** The form being asked for: what the user has chosen, and what is likeliest for the rest. */
export interface Draft {
  readonly programme: ProgrammeChoice | undefined;
  /** Which of the programme's periods; undefined for one of the user's own. */
  readonly offered: number | undefined;
  readonly typed: TypedPeriod;
  /** As it is chosen or typed by now; may be none that can be. */
  readonly period: ReferencePeriod;
  readonly language: Language;
  /** Why the period can't be; told once the user has tried to go on. */
  readonly problem: ReturnType<typeof periodProblem>;
  chooseProgramme(id: string): void;
  choosePeriod(offered: number | undefined): void;
  /** @param kind id of the preset it was cut by. */
  typePeriod(typed: TypedPeriod, kind?: string): void;
  chooseLanguage(language: Language): void;
  /** The request as it stands, or undefined while the period can't be. */
  complete(): NewFormRequest | undefined;
}

export function useDraft(programmes: readonly ProgrammeChoice[]): Draft {
  const [programmeId, setProgrammeId] = useState<string>();
  const [choice, setChoice] = useState<number | undefined>(0);
  const [typed, setTyped] = useState<TypedPeriod>({ from: "", to: "" });
  const [kind, setKind] = useState<string>();
  const [chosenLanguage, chooseLanguage] = useState<Language>();
  const [tried, setTried] = useState(false);

  const programme = programmes.find(({ id }) => id === programmeId) ?? programmes[0];
  const offeredPeriod = choice === undefined ? undefined : programme?.periods[choice];
  const period = offeredPeriod ?? readPeriod(typed);
  const language = chosenLanguage ?? programme?.language ?? "vi";
  const problem = periodProblem(period);
  return {
    programme,
    offered: offeredPeriod && choice,
    typed,
    period,
    language,
    problem: tried ? problem : undefined,
    chooseProgramme: (id) => {
      setProgrammeId(id);
      setChoice(0);
    },
    choosePeriod: setChoice,
    typePeriod: (days, cutBy) => {
      setTyped(days);
      if (cutBy !== undefined) setKind(cutBy);
    },
    chooseLanguage,
    complete: () => {
      setTried(true);
      if (!programme || problem) return undefined;
      const alone = !offeredPeriod && kind === SINCE_CONFERENCE;
      return { programmeId: programme.id, period, language, ...(alone && { alone }) };
    },
  };
}
