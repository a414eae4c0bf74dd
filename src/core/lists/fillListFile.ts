import type { Catalogue } from "../Catalogue";
import type { ListFile, ListFileLine } from "../csv/listCsv";
import type { Finding } from "../dataset/Finding";
import { groupBy } from "../dataset/groupBy";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { type FilledList, fillList } from "./fillList";
import type { FormList } from "./FormList";
import { listColumns } from "./listColumns";
import type { ListReading } from "./ListReading";

/** A list of one of the forms. */
interface OpenList {
  readonly form: FormReading;
  readonly reading: ListReading;
  /** Ids of its columns that take something. */
  readonly columns: ReadonlySet<string>;
}

/**
 * Writes the rows of a file into the list they belong to, of the forms of a workbook: of their programme and period, and with a column for all they
 * say. Rows of another programme or period, or that several lists could take, are findings, and then nothing should be written.
 */
export function fillListFile(
  forms: readonly FormReading[],
  { list, lines }: ListFile,
  catalogue: Catalogue,
): FilledList {
  const refused = (rule: string, parameters: Finding["parameters"] = {}): Finding => ({
    rule,
    severity: "hard",
    place: forms[0]?.place ?? {},
    parameters,
  });
  const open = forms.flatMap((form) => openLists(form, list, catalogue));
  if (open.length === 0) {
    const there = new Set(forms.flatMap(({ lists }) => lists.map((one) => one.list)));
    return {
      edits: [],
      rewrites: [],
      findings: [refused("fill.noList", { list: list.id, there: [...there].join(", ") || "–" })],
    };
  }
  const findings: Finding[] = [];
  const placed = lines.flatMap((row) => {
    const [own, ...others] = ownersOf(open, row, list);
    const sheets = [own, ...others].map((one) => one?.reading.sheet.name ?? "").join(", ");
    if (!own) findings.push(refused("fill.otherForm", { line: row.line }));
    else if (others.length > 0) findings.push(refused("fill.severalLists", { line: row.line, sheets }));
    return own ? [{ own, row }] : [];
  });
  if (findings.length > 0) return { edits: [], rewrites: [], findings };
  const filled = [...groupBy(placed, ({ own }) => own)].map(([{ form, reading }, rows]) =>
    fillList(
      form,
      reading,
      rows.map(({ row }) => row),
      catalogue,
    ),
  );
  return {
    edits: filled.flatMap(({ edits }) => edits),
    rewrites: filled.flatMap(({ rewrites }) => rewrites),
    findings: filled.flatMap((one) => one.findings),
  };
}

function openLists(form: FormReading, list: FormList, catalogue: Catalogue): readonly OpenList[] {
  const asked = listColumns(list, form.programme, catalogue).map(({ column }) => column.id);
  return form.lists
    .filter((reading) => reading.list === list.id)
    .map((reading) => ({ form, reading, columns: new Set(asked.filter((id) => reading.columns.has(id))) }));
}

/**
 * The lists a row may belong to: one when it is clear. A list made once more with more columns takes only the rows that need them; of forms of one
 * unit each, the one of the row's unit.
 */
function ownersOf(open: readonly OpenList[], row: ListFileLine, { feed, history }: FormList): readonly OpenList[] {
  const own = open.filter(
    ({ form: { programme, period } }) =>
      programme.id === row.programme && period && periodKey(period) === periodKey(row.period),
  );
  const said = [...Object.keys(row.fields), ...Object.keys(row.figures)];
  const fitting = preferred(own, ({ columns }) => said.every((id) => columns.has(id)));
  const fewest = Math.min(...fitting.map(({ columns }) => columns.size));
  const narrowest = fitting.filter(({ columns }) => columns.size === fewest);
  const unit = row.fields[feed?.unit ?? history?.unit ?? ""];
  return preferred(narrowest, ({ form }) => form.cells.some((cell) => cell.row.unit === unit));
}

/** Those that fit, or all where none does. */
function preferred<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}
