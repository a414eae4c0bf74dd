import { catalogue } from "../../../src/catalogue/catalogue";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import type { Finding } from "../../../src/core/dataset/Finding";
import type { Observation } from "../../../src/core/dataset/Observation";
import { parseList } from "../../../src/core/csv/listCsv";
import { fillListFile } from "../../../src/core/lists/fillListFile";
import { fillForms } from "../../../src/core/forms/fillForms";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { columnName, NAMES, rowName, type When } from "../../../src/core/forms/formNames";
import type { FormRequest } from "../../../src/core/forms/FormRequest";
import { planForm } from "../../../src/core/forms/planForm";
import { sumFormula } from "../../../src/core/forms/sumFormula";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { readReturns } from "../../../src/core/tasks/readReturns";
import { cellAddress, parseRect } from "../../../src/core/workbook/a1";
import { type CellValue, isErrorValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Progress } from "../../../src/core/workbook/Workbook";
import type { Sheet } from "../../../src/core/workbook/Sheet";

/** A programme and language; the programme's own periods when left out. */
export type FormOf = Partial<FormRequest>;

export const requestOf = ({ programme = sh09, ...more }: FormOf = {}): FormRequest => ({
  programme,
  language: programme.language,
  period: programme.period,
  ...(programme.previousPeriod && !more.period && { previousPeriod: programme.previousPeriod }),
  ...more,
});

/** A form in a workbook in memory, and what a person may do to it. */
export class FormUnderTest {
  private constructor(
    readonly workbook: MemoryWorkbook,
    readonly results: Sheet,
  ) {}

  /** A blank form of SH09, or as asked for; in a workbook of its own unless one is given. */
  static async make(form: FormOf = {}, workbook = new MemoryWorkbook()): Promise<FormUnderTest> {
    const plan = planForm(requestOf(form), catalogue, await workbook.find());
    await workbook.apply(plan);
    return new FormUnderTest(workbook, workbook.sheetByName(plan.activate ?? "")!);
  }

  /** The sheets beside the results, by what they are for. */
  get info(): Sheet {
    return this.linked(NAMES.linkInfo);
  }
  get meta(): Sheet {
    return this.linked(NAMES.linkMeta);
  }
  private linked(link: string): Sheet {
    const { refersTo } = this.results.names.find(({ name }) => name === link)!;
    return this.workbook.sheetByName(/^'(.*)'!/.exec(refersTo)![1]!)!;
  }

  /** Where a figure stands now: "border son_la_forces heroin", "... last" for the period before. */
  place(figure: string): { row: number; column: number } {
    const [zone = "", unit = "", indicator = "", when = "this"] = figure.split(" ");
    return {
      row: this.rangeOf(rowName({ zone, unit })).row,
      column: this.rangeOf(columnName({ field: indicator, when: when as When })).column,
    };
  }

  address(figure: string): string {
    const { row, column } = this.place(figure);
    return cellAddress(row, column);
  }

  rangeOf(name: string) {
    return rangeOfName(this.results, name)!;
  }

  /** Types a figure over what was there; formulas are calculated anew, as Excel does at once. */
  type(figure: string, value: CellValue, numberFormat?: string): this {
    const { row, column } = this.place(figure);
    this.results.put(row, column, value);
    if (numberFormat !== undefined) this.results.format({ row, column, rows: 1, columns: 1 }, { numberFormat });
    recalculate(this.results);
    return this;
  }

  /** Types into a field of the information sheet. */
  typeInfo(field: Parameters<typeof NAMES.info>[0], value: CellValue): this {
    const { row, column } = rangeOfName(this.info, NAMES.info(field))!;
    this.info.put(row, column, value);
    return this;
  }

  /** Writes observations into the form; the findings keep it from being written. */
  async fill(observations: readonly Observation[]): Promise<readonly Finding[]> {
    const { snapshot, forms } = await readReturns(this.workbook, catalogue);
    const form = forms.find(({ sheetId }) => sheetId === this.results.id)!;
    const { edits, findings } = fillForms([form], observations, catalogue, snapshot);
    if (findings.length === 0) await this.workbook.apply({ sheets: [], edits });
    return findings;
  }

  /** Writes the rows of a file into a list. */
  async fillLists(csv: string): Promise<void> {
    const { content, problems } = parseList(csv, "list.csv", catalogue);
    const { edits, rewrites, findings } = fillListFile([await this.read()], content!, catalogue);
    if (problems.length + findings.length > 0) throw new Error(JSON.stringify([problems, findings]));
    await this.workbook.apply({ sheets: [], edits, rewrites });
  }

  /** The form as it is understood. */
  read(): Promise<FormReading> {
    return this.readWith(undefined);
  }

  /** The same, while something else waits for its turn or the user cancels. */
  async readWith(progress: Progress | undefined): Promise<FormReading> {
    const { forms, findings } = await readReturns(this.workbook, catalogue, "own", progress);
    const form = forms.find(({ sheetId }) => sheetId === this.results.id);
    if (!form) throw new Error(`not read: ${findings.map(({ rule }) => rule).join(", ")}`);
    return form;
  }
}

/** Calculates the form's own sums from top to bottom; a mistyped one would stand out here. */
export function recalculate(sheet: Sheet): void {
  const sums = [...sheet.entries()].filter(([, , { formula }]) => formula?.includes("COUNT"));
  // Subtotals first: the total refers to them.
  for (let round = 0; round < 2; round++) {
    for (const [row, column, cell] of sums) {
      const shared = sharedValue(sheet, cell.formula ?? "");
      if (shared !== undefined) sheet.setCell(row, column, { ...cell, value: shared });
      const addends = /^=IF\(OR\(COUNT\((.*?)\)=0,/.exec(cell.formula ?? "")?.[1] ?? "";
      if (cell.formula !== sumFormula(addends)) continue;
      const parts = addends.split(",");
      sheet.setCell(row, column, { ...cell, value: sumOf(parts.flatMap((part) => valuesIn(sheet, part))) });
    }
  }
}

/** What a formula over groups that have to agree comes to; undefined for other formulas. */
function sharedValue(sheet: Sheet, formula: string): CellValue | undefined {
  const largest = /,"",MAX\((.*)\)\)$/.exec(formula)?.[1];
  if (largest === undefined) return undefined;
  const numbersIn = (cells: string): readonly number[] =>
    cells.split(",").flatMap((part) => valuesIn(sheet, part).filter((value) => typeof value === "number"));
  const groups = [...largest.matchAll(/SUM\((.*?)\)/g)].map((group) => group[1] ?? "");
  const sums = groups.map(numbersIn).flatMap((numbers) => (numbers.length > 0 ? numbers.reduce((a, b) => a + b) : []));
  const rivals = [...formula.matchAll(/(?<=AND\(|>0,)COUNT\(([^()]*)\)>0(?=[,)])/g)].map((rows) => rows[1] ?? "");
  const isBoth = rivals.length === 2 && rivals.every((rows) => numbersIn(rows).length > 0);
  const all = groups.flatMap((group) => group.split(",").flatMap((part) => valuesIn(sheet, part)));
  const isOpen = Math.max(...sums) === 0 && all.some((value) => typeof value === "string");
  return sums.length === 0 || new Set(sums).size > 1 || isBoth || isOpen ? "" : Math.max(...sums);
}

function sumOf(values: readonly CellValue[]): CellValue {
  const error = values.find(isErrorValue);
  const numbers = values.filter((value) => typeof value === "number");
  if (error) return error;
  const sum = numbers.reduce((a, b) => a + b, 0);
  const others = values.some((value) => value !== null && typeof value !== "number");
  return numbers.length === 0 || (sum === 0 && others) ? "" : Math.round(sum * 1e9) / 1e9;
}

function valuesIn(sheet: Sheet, address: string): readonly CellValue[] {
  const rect = parseRect(address);
  if (!rect) return [{ error: "#REF!" }];
  return Array.from({ length: rect.rows * rect.columns }, (_, index) =>
    sheet.value(rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)),
  );
}

/** Findings in short: "hard form.badDate B10". */
export const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, place }) => [severity, rule, place.cell].filter(Boolean).join(" "));

/** Observations in short, by place: "border son_la_forces heroin". */
export const figuresOf = ({
  observations,
  previousPeriod,
}: FormReading): ReadonlyMap<string, Observation["quantity"]> =>
  new Map(
    observations.map(({ zone, reportingUnit, indicator, period, quantity }) => [
      [zone, reportingUnit, indicator, ...(period === previousPeriod ? ["last"] : [])].join(" "),
      quantity,
    ]),
  );
