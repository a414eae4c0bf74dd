import { indicators } from "../../../src/catalogue/indicators/indicators";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Programme } from "../../../src/core/dataset/Programme";
import type { ReferencePeriod } from "../../../src/core/dataset/ReferencePeriod";
import type { FormReading } from "../../../src/core/forms/FormReading";
import { recordOf } from "../../../src/core/registers/createRegister";
import type { CellValue } from "../../../src/core/workbook/Cell";
import { figure } from "../figures";
import { FormUnderTest } from "../forms/FormUnderTest";

/** What stands in the cells, by indicator. */
export type Figures = Readonly<Record<string, CellValue>>;

const YEAR: ReferencePeriod = { from: "2024-01-01", to: "2024-12-31" };
const text = (vi: string) => ({ en: vi, vi });

/** One unit that speaks for one zone, with a column for each of these indicators. */
const programmeOf = (ids: readonly string[], period: ReferencePeriod): Programme => ({
  id: "published",
  labels: text("Số liệu đã công bố"),
  office: { superior: text("Bộ Công an"), name: text("Cục") },
  parties: [{ id: "vn", country: "VN", labels: text("Việt Nam") }],
  zones: [{ id: "all", labels: text("Địa bàn") }],
  units: [{ id: "u", party: "vn", labels: text("Đơn vị") }],
  indicators: ids,
  language: "vi",
  period,
  scope: text("số liệu đã công bố"),
});

const cellsOf = (figures: string): readonly (readonly [indicator: string, figure: string])[] =>
  figures.split(", ").map((cell) => {
    const [, indicator = "", value = ""] = /^(\w+) (.*)$/.exec(cell) ?? [];
    return [indicator, value];
  });

/**
 * Figures in short ("cases 12, heroin hơn >3.5") filled into a form and read back.
 * @param like figures whose columns the form has, where they are others than its own.
 */
export async function publishedForm(figures: string, period = YEAR, like = figures): Promise<FormReading> {
  const programme = programmeOf(
    cellsOf(like).map(([indicator]) => indicator),
    period,
  );
  const form = await FormUnderTest.make({ programme });
  const observations = cellsOf(figures).map(([indicator, value]): Observation => {
    const quantity = figure(value, recordOf(indicators, indicator).unit)!;
    return { programme: programme.id, party: "vn", reportingUnit: "u", zone: "all", period, indicator, quantity };
  });
  expect(await form.fill(observations)).toEqual([]);
  return form.read();
}

/** Cells typed into a form, read back. */
export async function typedForm(figures: Figures, period = YEAR): Promise<FormReading> {
  const form = await FormUnderTest.make({ programme: programmeOf(Object.keys(figures), period) });
  for (const [indicator, value] of Object.entries(figures)) form.type(`all u ${indicator}`, value);
  return form.read();
}
