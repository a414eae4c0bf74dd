import fc from "fast-check";
import { vocabularies } from "../../../src/catalogue/vocabulary/vocabularies";
import { readFigure } from "../../../src/core/intake/readFigure";
import type { FigureField, Reading } from "../../../src/core/intake/Reading";
import { writeQuantity } from "../../../src/core/intake/writeQuantity";
import type { Quantity } from "../../../src/core/quantity/Quantity";
import { LANGUAGES, type Language } from "../../../src/core/text/Labels";
import { formatNumber } from "../../../src/core/text/formatNumber";
import { SEPARATORS } from "../../../src/core/text/separators";
import { cases, cell, lexicon, mass, outcomeOf, pills, VI } from "../../support/intake/intakeSupport";

fc.configureGlobal({ seed: 20251214, numRuns: 500 });

const fields = fc.constantFrom<FigureField>(cases, pills, mass);

/** A number as a clerk could state it, with as many decimals. */
const stated = (field: FigureField): fc.Arbitrary<{ value: number; decimals: number }> =>
  fc
    .record({ units: fc.nat(9_999_999_999), decimals: field.measure === "count" ? fc.constant(0) : fc.nat(4) })
    .map(({ units, decimals }) => ({ value: Number(`${units}e-${decimals}`), decimals }));

const quantities = (field: FigureField, language: Language): fc.Arbitrary<Quantity> => {
  const { unit } = field;
  const { qualifiers, qualitative } = vocabularies[language];
  const qualified = fc
    .constantFrom("moreThan", "nearly", "about")
    .chain((qualifier) =>
      fc.record({ qualifier: fc.constant(qualifier), wording: fc.constantFrom(...qualifiers[qualifier]) }),
    );
  const number = stated(field).chain(({ value, decimals }) =>
    fc.oneof(
      fc.constant<Quantity>(
        value === 0 ? { kind: "zero", unit } : { kind: "number", value, unit, qualifier: "exact", decimals },
      ),
      qualified.map((word): Quantity => ({ kind: "number", value, unit, decimals, ...word })),
    ),
  );
  return fc.oneof(
    { weight: 6, arbitrary: number },
    fc.constantFrom<Quantity>({ kind: "zero", unit }, { kind: "notStated", unit }),
    fc.constantFrom(...qualitative).map((text): Quantity => ({ kind: "qualitative", unit, text })),
  );
};

const withoutText = (reading: Reading): unknown =>
  reading.outcome === "ok" && reading.quantity ? { ...reading.quantity, asStated: undefined } : reading;

test.each(LANGUAGES)("any quantity written in %s is read back as it was", (language) => {
  const cases = fields.chain((field) =>
    fc.record({ field: fc.constant(field), quantity: quantities(field, language) }),
  );
  fc.assert(
    fc.property(cases, ({ field, quantity }) => {
      const { value, numberFormat } = writeQuantity(quantity, vocabularies[language]);
      expect(withoutText(readFigure(cell(value, numberFormat), field, VI))).toEqual({
        ...quantity,
        asStated: undefined,
      });
    }),
  );
});

test("a missing figure is a blank cell", () => {
  const { value, numberFormat } = writeQuantity(undefined, vocabularies.vi);
  expect(outcomeOf(readFigure(cell(value, numberFormat), cases, VI))).toBe("OK missing");
});

test.each(LANGUAGES)("a number formatted for %s is read back, or offered, in the same separators", (language) => {
  const separators = SEPARATORS[language];
  const inputs = fields.chain((field) => fc.record({ field: fc.constant(field), number: stated(field) }));
  fc.assert(
    fc.property(inputs, ({ field, number: { value, decimals } }) => {
      const text = formatNumber(value, decimals, separators);
      const reading = readFigure(cell(text), field, { lexicon, separators });
      expect(valuesOf(reading)).toContain(value);
      if (field.measure === "count") expect(reading.outcome).not.toBe("ask");
    }),
  );
});

function valuesOf(reading: Reading): readonly (number | undefined)[] {
  const found = reading.outcome === "ask" ? reading.readings : reading.outcome === "error" ? [] : [reading.quantity];
  return found.map((quantity) =>
    quantity?.kind === "number" ? quantity.value : quantity?.kind === "zero" ? 0 : undefined,
  );
}

const words = LANGUAGES.flatMap((language) => {
  const { qualifiers, magnitudes, units, zero, notStated, numbers, ofWhich } = vocabularies[language];
  return [
    ...qualifiers.moreThan,
    ...magnitudes.flatMap((group) => group.words),
    ...units.flatMap((group) => group.words),
    ...numbers.flatMap((group) => group.words),
    ...zero,
    ...notStated,
    ...ofWhich,
  ];
});
const pieces = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(".", ",", " ", "/", "(", ")", "+", "-", "%", "e", ";", "\n", "໑", "１", "\u00A0", "'"),
  fc.nat(99_999).map(String),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));

test("no text is an accident, and each is kept as typed", () => {
  fc.assert(
    fc.property(texts, fields, (text, field) => {
      const reading = readFigure(cell(text), field, VI);
      const found =
        reading.outcome === "ask" ? reading.readings : reading.outcome === "error" ? [] : [reading.quantity];
      for (const quantity of found) expect(quantity?.asStated ?? text).toBe(text);
    }),
    { numRuns: 3000 },
  );
});

const significant = (text: string): string => text.replace(/\D/g, "").replace(/^0+|0+$/g, "");

test("no digit of a proposed figure is other than typed", () => {
  const numerals = fc
    .array(fc.nat(9999).map(String), { minLength: 1, maxLength: 4 })
    .chain((groups) => fc.constantFrom(".", ",", " ", "").map((sign) => groups.join(sign)));
  const around = fc.tuple(
    fc.constantFrom("", "hơn ", "ປະມານ ", ">"),
    numerals,
    fc.constantFrom("", "kg", " tấn", " triệu", "k", " g", "ພັນ"),
  );
  fc.assert(
    fc.property(around, fields, (parts, field) => {
      const reading = readFigure(cell(parts.join("")), field, VI);
      if (reading.outcome !== "ok" && reading.outcome !== "fix") return;
      if (reading.quantity?.kind !== "number") return;
      const exact = reading.quantity.value.toFixed(Math.min(reading.quantity.decimals, 20));
      expect(significant(exact)).toBe(significant(parts[1]));
    }),
    { numRuns: 3000 },
  );
});
