import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import { placesOf } from "../dataset/placesOf";
import type { FormReading } from "../forms/FormReading";
import { inputKey, placeKey } from "../forms/inputAt";
import { LEDGERS, lineEdits, markKey, readLedger } from "../forms/ledgers";
import { MARK_ROWS } from "../forms/metaSheet";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns } from "./readReturns";

/**
 * Marks the cells that findings speak of, in every form of the workbook, and takes earlier marks away; without findings it only takes
 * away. Answers how many cells are left without a mark, since a form holds so many of each kind and no more. Formats and notes of the user are left as they are: the form's own conditional formats show the marks.
 */
export async function markFindings(
  workbook: Workbook,
  catalogue: Catalogue,
  findings: readonly Finding[],
  progress?: Progress,
): Promise<number> {
  const { forms, snapshot } = await readReturns(workbook, catalogue, "own", progress);
  const marks = forms.map((form) => marksOf(form, findings));
  const edits = forms.flatMap((form, index) => markEdits(form, marks[index] ?? NO_MARKS, snapshot));
  if (edits.length > 0) await workbook.apply({ sheets: [], edits }, progress);
  const left = (keys: readonly string[]): number => Math.max(0, keys.length - MARK_ROWS);
  return marks.reduce((sum, { hard, soft }) => sum + left(hard) + left(soft), 0);
}

/** The cells of a form to be marked, by the keys its conditional formats look up. */
interface FormMarks {
  readonly hard: readonly string[];
  readonly soft: readonly string[];
}

const NO_MARKS: FormMarks = { hard: [], soft: [] };

function marksOf(form: FormReading, findings: readonly Finding[]): FormMarks {
  const inputs = new Map(form.cells.map((input) => [inputKey(input), markKey(input.sheet.module, input.at)]));
  const marked = (severity: Finding["severity"]): ReadonlySet<string> =>
    new Set(
      findings.flatMap((finding) => {
        if (finding.severity !== severity) return [];
        return placesOf(finding).flatMap((place) => inputs.get(placeKey(place)) ?? []);
      }),
    );
  const errors = marked("hard");
  return { hard: [...errors], soft: [...marked("soft")].filter((key) => !errors.has(key)) };
}

function markEdits(form: FormReading, { hard, soft }: FormMarks, snapshot: WorkbookSnapshot): readonly CellEdit[] {
  const meta = snapshot.sheets.find(({ id }) => id === form.metaSheetId);
  if (!meta) return [];
  const lines = Math.min(MARK_ROWS, Math.max(readLedger(meta, LEDGERS.marks).length, hard.length, soft.length));
  return Array.from({ length: lines }, (_, index) => [hard[index] ?? null, soft[index] ?? null]).flatMap(
    (line, index) => lineEdits(meta, LEDGERS.marks, index, line) ?? [],
  );
}
