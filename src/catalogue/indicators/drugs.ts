import type { Unit } from "../../core/quantity/Quantity";
import type { IndicatorRecord } from "../../core/registers/IndicatorRecord";
import type { Substance, SubstanceMeasure } from "../../core/registers/Substance";
import type { Labels, Language } from "../../core/text/Labels";
import { substanceIndex } from "../substances/substanceIndex";
import { FLOW } from "./additivity";
import { coreIndicators } from "./core";

const MEASURE_WORDS: Readonly<Partial<Record<Unit, Required<Labels>>>> = {
  kg: { en: "kg", vi: "kg", lo: "ກິໂລກຣາມ" },
  pill: { en: "pills", vi: "viên", lo: "ເມັດ" },
  brick: { en: "bricks", vi: "bánh", lo: "ກ້ອນ" },
  plant: { en: "plants", vi: "cây", lo: "ຕົ້ນ" },
  hectare: { en: "hectares", vi: "ha", lo: "ເຮັກຕາ" },
  litre: { en: "litres", vi: "lít", lo: "ລິດ" },
  item: { en: "packets", vi: "gói", lo: "ຊອງ" },
};

const COUNTED: readonly Unit[] = ["pill", "brick", "plant", "item"];

function wordOf(unit: Unit): Required<Labels> {
  const word = MEASURE_WORDS[unit];
  if (!word) throw new Error(`substances are not measured in ${unit}`);
  return word;
}

/** "Heroin" by weight, "Heroin (bricks)" otherwise. */
function labelsOf(substance: Substance, { unit, labels }: SubstanceMeasure): Labels {
  if (labels) return labels;
  if (unit === "kg") return substance.labels;
  const word = wordOf(unit);
  const { en, vi = en, lo = en } = substance.labels;
  return { en: `${en} (${word.en})`, vi: `${vi} (${word.vi})`, lo: `${lo} (${word.lo})` };
}

/** One text for all units of a substance but those with a label of their own, so that a form's guide explains it once. */
function helpOf({ labels: substance, role }: Substance, { unit, labels: own }: SubstanceMeasure): Labels {
  const { en, vi = en, lo = en } = own ?? substance;
  const word = own && wordOf(unit);
  const [inEn, inVi, inLo] = word ? [`in ${word.en}, `, `tính bằng ${word.vi}, `, `ເປັນ${word.lo}, `] : ["", "", ""];
  const outside = role === "precursor" || role === "plant";
  return {
    en: `${en}: ${inEn}as stated. Each unit has its own column; nothing is converted.${outside ? " In no total of drugs." : ""}`,
    vi: `${vi}: ${inVi}ghi như tài liệu nêu. Mỗi đơn vị một cột, không tự quy đổi.${outside ? " Không cộng vào tổng số ma túy." : ""}`,
    lo: `${lo}: ${inLo}ຂຽນຕາມເອກະສານ. ແຕ່ລະຫົວໜ່ວຍຂຽນແຍກ, ບໍ່ຄິດໄລ່ປ່ຽນ.${outside ? " ບໍ່ລວມໃນຍອດຢາເສບຕິດ." : ""}`,
  };
}

/** Measures in the same unit of the headings above a substance; they include what it weighs. */
function includedIn(substance: Substance, measure: SubstanceMeasure): readonly string[] {
  if (measure.includedIn) return measure.includedIn;
  const parent = substance.parent === undefined ? undefined : substanceIndex.substances.get(substance.parent);
  if (!parent) return [];
  const same = parent.measures.filter(({ unit }) => unit === measure.unit).map(({ indicator }) => indicator);
  return [...same, ...includedIn(parent, measure)];
}

function indicatorOf(substance: Substance, measure: SubstanceMeasure): IndicatorRecord {
  const { indicator, unit, plausibleMaximum, pills } = measure;
  const labels = labelsOf(substance, measure);
  const totals = includedIn(substance, measure);
  const review: readonly Language[] = unit === "brick" || unit === "item" ? ["lo"] : (substance.review ?? []);
  return {
    id: indicator,
    topic: "drugs",
    substance: substance.id,
    labels,
    unit,
    measure: COUNTED.includes(unit) ? "count" : "quantity",
    plausibleMaximum,
    help: helpOf(substance, measure),
    ...FLOW,
    ...(totals.length > 0 && { includedIn: totals }),
    ...(pills && { pills }),
    ...(review.length > 0 && { review }),
    ...(unit === "item" && { counter: wordOf("item") }),
  };
}

const CORE_IDS = new Set(coreIndicators.map(({ id }) => id));

/** Quantities of every substance in each of its units, but those that are core indicators. */
export const drugIndicators: readonly IndicatorRecord[] = [...substanceIndex.substances.values()].flatMap((substance) =>
  substance.measures
    .filter(({ indicator }) => !CORE_IDS.has(indicator))
    .map((measure) => indicatorOf(substance, measure)),
);
