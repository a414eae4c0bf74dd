import type { Quantity } from "../quantity/Quantity";
import { quantityNumberFormat } from "../quantity/qualifierFormat";
import { qualifierWord } from "../text/qualifierWord";
import type { Vocabulary } from "./Vocabulary";

/** What a cell holds to state a quantity. */
export interface CellContent {
  readonly value: number | string | null;
  readonly numberFormat: string;
}

const WHOLE = quantityNumberFormat("", 0);

/**
 * The cell content that says a quantity in a form's language; the inverse of `readFigure`. A figure stays a number, its qualifier stands
 * in the number format, in the source's own word where the language has it. Missing is a blank cell.
 */
export function writeQuantity(quantity: Quantity | undefined, vocabulary: Vocabulary): CellContent {
  switch (quantity?.kind) {
    case undefined:
      return { value: null, numberFormat: WHOLE };
    case "zero":
      return { value: 0, numberFormat: WHOLE };
    case "notStated":
      return { value: vocabulary.notStated[0] ?? "", numberFormat: WHOLE };
    case "qualitative":
      return { value: quantity.text, numberFormat: WHOLE };
    case "number":
      return {
        value: quantity.value,
        numberFormat: quantityNumberFormat(
          qualifierWord(quantity.qualifier, quantity.wording, vocabulary),
          quantity.decimals,
        ),
      };
  }
}
