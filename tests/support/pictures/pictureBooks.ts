import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import type { Book } from "../../../src/core/book/planBook";
import type { Observation } from "../../../src/core/dataset/Observation";
import { parseProgramme } from "../../../src/core/dataset/parseProgramme";
import type { Programme, ReportingUnit } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { recordOf } from "../../../src/core/registers/createRegister";
import { createSummary } from "../../../src/core/tasks/createSummary";
import type { Language } from "../../../src/core/text/Labels";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { type Example, exampleForm, examplePath } from "../examples";
import { figure } from "../figures";
import { FormUnderTest } from "../forms/FormUnderTest";

/** A workbook with filled-in forms and the book made of them. */
export interface PictureBook {
  readonly workbook: MemoryWorkbook;
  readonly book: Book;
}

/**
 * Workbooks whose tables and charts the guides show: the examples, in the order in which a table is looked for, and for what they have not
 * reported an invented series of years.
 */
export const PICTURE_BOOKS: readonly ((language: Language) => Promise<MemoryWorkbook>)[] = [
  formOf("sh09"),
  formOf("eight-provinces-2019"),
  caseRegisterForm,
  formOf("nghe-an-2024"),
  yearsOfForms,
  formOf("ministries-2024"),
  formOf("quang-nam-se-kong-mid-2023"),
  formOf("quang-nam-se-kong-review-2023"),
];

function formOf(example: Example): (language: Language) => Promise<MemoryWorkbook> {
  return async (language) => (await exampleForm(example, language)).workbook;
}

/** @param make one of `PICTURE_BOOKS`. */
export async function pictureBook(
  make: (language: Language) => Promise<MemoryWorkbook>,
  language: Language,
): Promise<PictureBook> {
  const workbook = await make(language);
  return { workbook, book: (await createSummary(workbook, catalogue, language)).book };
}

/** The example with invented cases, in a form of a language. */
export async function caseRegisterForm(language: Language): Promise<MemoryWorkbook> {
  const json = readFileSync(examplePath("case-register.json"), "utf8");
  const { programme } = parseProgramme(json, new Set(catalogue.indicators.keys()));
  if (!programme) throw new Error("the example's programme is not one");
  const form = await FormUnderTest.make({ programme, language });
  await form.fillLists(readFileSync(examplePath("case-register.csv"), "utf8"));
  return form.workbook;
}

const INVENTED: Programme = {
  ...quangNamSeKong,
  id: "invented_years",
  indicators: ["cases", "suspects", "heroin"],
  modules: ["results", "exhibits"],
  labels: { en: "EXAMPLE, invented figures", vi: "VÍ DỤ, số liệu giả định", lo: "ຕົວຢ່າງ, ຂໍ້ມູນສົມມຸດ" },
};
/** By year: cases, suspects, kilograms of heroin, then guns, cars and motorcycles of the one side. */
const YEARS: Readonly<Record<number, readonly string[]>> = {
  2020: ["41", "57", ">12.5", "3", "2", "14"],
  2021: ["52", "71", "16.2", "5", "3", "18"],
  2022: ["48", "66", "9.8", "2", "1", "11"],
  2023: ["63", "88", "21.4", "6", "4", "23"],
};
const RESULTS = INVENTED.indicators;
const EXHIBITS = ["guns", "cars", "motorcycles"];
const SMALLER = 0.7;

/** Four years of one programme in one workbook. */
async function yearsOfForms(language: Language): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const [year, figures] of Object.entries(YEARS)) {
    const period: ReferencePeriod = { from: `${year}-01-01`, to: `${year}-12-31` };
    const form = await FormUnderTest.make({ programme: INVENTED, language, period }, workbook);
    const findings = await form.fill(INVENTED.units.flatMap((unit) => observationsOf(unit, period, figures)));
    if (findings.length > 0) throw new Error(JSON.stringify(findings));
  }
  return workbook;
}

/** The figures of a year for one of the two units, in the order of `RESULTS` and `EXHIBITS`; the other's are a little smaller. */
function observationsOf(
  { id: reportingUnit, party, zones = [] }: ReportingUnit,
  period: ReferencePeriod,
  figures: readonly string[],
): readonly Observation[] {
  const [own = ""] = zones;
  return [...RESULTS, ...EXHIBITS].flatMap((indicator, index): Observation[] => {
    const text = figures[index] ?? "";
    const stated = party === "vn" ? text : text.replace(/\d+/, (digits) => String(Math.ceil(Number(digits) * SMALLER)));
    const quantity = figure(stated, recordOf(catalogue.indicators, indicator).unit);
    // Beside the results a unit states its figures for all its ground.
    const zone = RESULTS.includes(indicator) ? own : "all";
    return quantity ? [{ programme: INVENTED.id, party, reportingUnit, zone, period, indicator, quantity }] : [];
  });
}
