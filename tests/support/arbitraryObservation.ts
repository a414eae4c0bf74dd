import fc from "fast-check";
import type { Observation } from "../../src/core/dataset/Observation";
import { decimalsOf, type Qualifier, type Quantity, type Unit, UNITS } from "../../src/core/quantity/Quantity";

const qualifiers: readonly Qualifier[] = ["exact", "moreThan", "nearly", "about"];
const text = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom("=1+1", "-", "'x", 'hơn "390" kg', "ບໍ່ໄດ້ລະບຸ", "a,b;c\r\nd", "1.910,15 kg"),
  )
  .filter((value) => value.trim() !== "");
const optional = <K extends string>(key: K, value: fc.Arbitrary<string>): fc.Arbitrary<Partial<Record<K, string>>> =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? {} : { [key]: given })) as fc.Arbitrary<
    Partial<Record<K, string>>
  >;

/** A number with up to three decimals and as many more zeros behind it as may have been stated. */
const amount = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000_000 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places, zeros]) => {
    const value = digits / 10 ** places;
    return { value, decimals: Math.min(12, decimalsOf(value) + zeros) };
  });

/** Any figure that may be stated in a unit, with any text as stated. */
export const arbitraryQuantity = (unit: Unit): fc.Arbitrary<Quantity> =>
  fc.oneof(
    fc
      .tuple(amount, fc.constantFrom(...qualifiers), optional("wording", text), optional("asStated", text))
      .map(([{ value, decimals }, qualifier, wording, asStated]): Quantity => {
        const word = qualifier === "exact" ? {} : wording;
        return { kind: "number", value, unit, qualifier, decimals, ...word, ...asStated };
      }),
    fc
      .tuple(fc.constantFrom("zero", "notStated"), optional("asStated", text))
      .map(([kind, asStated]) => ({ kind, unit, ...asStated })),
    fc
      .tuple(text, optional("asStated", text))
      .map(([words, asStated]): Quantity => ({ kind: "qualitative", unit, text: words, ...asStated })),
  );

const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,9}$/);
const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const period = fc.tuple(day, day).map(([a, b]) => {
  const [from = "", to = ""] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
  return { from, to };
});
const source = fc.record({ sheet: text, cell: fc.constantFrom("A1", "XFD1048576") });

/** Any observation at all, whatever programme may allow it. */
export const arbitraryObservation: fc.Arbitrary<Observation> = fc
  .record({ programme: id, party: id, reportingUnit: id, zone: id, period, indicator: id })
  .chain((head) =>
    fc
      .tuple(fc.constantFrom(...UNITS).chain(arbitraryQuantity), fc.option(source, { nil: undefined }))
      .map(([quantity, from]) => ({ ...head, quantity, ...(from && { source: from }) })),
  );
