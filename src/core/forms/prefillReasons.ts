import { type Observation, observationKey } from "../dataset/Observation";
import { explains } from "../rules/explains";
import type { SheetSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import type { FormReading, ReasonRecord } from "./FormReading";
import { LEDGERS, lineEdits } from "./ledgers";
import { reasonsOf } from "./reasonsOf";

/**
 * Lines for a new form's ledger of reasons: those given for the figures it takes over, as they were recorded, now for the last period. A reason
 * for another figure than the one taken over is left behind.
 * @param last the forms of the last return.
 * @param taken its figures that stand in the new form.
 * @param meta the new form's hidden sheet, still without reasons.
 */
export function prefillReasons(
  last: readonly FormReading[],
  taken: readonly Observation[],
  meta: SheetSnapshot,
): readonly CellEdit[] {
  const figures = new Map(taken.map((figure) => [observationKey(figure), figure]));
  const figureOf = (form: FormReading, record: ReasonRecord): Observation | undefined => {
    const [reason] = reasonsOf({ ...form, reasons: [record] });
    const figure = reason && figures.get(reason.key);
    return figure && explains(reason, figure) ? figure : undefined;
  };
  const carried = new Map<string, readonly (string | number | null)[]>();
  for (const form of last) {
    for (const record of form.reasons) {
      const figure = figureOf(form, record);
      if (!figure) continue;
      const { time, rule, value = null, text } = record;
      const { zone, reportingUnit, indicator } = figure;
      // Of two reasons for one doubt the later one holds.
      carried.set(`${rule} ${observationKey(figure)}`, [
        time,
        rule,
        zone,
        reportingUnit,
        indicator,
        "last",
        value,
        text,
      ]);
    }
  }
  return [...carried.values()].flatMap((line, index) => lineEdits(meta, LEDGERS.reasons, index, line) ?? []);
}
