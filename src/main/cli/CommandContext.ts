import type { Language } from "../../core/text/Labels";
import type { Translate } from "../../core/text/messages";

/** What every command gets: words in the user's language and the two streams. */
export interface CommandContext {
  readonly language: Language;
  readonly translate: Translate;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The clock, for what bears a time. */
  readonly now: () => Date;
}

/** 0: done; 1: done, with findings that can't be true or a script's error; 2: unreadable input or wrong usage. */
export type ExitCode = 0 | 1 | 2;
