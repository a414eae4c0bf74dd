import fc from "fast-check";
import { catalogue } from "../../../src/catalogue/catalogue";
import type { Observation } from "../../../src/core/dataset/Observation";
import type { Indicator, Programme } from "../../../src/core/dataset/Programme";
import { decimalsOf, type Quantity } from "../../../src/core/quantity/Quantity";
import { LANGUAGES, type Language } from "../../../src/core/text/Labels";
import { allowedPlaces } from "./allowedPlaces";

/** Some of the figures a programme allows, each in a place of its own. */
export interface ReturnCase {
  readonly observations: readonly Observation[];
}

/** Printable text in any script as a source may have it. */
const statedText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ""),
  fc.constantFrom("hơn 390 kg hê-rô-in", "=1+1", "390", "không nêu", "ຫຼາຍກວ່າ 390 ກກ", "1.910,15 kg", 'trên "56" triệu'),
);
const stated = fc
  .option(statedText, { nil: undefined })
  .map((asStated) => (asStated === undefined ? {} : { asStated }));

/** A whole number for counts; up to three decimals, and zeros behind them as stated, for quantities. */
function amountOf({ measure, plausibleMaximum }: Indicator): fc.Arbitrary<{ value: number; decimals: number }> {
  const places = measure === "count" ? fc.constant(0) : fc.integer({ min: 0, max: 3 });
  const digits = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: plausibleMaximum * 10 }));
  return fc.tuple(digits, places, places).map(([number, decimals, zeros]) => {
    const value = number / 10 ** decimals;
    return { value, decimals: Math.max(decimalsOf(value), Math.min(zeros, 3)) };
  });
}

function quantityOf(indicator: Indicator, language: Language): fc.Arbitrary<Quantity> {
  const { unit } = indicator;
  const { qualitative } = catalogue.vocabularies[language];
  const words = LANGUAGES.flatMap((other) =>
    (["moreThan", "nearly", "about"] as const).flatMap((qualifier) => [
      { qualifier },
      ...catalogue.vocabularies[other].qualifiers[qualifier].map((wording) => ({ qualifier, wording })),
    ]),
  );
  const qualified = fc.oneof(fc.constant({ qualifier: "exact" } as const), fc.constantFrom(...words));
  const texts = fc
    .tuple(fc.constantFrom(...qualitative), fc.constantFrom("", " xyz", ", =A"))
    .map((parts) => parts.join(""));
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(amountOf(indicator), qualified, stated)
        .map(([amount, word, text]): Quantity => ({ kind: "number", unit, ...amount, ...word, ...text })),
    },
    stated.map((text): Quantity => ({ kind: "zero", unit, ...text })),
    stated.map((text): Quantity => ({ kind: "notStated", unit, ...text })),
    fc.tuple(texts, stated).map(([words, text]): Quantity => ({ kind: "qualitative", unit, text: words, ...text })),
  );
}

/** Most figures of one case: enough for every kind on every sheet in some run. */
const MOST = 60;

/** Some of the figures a programme allows, this period's and the last one's, in a form of a language. */
export function arbitraryReturn(programme: Programme, language: Language): fc.Arbitrary<ReturnCase> {
  const periods = [programme.period, ...(programme.previousPeriod ? [programme.previousPeriod] : [])];
  const places = allowedPlaces(programme).flatMap((place) => periods.map((period) => ({ ...place, period })));
  const count = Math.min(MOST, places.length);
  return fc
    .shuffledSubarray(places, { minLength: count, maxLength: count })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ zone, unit, indicator, period }) =>
          fc.option(quantityOf(catalogue.indicators.get(indicator)!, language), { nil: undefined }).map((quantity) => {
            const { party } = programme.units.find(({ id }) => id === unit)!;
            const key = { programme: programme.id, party, reportingUnit: unit, zone, period, indicator };
            return quantity && { ...key, quantity };
          }),
        ),
      ),
    )
    .map((list) => ({ observations: list.filter((observation) => observation !== undefined) }));
}

/** What a form in a language keeps of an observation: a word for the qualifier that it does not know becomes its own first word. */
export function withWordsOf(language: Language, observation: Observation): Observation {
  const { quantity } = observation;
  if (quantity.kind !== "number" || quantity.qualifier === "exact") return observation;
  const words = catalogue.vocabularies[language].qualifiers[quantity.qualifier];
  const wording = words.find((word) => word === quantity.wording) ?? words[0] ?? "";
  return { ...observation, quantity: { ...quantity, wording } };
}
