import { catalogue } from "../../catalogue/catalogue";
import { isBookLanguage, languagesOf } from "../../core/text/BookLanguage";
import { isLanguage, type Language } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { UserMessage } from "../../core/text/UserMessage";
import { check } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { exportObservations } from "./exportObservations";
import { fill } from "./fill";
import { freeze } from "./freeze";
import { findingsJson } from "./json";
import { run } from "./run";
import { summarize } from "./summarize";
import { template } from "./template";
import { verify } from "./verify";
import { words } from "./words";

/** The same in every language. */
const USAGE = `hoptac template [--programme FILE.json|ID] [--year N | --period FROM..TO [--last-period FROM..TO]] [--language vi|lo|en] [--unit ID] --out form.xlsx
hoptac fill form.xlsx data.csv... --out filled.xlsx
hoptac check FILE|FOLDER... [--json]
hoptac summarize FILE|FOLDER... --out book.xlsx [--language vi|lo|en|vi+lo...] [--precision exact|3|2|1]
                 [--word report.docx] [--slides slides.pptx] [--json]
hoptac verify BOOK... [--json]
hoptac freeze BOOK --out signed.xlsx [--date YYYY-MM-DD]
hoptac words check draft.txt FILE|FOLDER... [--json]
hoptac export FILE|FOLDER... --out observations.csv [--list ID]
hoptac run script.js [--open in.xlsx] [--save out.xlsx]
hoptac --version`;

type Command = (args: readonly string[], context: CommandContext) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  template,
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
  const [first] = at >= 0 && asked !== undefined && isBookLanguage(asked) ? languagesOf(asked) : [];
  if (first) return first;
  const { LC_ALL, LC_MESSAGES, LANG = "" } = environment;
  const system = (LC_ALL || LC_MESSAGES || LANG).slice(0, 2);
  return isLanguage(system) ? system : "en";
}

/** Runs one command. Every failure ends in one message on stderr and exit code 2; nothing is half written. */
export async function main(argv: readonly string[], { out, err, now, environment, version }: Shell): Promise<ExitCode> {
  const [name = "", ...args] = argv;
  const language = messageLanguage(argv, environment);
  const context: CommandContext = { language, translate: translator(catalogue.languages, language), out, err, now };
  const usage = context.translate("usage.all", { commands: USAGE });
  if (name === "help" || name === "--help" || name === "-h" || args.includes("--help")) {
    out(`${usage}\n`);
    return 0;
  }
  if (name === "--version") {
    out(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    err(`${context.translate("usage.unknown", { command: name })}\n\n${usage}\n`);
    return 2;
  }
  try {
    return await command(args, context);
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
