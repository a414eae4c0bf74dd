import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { inputAt, inputKey, placeKey } from "../forms/inputAt";
import type { FormReading, InputCell, ReasonRecord } from "../forms/FormReading";
import { LEDGERS, lineEdits, placeFields, readLedger } from "../forms/ledgers";
import { sheetById } from "../forms/sumShown";
import { listedAt } from "../lists/listedAt";
import { hashOfSubject } from "../lists/rowSubjects";
import { numericValue } from "../quantity/Quantity";
import { UserMessage } from "../text/UserMessage";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import { readReturns, type WorkbookReading } from "./readReturns";

/** Longest reason kept; what is longer belongs into the report. */
export const MAX_REASON = 500;

/**
 * Records why a doubted figure, or rows of a list, are right all the same. The reason travels with the form, to the next check and the next year.
 * @param time when this happens, ISO 8601.
 * @throws UserMessage `reason.noCell` for a finding that is about no single figure and no row of a list; `reason.empty`.
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
  const reading = await readReturns(workbook, catalogue, "own", progress);
  const asked = explainedAt(reading, catalogue, finding);
  const meta = reading.snapshot.sheets.find(({ id }) => id === asked?.form.metaSheetId);
  if (!asked || !meta) throw new UserMessage("reason.noCell");
  const { form, place, value } = asked;
  const line = [time, finding.rule, ...placeFields(place), value, reason];
  const edits = lineEdits(meta, LEDGERS.reasons, readLedger(meta, LEDGERS.reasons).length, line);
  if (!edits) throw new UserMessage("fix.ledgerFull", { sheet: form.place.sheet ?? "" });
  await workbook.apply({ sheets: [], edits }, progress);
}

/** What a reason is about, and the content it holds for; rows of a list are known by their content. */
interface Explained {
  readonly form: FormReading;
  readonly place: ReasonRecord["place"];
  readonly value: number | string | null;
}

function explainedAt(
  { forms, snapshot }: WorkbookReading,
  catalogue: Catalogue,
  { place, subject }: Finding,
): Explained | undefined {
  const { form, input } = inputAt(forms, place) ?? {};
  if (form && input) {
    return { form, place: { row: input.row, column: input.column }, value: valueOf(form, input, snapshot) };
  }
  const listed = subject === undefined ? undefined : listedAt(forms, place, catalogue);
  if (!listed || subject === undefined) return undefined;
  return { form: listed.form, place: { ...listed.place, row: hashOfSubject(subject) }, value: null };
}

function valueOf(form: FormReading, input: InputCell, { sheets }: WorkbookSnapshot): number | string | null {
  const { value } = sheetById(sheets, input.sheet.id).cell(input.at.row, input.at.column);
  // A formula nothing has calculated yet shows no number; what its list comes to is the figure.
  if (typeof value === "string" && !input.fed) return value;
  const figure = form.observations.find(({ source }) => source && placeKey(source) === inputKey(input))?.quantity;
  return numericValue(figure) ?? (typeof value === "number" ? value : null);
}
