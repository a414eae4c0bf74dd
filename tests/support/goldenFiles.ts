import { join } from "node:path";
import type { BookLanguage } from "../../src/core/text/BookLanguage";
import type { Example } from "./examples";

export const goldenPath = (file: string): string => join(__dirname, "../golden", file);

/** The books that are kept: every example, the first in all three languages and in two beside each other, others in one more. */
export const GOLDEN_BOOKS: readonly (readonly [Example, BookLanguage])[] = [
  ["sh09", "vi"],
  ["sh09", "lo"],
  ["sh09", "en"],
  ["sh09", "vi+lo"],
  ["eight-provinces-2019", "vi"],
  ["quang-nam-se-kong-2023", "vi"],
  ["nghe-an-2024", "vi"],
  ["quang-nam-se-kong-mid-2023", "vi"],
  ["quang-nam-se-kong-review-2023", "vi"],
  ["ministries-2021-2024", "vi"],
  ["ministries-2024", "vi"],
  ["ministries-2024", "en"],
];
