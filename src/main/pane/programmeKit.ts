import { borders } from "../../catalogue/registers/borders";
import { catalogue } from "../../catalogue/catalogue";
import { coreIndicators } from "../../catalogue/indicators/core";
import { policeNames } from "../../catalogue/registers/policeNames";
import { provinceGroups } from "../../catalogue/registers/provinceGroups";
import { provinceIndex } from "../../catalogue/registers/provinceIndex";
import { blankProgramme } from "../../core/dataset/draftProgramme";
import { MODULES, type ModuleId } from "../../core/dataset/ModuleId";
import type { Programme } from "../../core/dataset/Programme";
import { administrativeYear } from "../../core/forms/periodsForYear";
import { groupMembers } from "../../core/registers/groupMembers";
import { neighboursOf } from "../../core/registers/neighbours";
import { policeLabels, provinceLabels } from "../../core/registers/provinceNames";
import { isValidAt } from "../../core/registers/Validity";
import { type Labels, LANGUAGES } from "../../core/text/Labels";
import type { OfferedPlace, ProgrammeKit } from "../../ui/PaneServices";

/** Topics whose figures stand in the columns of the results; the others have sheets of their own. */
const COLUMN_TOPICS = ["results", "drugs"] as const;

/** What a programme is put together from. @param known programmes to begin with, the likeliest first. @param year of the period offered. */
export const programmeKit = (
  known: readonly Programme[],
  inWorkbook: readonly string[],
  year: number,
): ProgrammeKit => ({
  programmes: known,
  blank: blankProgramme(
    coreIndicators.map(({ id }) => id),
    "vi",
    administrativeYear(year),
  ),
  inWorkbook,
  indicators: [...catalogue.indicators.values()]
    .filter(({ topic }) => COLUMN_TOPICS.some((one) => one === topic))
    .map(({ id, labels, topic }) => ({ id, labels, sheet: topic === "drugs" ? DRUGS : RESULTS })),
  indicatorIds: new Set(catalogue.indicators.keys()),
  modules: MODULES.map((id) => ({ id, labels: sheetLabels(id) })),
  placesAt,
});

const sheetLabels = (id: ModuleId): Labels =>
  (catalogue.modules.get(id) ?? catalogue.lists.get(id))?.sheet ?? {
    en: catalogue.languages.en["sheet.results"] ?? id,
    ...Object.fromEntries(
      LANGUAGES.map((language) => [language, catalogue.languages[language]["sheet.results"] ?? id]),
    ),
  };

const [RESULTS, DRUGS] = [sheetLabels("results"), sheetLabels("drugs")];

/** Asked for with every letter that is typed. */
const known = new Map<string, readonly OfferedPlace[]>();

function placesAt(date: string): readonly OfferedPlace[] {
  const places = known.get(date) ?? placesOf(date);
  known.set(date, places);
  return places;
}

/** Provinces as they are on a day, and the groups of them that reports name. */
function placesOf(date: string): readonly OfferedPlace[] {
  const provinces = [...provinceIndex.provinces.values()]
    .filter((province) => isValidAt(province, date))
    .map((province): OfferedPlace => ({
      id: province.id,
      kind: province.country,
      labels: provinceLabels(province, date),
      police: policeLabels(policeNames, province, date),
      neighbours: neighboursOf(borders, provinceIndex.provinces, province.id, date),
    }));
  const groups = provinceGroups.map((group): OfferedPlace => ({
    id: group.id,
    kind: "group",
    labels: group.labels,
    police: group.labels,
    members: groupMembers(group, borders, provinceIndex.provinces, date) ?? [],
  }));
  return [...provinces, ...groups];
}
