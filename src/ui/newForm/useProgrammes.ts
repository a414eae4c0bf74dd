import { useEffect, useState } from "react";
import type { Problem } from "../model/PaneState";
import type { PaneTasks, ProgrammeChoice } from "../PaneServices";

/** The programmes to choose from, once they are known. */
export function useProgrammes(tasks: PaneTasks): {
  readonly programmes: readonly ProgrammeChoice[] | undefined;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
} {
  const [attempt, setAttempt] = useState(0);
  const [programmes, setProgrammes] = useState<readonly ProgrammeChoice[]>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let wanted = true;
    tasks.programmes().then(
      (known) => {
        if (!wanted) return;
        setProgrammes(known);
        setProblem(undefined);
      },
      (error: unknown) => {
        if (wanted) setProblem({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [tasks, attempt]);
  return { programmes, problem, retry: () => setAttempt(attempt + 1) };
}
