import { catalogue } from "../../../src/catalogue/catalogue";
import { moduleOfNames } from "../../../src/core/forms/formNames";
import type { ModuleId } from "../../../src/core/dataset/ModuleId";
import { createSummary } from "../../../src/core/tasks/createSummary";
import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { LANGUAGE_PROPERTY } from "../../../src/main/pane/paneLanguage";
import { exampleForm } from "../examples";
import { returnedWorkbook } from "../forms/returned";
import type { GuideLanguage } from "./guidePictures";
import { caseRegisterForm, earlierYearsForm } from "./pictureBooks";

/** The workbooks the pictures of the workbench are taken of, in the guide's language. */
export interface ScreenForms {
  /** SH09 filled in, as it is opened first. */
  readonly filled: MemoryWorkbook;
  /** The same with slips of the keys. */
  readonly slips: MemoryWorkbook;
  /** The same with its tables. */
  readonly book: MemoryWorkbook;
  /** A register of invented cases. */
  readonly register: MemoryWorkbook;
  /** Invented results of earlier years. */
  readonly earlier: MemoryWorkbook;
  /** What units have sent back; the last one is of another programme. */
  readonly returns: readonly MemoryWorkbook[];
}

const SLIPS = {
  vi: { "border son_la_forces cases": "977 vụ", "border son_la_forces heroin": "hơn 390" },
  en: { "border son_la_forces cases": "977 cases", "border son_la_forces heroin": "more than 390" },
} as const;

export async function screenForms(language: GuideLanguage): Promise<ScreenForms> {
  const sh09 = () => exampleForm("sh09", language);
  const slips = await sh09();
  for (const [place, text] of Object.entries(SLIPS[language])) slips.type(place, text);
  slips.type("across joint_teams suspects", 466);
  slips.type("across joint_teams opium", -300, "#,##0");
  const book = (await sh09()).workbook;
  await createSummary(book, catalogue, language);
  const made = {
    filled: (await sh09()).workbook,
    slips: slips.workbook,
    book,
    register: await caseRegisterForm(language),
    earlier: await earlierYearsForm(language),
  };
  for (const workbook of Object.values(made)) workbook.properties.set(LANGUAGE_PROPERTY, language);
  const first = { "border son_la_forces cases": 977, "border son_la_forces suspects": 1347 };
  return {
    ...made,
    returns: [
      await returnedWorkbook("son-la.xlsx", first, { unit: "son_la_forces", language }),
      await returnedWorkbook("bac-lao.xlsx", { "across joint_teams cases": 3320 }, { unit: "joint_teams", language }),
      (await exampleForm("ministries-2024", language)).workbook,
    ],
  };
}

/** The name of a form's sheet of that module. */
export function sheetOfModule(workbook: MemoryWorkbook, module: ModuleId): string {
  const sheet = workbook.sheets.find(
    ({ names }) => names.some(({ name }) => name.startsWith("hoptac.form")) && moduleOfNames(names) === module,
  );
  if (!sheet) throw new Error(`no sheet ${module}`);
  return sheet.name;
}
