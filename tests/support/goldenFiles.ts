import { join } from "node:path";
import type { Language } from "../../src/core/text/Labels";
import type { Example } from "./examples";

export const goldenPath = (file: string): string => join(__dirname, "../golden", file);

/** The books that are kept: every example, and the first in all three languages. */
export const GOLDEN_BOOKS: readonly (readonly [Example, Language])[] = [
  ["sh09", "vi"],
  ["sh09", "lo"],
  ["sh09", "en"],
  ["eight-provinces-2019", "vi"],
  ["quang-nam-se-kong-2023", "vi"],
];
