import type { IsoDate } from "../dataset/ReferencePeriod";
import type { Labels, Language } from "../text/Labels";
import type { Country, DatedName, Province, ProvinceLevel } from "./Province";
import { isValidAt } from "./Validity";

/** The name on a day; the latest where no day is given or none fits. */
export function nameAt(province: Province, date?: IsoDate): DatedName {
  const valid = date === undefined ? undefined : province.names.find((name) => isValidAt(name, date));
  const name = valid ?? province.names.at(-1);
  if (!name) throw new Error(`province ${province.id} has no name`);
  return name;
}

/** The label for lists and tables, which no other unit shares: "Quảng Trị (cũ)", "tỉnh Viêng Chăn". */
export const provinceLabels = (province: Province, date?: IsoDate): Labels =>
  province.distinctLabels ?? nameAt(province, date).labels;

/** How the police of a province are called, with {name}; the level word is part of the name. */
export type PoliceNames = Readonly<Record<Country, Readonly<Record<ProvinceLevel, Required<Labels>>>>>;

/** The name of a province's police on a day, as it stands in headings: Công an tỉnh Sơn La, Công an thành phố Huế. */
export function policeLabels(templates: PoliceNames, province: Province, date?: IsoDate): Required<Labels> {
  const { level, labels } = nameAt(province, date);
  const template = templates[province.country][level];
  const fill = (language: Language): string => template[language].replace("{name}", labels[language] ?? labels.en);
  return { vi: fill("vi"), lo: fill("lo"), en: fill("en") };
}
