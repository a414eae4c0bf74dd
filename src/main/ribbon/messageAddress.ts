import type { MessageParameters } from "../../core/dataset/Finding";
import { isLanguage, type Language } from "../../core/text/Labels";

/** What a ribbon command has to tell: one of the texts of `catalogue/languages`. */
export interface CommandMessage {
  readonly language: Language;
  /** Of the text; for support, too. */
  readonly id: string;
  readonly parameters: MessageParameters;
}

const PARAMETER = "with.";

/** A name of a sheet or file is shorter; anybody can write an address. */
const MAX_PARAMETER = 120;

/** The message as the part of an address behind "#", which no server ever sees: it may name sheets of a confidential workbook. */
export function messageHash({ language, id, parameters }: CommandMessage): string {
  const parts = Object.entries(parameters).map(([name, value]) => [`${PARAMETER}${name}`, String(value)]);
  return `#${new URLSearchParams([["language", language], ["id", id], ...parts]).toString()}`;
}

/** The inverse; undefined for an address without a message. Texts of its own an address can't bring. */
export function messageOfHash(hash: string): CommandMessage | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const language = given.get("language");
  const id = given.get("id");
  if (!isLanguage(language) || id === null) return undefined;
  const parameters = [...given]
    .filter(([name]) => name.startsWith(PARAMETER))
    .map(([name, value]) => [name.slice(PARAMETER.length), value.slice(0, MAX_PARAMETER)] as const);
  return { language, id, parameters: Object.fromEntries(parameters) };
}
