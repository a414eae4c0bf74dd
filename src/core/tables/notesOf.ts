import type { NoChange } from "../quantity/changeOf";
import type { QuantitySum } from "../quantity/sumQuantities";
import { labelIn } from "../text/Labels";
import type { TableContext } from "./TableContext";

/** Each reason for a dash has its note. */
const NOTE_IDS: Readonly<Record<NoChange, string>> = {
  noPrevious: "noPrevious",
  previousNotStated: "previousNotStated",
  previousIncomplete: "previousIncomplete",
  notStated: "notStatedNow",
  missing: "missingNow",
  incomplete: "incompleteNow",
  zeroBase: "zeroBase",
  smallBase: "smallBase",
};

/** The lines under a table: what it covers, then each sign that occurs in it, explained once. */
export function notesOf(
  { dataset, language, translate }: TableContext,
  used: { readonly sums: readonly QuantitySum[]; readonly reasons?: readonly NoChange[] },
): readonly string[] {
  const { sums, reasons = [] } = used;
  const anySum = (test: (sum: QuantitySum) => boolean): boolean => sums.some(test);
  const hasNumber = (sum: QuantitySum): boolean => sum.quantity?.kind === "number" || sum.quantity?.kind === "zero";
  return [
    `${translate("table.scope")}: ${labelIn(dataset.programme.scope, language)}`,
    ...(anySum(({ quantity }) => quantity?.kind === "notStated") ? [translate("table.note.notStated")] : []),
    ...(anySum(({ quantity }) => quantity?.kind === "number" && quantity.qualifier === "about")
      ? [translate("table.note.about")]
      : []),
    ...(anySum((sum) => hasNumber(sum) && sum.withoutNumber > 0) ? [translate("table.note.withoutNumber")] : []),
    ...(anySum((sum) => hasNumber(sum) && sum.missing > 0) ? [translate("table.note.partlyMissing")] : []),
    ...(anySum(({ quantity }) => quantity === undefined) ? [translate("table.note.missing")] : []),
    ...[...new Set(reasons)].map((reason) => translate(`table.note.${NOTE_IDS[reason]}`)),
  ];
}
