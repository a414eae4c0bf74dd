import { catalogue } from "../catalogue/catalogue";
import { isLanguage, type Language } from "../core/text/Labels";
import { translator } from "../core/text/messages";
import { UserMessage } from "../core/text/UserMessage";
import { check } from "./cli/check";
import type { CommandContext, ExitCode } from "./cli/CommandContext";
import { exportObservations } from "./cli/exportObservations";
import { fill } from "./cli/fill";
import { run } from "./cli/run";
import { summarize } from "./cli/summarize";
import { template } from "./cli/template";

type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  template,
  fill,
  check,
  summarize,
  export: exportObservations,
  run,
};

/** The language of messages: as asked for, else the system's where the tool speaks it, else English. */
function messageLanguage(args: readonly string[]): Language {
  const asked = args[args.indexOf("--language") + 1];
  if (args.includes("--language") && isLanguage(asked)) return asked;
  const system = (process.env["LC_ALL"] ?? process.env["LC_MESSAGES"] ?? process.env["LANG"] ?? "").slice(0, 2);
  return isLanguage(system) ? system : "en";
}

/** Runs one command. Every failure ends in one message on stderr and exit code 2; nothing is half written. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name = "", ...args] = argv;
  const language = messageLanguage(argv);
  const context: CommandContext = {
    language,
    translate: translator(catalogue.languages, language),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
  if (name === "help" || name === "--help" || name === "-h" || args.includes("--help")) {
    context.out(`${context.translate("usage.all")}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    context.err(`${context.translate("usage.unknown", { command: name })}\n\n${context.translate("usage.all")}\n`);
    return 2;
  }
  try {
    return await command(args, context);
  } catch (error) {
    if (!(error instanceof UserMessage)) throw error;
    context.err(`${context.translate(error.id, error.parameters)} [${error.id}]\n`);
    return 2;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Only a programmer's mistake comes here: the stack tells where; it holds no cell content.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
