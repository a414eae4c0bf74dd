import { isLanguage, type Language } from "../../core/text/Labels";

/** What a ribbon command has to tell. */
export interface CommandMessage {
  readonly language: Language;
  readonly text: string;
  /** For support. */
  readonly code: string;
}

/** The message as the part of an address behind "#", which no server ever sees: it may name sheets of a confidential workbook. */
export const messageHash = ({ language, text, code }: CommandMessage): string =>
  `#${new URLSearchParams({ language, text, code }).toString()}`;

/** The inverse; undefined for an address without a message. */
export function messageOfHash(hash: string): CommandMessage | undefined {
  const given = new URLSearchParams(hash.slice(1));
  const language = given.get("language");
  const text = given.get("text");
  return isLanguage(language) && text !== null ? { language, text, code: given.get("code") ?? "" } : undefined;
}
