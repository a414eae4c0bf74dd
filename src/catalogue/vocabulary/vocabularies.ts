import type { Vocabulary } from "../../core/intake/Vocabulary";
import type { Language } from "../../core/text/Labels";
import { en } from "./en";
import { lo } from "./lo";
import { vi } from "./vi";

/** The words intake understands, by language. */
export const vocabularies: Readonly<Record<Language, Vocabulary>> = { vi, lo, en };
