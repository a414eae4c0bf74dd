import { decimalsOf } from "../quantity/Quantity";
import { type CellInput, type FigureField, type IntakeMessage, message } from "./Reading";

/** A column of counts in which Excel took thousands separators for decimal signs. */
export interface MixedThousands {
  /** Places of figures such as 1.347 or 1.3. */
  readonly broken: readonly number[];
  /** Places of whole numbers below 1000 that may have been 2.000 as well as 2. */
  readonly doubtful: readonly number[];
  readonly finding: IntakeMessage;
}

/**
 * Checks the figures of one column together. One count with decimals shows that the separators went wrong in all of it: what is
 * 1.347 now was typed as 1.347, and a 2 may have been 2.000. Undefined when nothing of the kind shows.
 */
export function mixedThousands(cells: readonly CellInput[], { measure }: FigureField): MixedThousands | undefined {
  if (measure !== "count") return undefined;
  const numbers = cells.map(({ value }) =>
    typeof value === "number" && value > 0 && value < 1000 ? value : undefined,
  );
  const places = (holds: (value: number) => boolean): number[] =>
    numbers.flatMap((value, place) => (value !== undefined && holds(value) ? [place] : []));
  const broken = places((value) => value > 1 && !Number.isInteger(value) && decimalsOf(value) <= 3);
  if (!broken.some((place) => decimalsOf(numbers[place] ?? 0) === 3)) return undefined;
  const example = numbers[broken[0] ?? 0] ?? 0;
  return {
    broken,
    doubtful: places(Number.isInteger),
    finding: message("intake.column.mixedThousands", example, { count: broken.length, example }),
  };
}
