import type { Separators } from "../text/separators";
import type { Lexicon } from "./Lexicon";

/** What reading needs to know beside the cell. */
export interface IntakeContext {
  readonly lexicon: Lexicon;
  /** Those of Excel (cultureInfo) or the form's declared ones; never those of the pane's language. Undefined: not known. */
  readonly separators?: Separators | undefined;
  /** Order of day and month in the program the dates were typed into; undefined: not known. */
  readonly dateOrder?: "dmy" | "mdy" | undefined;
}
