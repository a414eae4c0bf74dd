import type { FormModule, ModuleColumn, ModuleHeading, ModuleRow } from "../../core/forms/FormModule";
import { crossing } from "../../core/forms/FormModule";
import { expandFamily } from "../../core/registers/expandFamily";
import type { Code, IndicatorFamily } from "../../core/registers/IndicatorFamily";
import type { IndicatorRecord } from "../../core/registers/IndicatorRecord";
import type { LANGUAGES } from "../../core/text/Labels";
import { type Labels } from "../../core/text/Labels";
import { capitalised } from "./capitalised";
import { languages } from "../languages/languages";

type Definition = Pick<FormModule, "id" | "sheet" | "title" | "head" | "orientation">;

/** The column of figures that are not broken down, where other columns break them down. */
const TOTAL: ModuleColumn = { id: "total", labels: { en: "Total", vi: "Chung", lo: "ລວມ" } };
const FIGURE: ModuleColumn = { id: "figure", labels: { en: "Number", vi: "Số lượng", lo: "ຈຳນວນ" } };

/** The words of a unit of measure, as forms and books have them. */
export const unitLabels = (unit: IndicatorRecord["unit"]): Labels => {
  const word = (language: (typeof LANGUAGES)[number]): string => languages[language][`unit.${unit}`] ?? unit;
  return { en: word("en"), vi: word("vi"), lo: word("lo") };
};

/**
 * A module over families of indicators: a line for each combination of codes, under its family, and columns for the codes of one
 * dimension where `across` names it. Each unit fills it for all its ground.
 */
export function familyModule(
  definition: Definition,
  families: readonly IndicatorFamily[],
  across?: string,
): FormModule {
  const rows: (ModuleRow | ModuleHeading)[] = [];
  const columns = new Map<string, ModuleColumn>();
  const cells = new Map<string, string>();
  for (const family of families) {
    const known = new Set<string>();
    for (const record of expandFamily(family)) {
      const { [across ?? ""]: column, ...codes } = record.codes ?? {};
      const id = [family.id, ...Object.values(codes)].join("_");
      if (!known.has(id)) {
        const own = Object.values(codes).length === 0;
        if (!own && known.size === 0) rows.push({ heading: family.labels });
        rows.push({
          id,
          labels: own ? family.labels : codeLabels(family, codes),
          measure: record.counter ?? unitLabels(record.unit),
          ...(!own && { part: true }),
        });
        known.add(id);
      }
      const at = columnOf(family, across, column);
      columns.set(at.id, at);
      cells.set(crossing(id, at.id), record.id);
    }
  }
  return { ...definition, bands: "units", rows, columns: ordered([...columns.values()]), cells };
}

/** Figures not broken down stand before the breakdown. */
const ordered = (columns: readonly ModuleColumn[]): readonly ModuleColumn[] =>
  [...columns].sort((a, b) => Number(b.id === TOTAL.id) - Number(a.id === TOTAL.id));

function columnOf(family: IndicatorFamily, across: string | undefined, code: string | undefined): ModuleColumn {
  if (across === undefined) return FIGURE;
  if (code === undefined) return TOTAL;
  return { id: code, labels: capitalised(codeOf(family, across, code).labels) };
}

export function codeOf(family: IndicatorFamily, dimension: string, code: string): Code {
  const found = family.dimensions
    .find((one) => one.dimension.id === dimension)
    ?.dimension.codes.find(({ id }) => id === code);
  if (!found) throw new Error(`${family.id}: no code ${code} of ${dimension}`);
  return found;
}

/** "nguy hiểm, Lào chuyển cho Việt Nam". */
function codeLabels(family: IndicatorFamily, codes: Readonly<Record<string, string>>): Labels {
  const own = Object.entries(codes).map(([dimension, code]) => codeOf(family, dimension, code).labels);
  const join = (language: (typeof LANGUAGES)[number]): string =>
    own.map((labels) => labels[language] ?? labels.en).join(", ");
  return capitalised({ en: join("en"), vi: join("vi"), lo: join("lo") });
}
