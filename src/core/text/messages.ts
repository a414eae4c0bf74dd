import type { MessageParameters } from "../dataset/Finding";
import type { Language } from "./Labels";

/** All texts of one language by id, with {name} for parameters. */
export type Messages = Readonly<Record<string, string>>;

/** Turns a message id into words. */
export type Translate = (id: string, parameters?: MessageParameters) => string;

/**
 * A look-up over all languages. A text missing in a language falls back to English (a test lists what is missing).
 * @throws Error when English has no such id either: a programmer's mistake.
 */
export function translator(languages: Readonly<Record<Language, Messages>>, language: Language): Translate {
  return (id, parameters = {}) => {
    const text = languages[language][id] ?? languages.en[id];
    if (text === undefined) throw new Error(`no message ${id}`);
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = parameters[name];
      return value === undefined ? placeholder : String(value);
    });
  };
}
