import { readReturns } from "../../../src/core/tasks/readReturns";
import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { parseProgramme } from "../../../src/core/dataset/parseProgramme";
import type { Programme } from "../../../src/core/dataset/Programme";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import { fedEdits } from "../../../src/core/forms/fillForms";
import { rangeOfName } from "../../../src/core/forms/findForms";
import { columnName } from "../../../src/core/forms/formNames";
import type { FormReading } from "../../../src/core/forms/FormReading";
import type { Language } from "../../../src/core/text/Labels";
import { cellAddress } from "../../../src/core/workbook/a1";
import type { CellValue } from "../../../src/core/workbook/Cell";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Sheet } from "../../../src/core/workbook/Sheet";
import { examplePath } from "../examples";
import { FormUnderTest } from "../forms/FormUnderTest";

const example = parseProgramme(
  readFileSync(examplePath("case-register.json"), "utf8"),
  new Set(catalogue.indicators.keys()),
);

/** The programme of the example with a case register. */
export const registerProgramme: Programme = example.programme!;

/** The first row below the headings. */
export const FIRST_ROW = 7;

/** A row as a clerk types it: cells by column. */
export type TypedRow = Readonly<Record<string, CellValue>>;

export const serial = (day: string): number => dateToSerial(day)!;

/** A case of which nothing is to be said. */
export const GOOD: TypedRow = {
  case_no: "01/2025",
  case_date: serial("2025-03-04"),
  place: "bản A",
  zone: "Các xã biên giới",
  unit: "Công an xã Một",
  stage: "khởi tố",
  suspects: 2,
  heroin: 0.7,
};

/** A form with a case register, and what a person may do to it. */
export class RegisterUnderTest {
  private constructor(
    readonly form: FormUnderTest,
    readonly sheet: Sheet,
  ) {}

  static async make(
    language: Language = "vi",
    programme = registerProgramme,
    workbook?: MemoryWorkbook,
  ): Promise<RegisterUnderTest> {
    const form = await FormUnderTest.make({ programme, language }, workbook);
    return new RegisterUnderTest(
      form,
      form.workbook.sheetByName({ vi: "Sổ vụ", lo: "ປຶ້ມຄະດີ", en: "Case register" }[language])!,
    );
  }

  column(id: string): number {
    return rangeOfName(this.sheet, columnName({ field: id, when: "this" }))!.column;
  }

  address(id: string, index = 0): string {
    return cellAddress(FIRST_ROW + index, this.column(id));
  }

  /** Types rows below the headings. */
  type(...rows: readonly TypedRow[]): this {
    rows.forEach((row, index) => {
      for (const [id, value] of Object.entries(row)) this.sheet.put(FIRST_ROW + index, this.column(id), value);
    });
    return this;
  }

  /** The form as it is read once its formulas are calculated. */
  async read(): Promise<FormReading> {
    const { forms, snapshot } = await readReturns(this.form.workbook, catalogue);
    const form = forms.find(({ sheetId }) => sheetId === this.form.results.id);
    if (!form) throw new Error("not read");
    const edits = fedEdits(form, catalogue, snapshot);
    await this.form.workbook.apply({ sheets: [], edits });
    return this.form.read();
  }

  /** The figures of the results: "border commune_one cases 1". */
  async figures(): Promise<readonly string[]> {
    const { observations } = await this.read();
    return observations
      .filter(({ quantity }) => quantity.kind !== "zero")
      .map(({ zone, reportingUnit, indicator, quantity }) =>
        [zone, reportingUnit, indicator, quantity.kind === "number" ? quantity.value : quantity.kind].join(" "),
      );
  }
}
