import type { Catalogue } from "../Catalogue";
import type { Correction, Finding } from "../dataset/Finding";
import { fillForm } from "../forms/fillForm";
import { UserMessage } from "../text/UserMessage";
import { cellAddress } from "../workbook/a1";
import type { Workbook } from "../workbook/Workbook";
import { readReturns } from "./readReturns";

/**
 * Writes the correction a finding offers into its cell, as the user asked. The text as it was typed goes into the form's log of
 * texts as stated. The workbook is read again first: a cell that has changed since the finding was shown is left alone.
 * @throws UserMessage `fix.changed` when the finding no longer holds.
 */
export async function applyCorrection(
  workbook: Workbook,
  catalogue: Catalogue,
  finding: Finding,
  correction: Correction | undefined = finding.fix,
): Promise<void> {
  const { snapshot, forms } = await readReturns(workbook, catalogue);
  const { sheet, cell } = finding.place;
  const form = forms.find(({ place }) => place.sheet === sheet);
  const same = form?.findings.find(
    ({ rule, place, parameters }) =>
      rule === finding.rule && place.cell === cell && JSON.stringify(parameters) === JSON.stringify(finding.parameters),
  );
  const input = form?.cells.find(({ at }) => addressOf(at) === cell);
  if (!form || !same || !input || !correction)
    throw new UserMessage("fix.changed", { sheet: sheet ?? "", cell: cell ?? "" });
  const observation = form.observations.find(({ source }) => source?.cell === cell);
  const log = observation ? fillForm(form, [observation], catalogue, snapshot).edits : [];
  await workbook.apply({
    sheets: [],
    edits: [
      ...log.filter((edit) => edit.sheetId === form.metaSheetId),
      {
        sheetId: form.sheetId,
        ...input.at,
        value: correction.value,
        ...(correction.numberFormat !== undefined && { style: { numberFormat: correction.numberFormat } }),
      },
    ],
  });
}

const addressOf = (at: { row: number; column: number }): string => cellAddress(at.row, at.column);
