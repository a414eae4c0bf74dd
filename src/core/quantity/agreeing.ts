import { numericValue, type Quantity, type Unit } from "./Quantity";
import { sameFigure } from "./sameFigure";
import { type QuantitySum, sumQuantities } from "./sumQuantities";

/** What one of several says of what happened between them all. */
export interface Statement {
  /** Those of one side count each their own share, where the figure may be added over units. */
  readonly side: string;
  readonly quantity: Quantity;
}

export interface Agreement<T extends Statement> {
  readonly sum: QuantitySum;
  /** Whose figures it adds: one of those that state it, or all of one side. */
  readonly of: readonly T[];
}

/**
 * The one figure of what several report though it happened once: the same number from all, or, where `adds`, one that every side comes to,
 * by the same number from all of its own or by their exact sum. Undefined where they differ, or nobody has a number.
 */
export function agreeing<T extends Statement>(
  statements: readonly T[],
  unit: Unit,
  adds: boolean,
): Agreement<T> | undefined {
  const alike = (all: readonly T[]): readonly T[] => {
    const [first, ...others] = all.filter(({ quantity }) => numericValue(quantity) !== undefined);
    return first && others.every(({ quantity }) => sameFigure(first.quantity, quantity)) ? [first] : [];
  };
  const asAgreement = (of: readonly T[]): Agreement<T> => ({
    of,
    sum: sumQuantities(
      of.map(({ quantity }) => quantity),
      unit,
    ),
  });
  const common = alike(statements);
  if (common.length > 0) return asAgreement(common);
  const sides = [...new Set(statements.map(({ side }) => side))].map((side) => {
    const own = statements.filter((statement) => statement.side === side);
    return [alike(own), own].filter((of) => of.length > 0).map(asAgreement);
  });
  if (!adds || sides.length < 2) return undefined;
  const isSame = (a: Agreement<T>, b: Agreement<T>): boolean =>
    a.sum.quantity !== undefined && b.sum.quantity !== undefined && sameFigure(a.sum.quantity, b.sum.quantity);
  return sides
    .flat()
    .filter((one) => sides.every((readings) => readings.some((other) => isSame(one, other))))
    .sort((a, b) => a.of.length - b.of.length)[0];
}
