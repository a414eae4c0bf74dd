import { catalogue } from "../../src/catalogue/catalogue";
import { MODULES } from "../../src/core/dataset/ModuleId";
import type { Programme } from "../../src/core/dataset/Programme";
import { planForm } from "../../src/core/forms/planForm";
import { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writeWorkbook";

/** The file of a blank form with every sheet there is, of two zones and so many units on two sides, compared with the year before. */
export async function fullSet(units: number): Promise<Uint8Array> {
  const text = (words: string): Programme["labels"] => ({ en: words, vi: words, lo: words });
  const programme: Programme = {
    id: "full_set",
    labels: text("Full set"),
    office: { superior: text("Ministry"), name: text("Office") },
    parties: [
      { id: "vn", country: "VN", labels: text("Việt Nam") },
      { id: "la", country: "LA", labels: text("Lào") },
    ],
    zones: ["border", "across"].map((id) => ({ id, labels: text(id) })),
    units: Array.from({ length: units }, (_, index) => ({
      id: `unit_${String(index)}`,
      party: index % 2 === 0 ? "vn" : "la",
      labels: text(`Công an tỉnh thứ ${String(index)}`),
    })),
    indicators: ["cases", "suspects", "heroin", "synthetic_pills", "opium"],
    modules: MODULES,
    language: "vi",
    period: { from: "2024-12-15", to: "2025-12-14" },
    scope: text("all figures"),
  };
  const { period, language } = programme;
  const previousPeriod = { from: "2023-12-15", to: "2024-12-14" };
  const workbook = new MemoryWorkbook();
  await workbook.apply(planForm({ programme, language, period, previousPeriod }, catalogue, await workbook.find()));
  return writeWorkbook(workbook);
}
