import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pythonWithOpenpyxl } from "./pythonWithOpenpyxl";
import { runProgram } from "./runProgram";
import { withFolder } from "./withFolder";

export interface OpenpyxlCell {
  /** The cached result of a formula; dates as text. */
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** n number, s text, b boolean, e error, f formula, d date. */
  readonly type: string;
}

export interface OpenpyxlSheet {
  readonly title: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** By address: A1. */
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
  readonly merges: readonly string[];
  readonly validations: readonly { type: string; range: string; formula1: string | null; prompt: string | null }[];
  readonly protected: boolean;
  readonly freeze: string | null;
  readonly printArea: string | readonly string[] | null;
  readonly printTitleRows: string | null;
}

export interface OpenpyxlReport {
  readonly sheets: readonly OpenpyxlSheet[];
  /** Workbook names with what they refer to; of a sheet's own names openpyxl 3.0 keeps the workbook's list too. */
  readonly names: Readonly<Record<string, string>>;
  readonly active: string;
}

/**
 * What openpyxl (Python, a reader and writer that shares nothing with ours) finds in a workbook: cells with formulas, cached
 * results and formats, merges, validations, protection, names. Rejects when openpyxl cannot open the file, so a bare call
 * is a check already. It takes about a second.
 */
export async function openpyxlReport(bytes: Uint8Array): Promise<OpenpyxlReport> {
  const python = await pythonWithOpenpyxl();
  return withFolder(async (folder) => {
    const file = join(folder, "file.xlsx");
    await writeFile(file, bytes);
    const run = await runProgram(python, [join(__dirname, "openpyxlReport.py"), file], { PYTHONIOENCODING: "utf-8" });
    if (run.status !== 0) throw new Error(`openpyxl could not open the file: ${run.stderr}`);
    return JSON.parse(run.stdout) as OpenpyxlReport;
  });
}
