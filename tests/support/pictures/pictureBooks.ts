import { readFileSync } from "node:fs";
import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import type { Book } from "../../../src/core/book/planBook";
import type { Observation } from "../../../src/core/dataset/Observation";
import { parseProgramme } from "../../../src/core/dataset/parseProgramme";
import type { Programme, ReportingUnit } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import { NAMES } from "../../../src/core/forms/formNames";
import { formatFigure } from "../../../src/core/lists/figureText";
import { recordOf } from "../../../src/core/registers/createRegister";
import { createSummary } from "../../../src/core/tasks/createSummary";
import { freezeBook } from "../../../src/core/tasks/freezeBook";
import { giveReason } from "../../../src/core/tasks/giveReason";
import { reviewWorkbook } from "../../../src/core/tasks/reviewWorkbook";
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

/** Four years of one programme in one workbook, and the form of the last one. */
async function invented(language: Language): Promise<FormUnderTest> {
  const workbook = new MemoryWorkbook();
  const forms: FormUnderTest[] = [];
  for (const [year, figures] of Object.entries(YEARS)) {
    const period: ReferencePeriod = { from: `${year}-01-01`, to: `${year}-12-31` };
    const form = await FormUnderTest.make({ programme: INVENTED, language, period }, workbook);
    const findings = await form.fill(INVENTED.units.flatMap((unit) => observationsOf(unit, period, figures)));
    if (findings.length > 0) throw new Error(JSON.stringify(findings));
    forms.push(form);
  }
  return forms.at(-1)!;
}

async function yearsOfForms(language: Language): Promise<MemoryWorkbook> {
  return (await invented(language)).workbook;
}

/** What a clerk wrote after the tables were signed: a reason for a figure that is doubted, and a remark beside its row. */
const WRITTEN = {
  vi: { reason: "Một vụ lớn, 180 kg", remark: "Đã cộng thêm hai vụ kết thúc muộn" },
  en: { reason: "One large case of 180 kg", remark: "Two cases closed late were added" },
} as const;

/** The invented years once more, signed and changed afterwards: with revised figures, a figure in doubt, one explained and a remark. */
export async function changedBook(language: keyof typeof WRITTEN): Promise<PictureBook> {
  const form = await invented(language);
  const { workbook } = form;
  await createSummary(workbook, catalogue, language);
  await freezeBook(workbook, catalogue, "2024-01-05");
  form.type("quang_nam quang_nam cases", 65);
  form.type("quang_nam quang_nam heroin", 201.4).type("se_kong se_kong suspects", 620);
  const { row } = form.place("quang_nam quang_nam cases");
  const { reason, remark } = WRITTEN[language];
  form.results.put(row, form.rangeOf(NAMES.note).column, remark);
  const doubted = (await reviewWorkbook(workbook, catalogue)).findings.find(
    ({ place: { cell } }) => cell === form.address("quang_nam quang_nam heroin"),
  );
  if (!doubted) throw new Error("nothing is doubted");
  await giveReason(workbook, catalogue, doubted, reason, "2024-02-01T08:00:00Z");
  return { workbook, book: (await createSummary(workbook, catalogue, language)).book };
}

/** A form of the invented programme with rows of earlier years. */
export async function earlierYearsForm(language: Language): Promise<MemoryWorkbook> {
  const programme: Programme = { ...INVENTED, modules: ["results", "earlier_years"] };
  const period: ReferencePeriod = { from: "2024-01-01", to: "2024-12-31" };
  const form = await FormUnderTest.make({ programme, language, period });
  const rows = Object.entries(YEARS).flatMap(([year, figures]) =>
    INVENTED.units.map((unit) => {
      const own = observationsOf(unit, period, figures).slice(0, RESULTS.length);
      const said = own.map(({ quantity }) => formatFigure(quantity));
      return ["earlier_years", INVENTED.id, period.from, period.to, year, ...(unit.zones ?? []), unit.id, ...said];
    }),
  );
  const head = ["list", "programme", "period_start", "period_end", "year", "zone", "unit", ...RESULTS];
  await form.fillLists([head, ...rows].map((cells) => cells.join(",")).join("\n"));
  return form.workbook;
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
