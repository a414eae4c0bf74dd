import type { ParseArgsConfig } from "node:util";

/**
 * How each command is used: the one list. Help prints it, README repeats it, and which options a command takes is read from its line:
 * an option with a word behind it takes a value. Every command also takes --language, for its messages.
 */
export const USAGE = {
  template:
    "[--programme FILE.json|ID] [--year N [--rule ID [--part N]] | --period FROM..TO [--last-period FROM..TO]] [--previous FILE] [--language vi|lo|en] [--unit ID] --out form.xlsx [--replace]",
  programme: "ID|FILE.json|form.xlsx --out page.xlsx|programme.json [--language vi|lo|en] [--replace]",
  fill: "form.xlsx data.csv... --out filled.xlsx [--replace]",
  check: "FILE|FOLDER... [--json]",
  summarize:
    "FILE|FOLDER... --out book.xlsx [--language vi|lo|en|vi+lo...] [--precision exact|3|2|1] [--chance] [--estimates ID,ID...|none] [--word report.docx] [--slides slides.pptx] [--json] [--replace]",
  verify: "BOOK... [--json]",
  freeze: "BOOK --out signed.xlsx [--date YYYY-MM-DD] [--replace]",
  export: "FILE|FOLDER... --out observations.csv [--list ID] [--replace]",
  words: "check draft.txt FILE|FOLDER... [--json]",
  run: "script.js [--open in.xlsx] [--save out.xlsx] [--replace]",
} as const;

export type CommandName = keyof typeof USAGE;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(USAGE, name);

/** Whether --language may name two, for a book that bears both. */
export const takesTwoLanguages = (command: CommandName): boolean => USAGE[command].includes("vi+lo");

/** What `parseArgs` needs to know of a command's options. */
export function optionsOf(command: CommandName): NonNullable<ParseArgsConfig["options"]> {
  const found = USAGE[command].matchAll(/--([a-z-]+)( [^\s[\]]+)?/g);
  const own = [...found].map(([, name = "", value]) => [name, { type: value ? "string" : "boolean" }] as const);
  return Object.fromEntries([...own, ["language", { type: "string" }] as const]);
}

const WIDTH = 110;

/** Every command on a line of its own; one too long for a screen goes on below, indented. */
export const usageText = (): string =>
  [...Object.entries(USAGE).map(([name, words]) => wrapped(`hoptac ${name} ${words}`)), "hoptac --version"].join("\n");

function wrapped(text: string): string {
  const lines = [""];
  // An option stays on one line with its value.
  for (const part of text.split(/ (?=\[|--out|--save)/)) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? part : `${line} ${part}`;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`           ${part}`);
  }
  return lines.join("\n");
}
