import { useEffect, useState } from "react";
import type { Problem } from "../model/PaneState";

export interface Asked<T> {
  /** Undefined until it is known. */
  readonly answer: T | undefined;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/** What one of the pane's tasks answers, asked for once and again on demand. @param ask the same function on every render. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<T>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let wanted = true;
    ask().then(
      (known) => {
        if (!wanted) return;
        // An answer may itself be a function.
        setAnswer(() => known);
        setProblem(undefined);
      },
      (error: unknown) => {
        if (wanted) setProblem({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, attempt]);
  return { answer, problem, retry: () => setAttempt(attempt + 1) };
}
