import type { Catalogue } from "../Catalogue";
import type { Finding } from "../dataset/Finding";
import type { FormReading } from "../forms/FormReading";
import { inputKey, placeKey } from "../forms/inputAt";
import { LEDGERS, lineEdits, markKey, readLedger } from "../forms/ledgers";
import { MARK_ROWS } from "../forms/metaSheet";
import type { Progress, Workbook, WorkbookSnapshot } from "../workbook/Workbook";
import type { CellEdit } from "../workbook/WorkbookPlan";
import { readReturns } from "./readReturns";

/**
 * Marks the cells that findings speak of, in every form of the workbook, and takes earlier marks away; without findings it only takes
 * away. Formats and notes of the user are left as they are: the form's own conditional formats show the marks.
 */
export async function markFindings(
  workbook: Workbook,
  catalogue: Catalogue,
  findings: readonly Finding[],
  progress?: Progress,
): Promise<void> {
  const { forms, snapshot } = await readReturns(workbook, catalogue, "own", progress);
  const edits = forms.flatMap((form) => markEdits(form, findings, snapshot));
  if (edits.length > 0) await workbook.apply({ sheets: [], edits }, progress);
}

function markEdits(form: FormReading, findings: readonly Finding[], snapshot: WorkbookSnapshot): readonly CellEdit[] {
  const meta = snapshot.sheets.find(({ id }) => id === form.metaSheetId);
  if (!meta) return [];
  const inputs = new Map(form.cells.map((input) => [inputKey(input), markKey(input.sheet.module, input.at)]));
  const marked = (severity: Finding["severity"]): ReadonlySet<string> =>
    new Set(
      findings.flatMap((finding) => {
        const key = inputs.get(placeKey(finding.place));
        return key !== undefined && finding.severity === severity ? [key] : [];
      }),
    );
  const errors = marked("hard");
  const hard = [...errors];
  const soft = [...marked("soft")].filter((key) => !errors.has(key));
  const lines = Math.min(MARK_ROWS, Math.max(readLedger(meta, LEDGERS.marks).length, hard.length, soft.length));
  return Array.from({ length: lines }, (_, index) => [hard[index] ?? null, soft[index] ?? null]).flatMap(
    (line, index) => lineEdits(meta, LEDGERS.marks, index, line) ?? [],
  );
}
