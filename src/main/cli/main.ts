import { isLanguage, type Language } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { UserMessage } from "../../core/text/UserMessage";
import { check } from "./check";
import { cliMessages } from "./cliMessages";
import type { CommandContext, ExitCode } from "./CommandContext";
import { exportObservations } from "./exportObservations";
import { fill } from "./fill";
import { freeze } from "./freeze";
import { findingsJson } from "./json";
import { programme } from "./programme";
import { run } from "./run";
import { summarize } from "./summarize";
import { template } from "./template";
import { type CommandName, isCommand, usageText } from "./usage";
import { verify } from "./verify";
import { words } from "./words";

type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  template,
  programme,
  fill,
  check,
  summarize,
  verify,
  freeze,
  export: exportObservations,
  words,
  run,
};

/** Where the command line was started: its two streams, its clock, its environment, and which version it is. */
export type Shell = Pick<CommandContext, "out" | "err" | "now"> & {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
};

/** The language of messages: as asked for, else the system's where the tool speaks it, else English. */
function messageLanguage(args: readonly string[], environment: Shell["environment"]): Language {
  const at = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  const asked = args[at]?.split("=")[1] ?? args[at + 1];
  if (at >= 0 && isLanguage(asked)) return asked;
  const { LC_ALL, LC_MESSAGES, LANG = "" } = environment;
  const system = (LC_ALL || LC_MESSAGES || LANG).slice(0, 2);
  return isLanguage(system) ? system : "en";
}

/** Runs one command. Every failure ends in one message on stderr and exit code 2; nothing is half written. */
export async function main(argv: readonly string[], { out, err, now, environment, version }: Shell): Promise<ExitCode> {
  const [name = "", ...args] = argv;
  const language = messageLanguage(argv, environment);
  const context: CommandContext = { language, translate: translator(cliMessages, language), out, err, now };
  const usage = context.translate("usage.all", { commands: usageText() });
  if (name === "help" || name === "--help" || name === "-h" || args.includes("--help")) {
    out(`${usage}\n`);
    return 0;
  }
  if (name === "--version") {
    out(`${version}\n`);
    return 0;
  }
  if (!isCommand(name)) {
    err(`${context.translate(name === "" ? "usage.none" : "usage.unknown", { command: name })}\n\n${usage}\n`);
    return 2;
  }
  try {
    return await COMMANDS[name](args, context);
  } catch (error) {
    if (!(error instanceof UserMessage)) throw error;
    const { id: rule, parameters } = error;
    // Who asked for a document gets one, also of a failure.
    if (args.includes("--json")) {
      const findings = findingsJson([{ rule, severity: "hard", place: {}, parameters }], context);
      out(`${JSON.stringify({ findings }, null, 2)}\n`);
    }
    err(`${context.translate(rule, parameters)} [${rule}]\n`);
    return 2;
  }
}
