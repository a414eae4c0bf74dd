import type { IsoDate } from "../dataset/ReferencePeriod";
import { type Register, recordOf } from "./createRegister";
import type { Border, Country, Province } from "./Province";
import { isValidAt } from "./Validity";

/** Borders that exist on a day. */
const bordersAt = (borders: readonly Border[], provinces: Register<Province>, date: IsoDate): readonly Border[] =>
  borders.filter(({ vietnamese, lao }) => [vietnamese, lao].every((id) => isValidAt(recordOf(provinces, id), date)));

/** Provinces across the border from one, on a day. A partner that is not among them is allowed, with a note. */
export const neighboursOf = (
  borders: readonly Border[],
  provinces: Register<Province>,
  id: string,
  date: IsoDate,
): readonly string[] =>
  bordersAt(borders, provinces, date).flatMap(({ vietnamese, lao }) =>
    vietnamese === id ? [lao] : lao === id ? [vietnamese] : [],
  );

/** Provinces of a country on the common border on a day, in the order of the register. */
export function borderProvinces(
  borders: readonly Border[],
  provinces: Register<Province>,
  country: Country,
  date: IsoDate,
): readonly string[] {
  const ids = new Set(
    bordersAt(borders, provinces, date).map((border) => (country === "VN" ? border.vietnamese : border.lao)),
  );
  return [...provinces.keys()].filter((id) => ids.has(id));
}
