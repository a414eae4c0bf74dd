import { parseArgs } from "node:util";
import { type BookLanguage, isBookLanguage } from "../../core/text/BookLanguage";
import { isLanguage, type Language, LANGUAGES } from "../../core/text/Labels";
import { UserMessage } from "../../core/text/UserMessage";
import { type CommandName, optionsOf, takesTwoLanguages } from "./usage";

export interface Arguments {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
  /** @throws UserMessage `usage.missing` when the option is not there. */
  readonly required: (option: string) => string;
  /** The refusal of an option's value that is none of the choices. */
  readonly badChoice: (option: string, choices: readonly string[]) => UserMessage;
  readonly language: Language | undefined;
  /** Where a command makes a book: its one or two languages. */
  readonly bookLanguage: BookLanguage | undefined;
}

/**
 * Reads a command's arguments strictly: an option its usage doesn't name, or a missing value, is refused.
 * @throws UserMessage `usage.bad`, `usage.missing`, `usage.choice` with the command's name.
 */
export function readArguments(command: CommandName, args: readonly string[]): Arguments {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options: optionsOf(command), allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UserMessage("usage.bad", { command, detail: reasonOf(cause) }, { cause });
  }
  const text = (option: string): string | undefined => {
    const value = parsed.values[option];
    return typeof value === "string" ? value : undefined;
  };
  const badChoice = (option: string, choices: readonly string[]): UserMessage =>
    new UserMessage("usage.choice", {
      command,
      detail: `--${option} ${text(option) ?? ""}`,
      choices: choices.join(", "),
    });
  const language = text("language");
  const isKnown = takesTwoLanguages(command) ? isBookLanguage : isLanguage;
  if (language !== undefined && !isKnown(language)) throw badChoice("language", LANGUAGES);
  return {
    command,
    paths: parsed.positionals,
    text,
    flag: (option) => parsed.values[option] === true,
    required: (option) => {
      const value = text(option);
      if (value === undefined || value === "") {
        throw new UserMessage("usage.missing", { command, detail: `--${option}` });
      }
      return value;
    },
    badChoice,
    language: isLanguage(language) ? language : undefined,
    bookLanguage: isBookLanguage(language) ? language : undefined,
  };
}

/** The first sentence of what Node says is wrong. */
const reasonOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "message" in cause ? (String(cause.message).split(". ")[0] ?? "") : "";
