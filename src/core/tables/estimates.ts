import type { Catalogue } from "../Catalogue";
import type { Programme } from "../dataset/Programme";
import type { ConversionFactor } from "../registers/Substance";

/** The factors a programme's tables show estimates by: those it has chosen; without a choice the usual ones, as weights. */
export const chosenFactors = (
  { conversions }: Pick<Programme, "conversions">,
  { conversionFactors }: Pick<Catalogue, "conversionFactors">,
): readonly ConversionFactor[] =>
  [...conversionFactors.values()].filter(({ id, preferred, to }) =>
    conversions ? conversions.includes(id) : preferred === true && to === "kg",
  );
