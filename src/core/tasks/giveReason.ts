import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { inputAt, inputKey, placeKey } from "../forms/inputAt";
import { LEDGERS, lineEdits, readLedger } from "../forms/ledgers";
import { numericValue } from "../quantity/Quantity";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook } from "../workbook/Workbook";
import { readReturns } from "./readReturns";

/** Longest reason kept; what is longer belongs into the report. */
export const MAX_REASON = 500;

/**
 * Records why a doubted figure is right all the same. The reason travels with the form, to the next check and the next year.
 * @param time when this happens, ISO 8601.
 * @throws UserMessage `reason.noCell` for a finding that is about no single figure; `reason.empty`.
 */
export async function giveReason(
  workbook: Workbook,
  catalogue: Catalogue,
  finding: Finding,
  text: string,
  time: string,
  progress?: Progress,
): Promise<void> {
  const reason = text.trim().slice(0, MAX_REASON);
  if (reason === "") throw new UserMessage("reason.empty");
  const { forms, snapshot } = await readReturns(workbook, catalogue, "own", progress);
  const { form, input } = inputAt(forms, finding.place) ?? {};
  const meta = snapshot.sheets.find(({ id }) => id === form?.metaSheetId);
  const cells = snapshot.sheets.find(({ id }) => id === input?.sheet.id);
  if (!form || !input || !meta || !cells) throw new UserMessage("reason.noCell");
  const { value } = cells.cell(input.at.row, input.at.column);
  const figure = form.observations.find(({ source }) => source && placeKey(source) === inputKey(input))?.quantity;
  const { row, column } = input;
  const place = [row.zone, row.unit, column.indicator, column.when];
  const edits = lineEdits(meta, LEDGERS.reasons, readLedger(meta, LEDGERS.reasons).length, [
    time,
    finding.rule,
    ...place,
    // A formula nothing has calculated yet shows no number; what its list comes to is the figure.
    typeof value === "string" && !input.fed
      ? value
      : (numericValue(figure) ?? (typeof value === "number" ? value : null)),
    reason,
  ]);
  if (!edits) throw new UserMessage("fix.ledgerFull", { sheet: form.place.sheet ?? "" });
  await workbook.apply({ sheets: [], edits }, progress);
}
