import { resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { type BookLanguage, isBookLanguage } from "../../core/text/BookLanguage";
import { isLanguage, type Language } from "../../core/text/Labels";
import { UserMessage } from "../../core/text/UserMessage";

type Options = NonNullable<ParseArgsConfig["options"]>;

export interface Arguments {
  readonly paths: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
  /** @throws UserMessage when the option is not there. */
  readonly required: (option: string) => string;
  readonly language: Language | undefined;
  /** Where a command makes a book: its one or two languages. */
  readonly bookLanguage: BookLanguage | undefined;
}

/**
 * Reads a command's arguments strictly: an unknown option or a missing value is refused.
 * @param languages whether `--language` may name two.
 * @throws UserMessage `usage.bad` with the command's name.
 */
export function readArguments(
  command: string,
  args: readonly string[],
  options: Options,
  languages: "one" | "two" = "one",
): Arguments {
  const bad = (detail: string, cause?: unknown): UserMessage =>
    new UserMessage("usage.bad", { command, detail }, { cause });
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw bad(reasonOf(cause), cause);
  }
  const text = (option: string): string | undefined => {
    const value = parsed.values[option];
    return typeof value === "string" ? value : undefined;
  };
  const language = text("language");
  const isKnown = languages === "two" ? isBookLanguage : isLanguage;
  if (language !== undefined && !isKnown(language)) throw bad(`--language ${language}`);
  return {
    paths: parsed.positionals,
    text,
    flag: (option) => parsed.values[option] === true,
    required: (option) => {
      const value = text(option);
      if (value === undefined || value === "") throw bad(`--${option}`);
      return value;
    },
    language: isLanguage(language) ? language : undefined,
    bookLanguage: isBookLanguage(language) ? language : undefined,
  };
}

/** The first sentence of what Node says is wrong. */
const reasonOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "message" in cause ? (String(cause.message).split(". ")[0] ?? "") : "";

/** @throws UserMessage `file.outIsInput` when the result would take the place of a file that is read. */
export function refuseInput(out: string, inputs: readonly string[]): void {
  if (inputs.some((path) => resolve(path) === resolve(out))) throw new UserMessage("file.outIsInput", { file: out });
}
