import type { Catalogue } from "../Catalogue";
import type { CorrectionRecord, FigurePlace, FormReading, InputCell, ListedPlace } from "../forms/FormReading";
import { statedEdits, type StatedText } from "../forms/fillForms";
import { formOf } from "../forms/inputAt";
import { KEPT_QUALIFIER } from "../forms/keptQualifier";
import { LEDGERS, lineEdits, readLedger } from "../forms/ledgers";
import { type NewContent, newContent, sumEdits } from "../forms/sumEdits";
import { sheetById } from "../forms/sumShown";
import { findListed, type ListedCell } from "../lists/listedAt";
import { wordOfNumberFormat } from "../quantity/qualifierFormat";
import { UserMessage } from "../text/UserMessage";
import { cellAddress } from "../workbook/a1";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns } from "./readReturns";

/** A correction on record in a form of the workbook. */
export interface AppliedCorrection {
  /** Name of the sheet the figure stands on; the form's first one when its row or column is gone. */
  readonly sheet: string;
  /** Where the corrected figure stands now (A1 address); left out when its row or column is gone. */
  readonly cell?: string;
  readonly record: CorrectionRecord;
}

/** The corrections on record in a form, in the order they were applied. */
export function correctionsOf(form: FormReading): readonly AppliedCorrection[] {
  const cells = new Map(form.cells.map((input) => [figureKey(input), input]));
  return form.corrections.map((record) => {
    const { place } = record;
    if ("list" in place) return listed(form, place, record);
    const input = cells.get(figureKey(place));
    if (!input) return { sheet: form.place.sheet ?? "", record };
    return { sheet: input.sheet.name, cell: cellAddress(input.at.row, input.at.column), record };
  });
}

/** A row of a list is shown where it was; it is looked for when the correction is taken back. */
function listed(form: FormReading, { list: id, field, at }: ListedPlace, record: CorrectionRecord): AppliedCorrection {
  const list = form.lists.find((one) => one.list === id);
  const column = list?.columns.get(field);
  if (!list || column === undefined) return { sheet: form.place.sheet ?? "", record };
  return { sheet: list.sheet.name, cell: cellAddress(at, column), record };
}

const figureKey = ({ row, column }: FigurePlace): string =>
  [row.zone, row.unit, column.indicator, column.when].join(".");

/**
 * Takes corrections back, in one step: each cell holds again what it held, what was asked about it is asked again, the words of the totals
 * follow, and the ledger says so.
 * @throws UserMessage `fix.changed` when one of the cells was changed since; then nothing is written and the user's own entry stays.
 */
export async function undoCorrections(
  workbook: Workbook,
  catalogue: Catalogue,
  applied: readonly AppliedCorrection[],
  progress?: Progress,
): Promise<void> {
  const { forms, snapshot } = await readReturns(workbook, catalogue, "own", progress);
  const edits = [...new Set(applied.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const form = formOf(forms, sheet);
    const records = applied.filter((one) => one.sheet === sheet).map(({ record }) => record);
    if (!form) throw new UserMessage("fix.changed", { sheet, cell: "" });
    return undoEdits(form, records, snapshot, catalogue);
  });
  await workbook.apply({ sheets: [], edits }, progress);
}

function undoEdits(
  form: FormReading,
  records: readonly CorrectionRecord[],
  snapshot: WorkbookSnapshot,
  catalogue: Catalogue,
): readonly CellEdit[] {
  const meta = sheetById(snapshot.sheets, form.metaSheetId);
  const contents = new Map<InputCell, NewContent>();
  const asked = new Map<InputCell, StatedText>();
  const inputs = new Map(form.cells.map((input) => [figureKey(input), input]));
  const ledger = readLedger(meta, LEDGERS.corrections);
  const edits = records.flatMap((record) => {
    const { place } = record;
    const input = "list" in place ? undefined : inputs.get(figureKey(place));
    const found =
      "list" in place ? findListed(form, place, record.after.value, snapshot, catalogue) : input && inCell(input);
    const cells = snapshot.sheets.find(({ id }) => id === found?.sheetId);
    const known = form.corrections.find(({ line }) => line === record.line);
    const holds = found && cells?.cell(found.at.row, found.at.column).value === record.after.value;
    if (!found || !holds || known?.time !== record.time || known.undone) {
      throw new UserMessage("fix.changed", {
        sheet: cells?.name ?? form.place.sheet ?? "",
        cell: found ? cellAddress(found.at.row, found.at.column) : "",
      });
    }
    const line = [...(ledger[record.line] ?? [])];
    line[LEDGERS.corrections.fields.indexOf("undone")] = "undone";
    const { value, numberFormat } = record.before;
    if (input && record.rule === KEPT_QUALIFIER) {
      // The answer has taken away what the question arose from: that another figure bore the word before.
      const word = wordOfNumberFormat(numberFormat, Number(value)) ?? numberFormat;
      asked.set(input, { value: word, text: undefined, qualified: true });
      contents.set(input, { value, state: "question", quantity: undefined });
    } else if (input) contents.set(input, newContent(input, record.before, catalogue, form.language));
    return [
      { sheetId: found.sheetId, ...found.at, value, style: { numberFormat } },
      ...(lineEdits(meta, LEDGERS.corrections, record.line, line) ?? []),
    ];
  });
  const kept = asked.size === 0 ? [] : statedEdits(form, asked, meta, catalogue.vocabularies[form.language]);
  return [...edits, ...sumEdits(form, contents, catalogue, snapshot), ...kept];
}

const inCell = ({ sheet, at }: InputCell): Pick<ListedCell, "sheetId" | "at"> => ({ sheetId: sheet.id, at });
