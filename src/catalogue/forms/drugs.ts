import { crossing, type FormModule, type ModuleColumn, type ModuleRow } from "../../core/forms/FormModule";
import type { Unit } from "../../core/quantity/Quantity";
import { recordOf } from "../../core/registers/createRegister";
import type { Substance, SubstanceMeasure } from "../../core/registers/Substance";
import { indicators } from "../indicators/indicators";
import { substanceIndex } from "../substances/substanceIndex";
import { unitLabels } from "./gridModule";

/** Units with a column of their own; what is stated in another one has a line of its own, which names it. */
const OWN: readonly Unit[] = ["kg", "pill", "brick"];
const OTHER = "other";

interface Line {
  readonly row: ModuleRow;
  /** Indicators by column. */
  readonly cells: readonly (readonly [column: string, indicator: string])[];
}

const lineOf = ({ indicator, unit }: SubstanceMeasure): Line => ({
  row: { id: indicator, labels: recordOf(indicators, indicator).labels },
  cells: [[OWN.includes(unit) ? unit : OTHER, indicator]],
});

/** A line for a substance in its common units side by side, and one for each measure that has no place beside the others. */
function linesOf(substance: Substance): readonly Line[] {
  const { id, labels, measures } = substance;
  const aside = (measure: SubstanceMeasure): boolean =>
    !OWN.includes(measure.unit) || measures.filter(({ unit }) => unit === measure.unit).length > 1;
  const beside = measures.filter((measure) => !aside(measure));
  const [only] = beside;
  const together: readonly Line[] =
    beside.length === 0
      ? []
      : beside.length === 1 && only?.labels
        ? [lineOf(only)]
        : [{ row: { id, labels }, cells: beside.map(({ unit, indicator }) => [unit, indicator]) }];
  return [...together, ...measures.filter(aside).map(lineOf)];
}

const lines = [...substanceIndex.substances.values()].flatMap(linesOf);

const columns: readonly ModuleColumn[] = [
  ...OWN.map((unit) => ({ id: unit, labels: unitLabels(unit) })),
  {
    id: OTHER,
    labels: {
      en: "other unit (named in the line)",
      vi: "đơn vị khác (ghi ở tên dòng)",
      lo: "ຫົວໜ່ວຍອື່ນ (ລະບຸໃນແຖວ)",
    },
  },
];

/** Drugs, plants and precursors seized, by zone and unit; units of measure stand side by side and are never merged. */
export const drugsModule: FormModule = {
  id: "drugs",
  sheet: { en: "Drugs seized", vi: "Tang vật ma túy", lo: "ຢາເສບຕິດທີ່ຍຶດໄດ້" },
  title: {
    en: "FORM 02. DRUGS SEIZED BY SUBSTANCE",
    vi: "BIỂU 02. TANG VẬT MA TÚY THEO LOẠI",
    lo: "ແບບຟອມ 02. ຢາເສບຕິດທີ່ຍຶດໄດ້ ຕາມປະເພດ",
  },
  head: { en: "Substance", vi: "Loại ma túy", lo: "ປະເພດຢາເສບຕິດ" },
  bands: "zones",
  orientation: "landscape",
  totals: true,
  rows: lines.map(({ row }) => row),
  columns,
  cells: new Map(lines.flatMap(({ row, cells }) => cells.map(([column, id]) => [crossing(row.id, column), id]))),
};
