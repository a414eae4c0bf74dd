import { type ReviewItem, type ReviewableRecord, awaitingReview } from "../../core/registers/awaitingReview";
import type { Dimension, IndicatorFamily } from "../../core/registers/IndicatorFamily";
import { provinceLabels } from "../../core/registers/provinceNames";
import { indicatorFamilies } from "../indicators/families";
import { coreIndicators } from "../indicators/core";
import { drugIndicators } from "../indicators/drugs";
import { resultIndicators } from "../indicators/results";
import type { FormList } from "../../core/lists/FormList";
import { STAGES } from "../forms/caseRegister";
import { MEETING_CHOICES } from "../forms/meetingList";
import { HOTLINE_STATES, ROLES } from "../forms/participantList";
import { lists } from "../forms/lists";
import { languages } from "../languages/languages";
import { periodPresets } from "../periods/presets";
import { substanceIndex } from "../substances/substanceIndex";
import { provinceGroups } from "./provinceGroups";
import { provinceIndex } from "./provinceIndex";

/** What families are composed of, each once: their indicators repeat it. */
function dimensionsOf(families: readonly IndicatorFamily[]): readonly Dimension[] {
  const dimensions = families.flatMap((family) => family.dimensions.map(({ dimension }) => dimension));
  return [...new Map(dimensions.map((dimension) => [dimension.id, dimension])).values()];
}

const prefixed = (prefix: string, records: readonly ReviewableRecord[]): readonly ReviewableRecord[] =>
  records.map((record) => ({ ...record, id: `${prefix}.${record.id}` }));

/** Sentences, documents, charts, programmes and the page that checks texts are worded in Lao from the glossary; as sentences they are not attested. */
const SENTENCES =
  /^(?:narrative|words|report|chart|programme\.page|pane\.programme|pane\.words|pane\.files|pane\.bookTables|pane\.tables\.(?:precision|chance)|table\.note\.(?:chance|unlikePeriods))(?:\.|$)/;

const sentences = (): readonly ReviewableRecord[] =>
  Object.entries(languages.en)
    .filter(([id]) => SENTENCES.test(id))
    .map(([id, en]) => ({ id, labels: { en, lo: languages.lo[id] ?? en }, review: ["lo"] }));

/** Names, columns and choices of the sheets of lists; where choices are those of a register they are listed there. */
const listTexts = ({ id, sheet, title, columns }: FormList): readonly ReviewableRecord[] => {
  const own = columns.filter((column) => column.kind !== "figure");
  return [
    { id, labels: sheet, review: ["lo"] },
    { id: `${id} (title)`, labels: title, review: ["lo"] },
    ...prefixed(
      id,
      own.map(({ id: column, labels, help }) => ({ id: column, labels, help, review: ["lo"] })),
    ),
  ];
};

/** Every text of the catalogue's records that a native reader still has to confirm. */
export function reviewList(): readonly ReviewItem[] {
  const families = [...indicatorFamilies.values()];
  const dimensions = dimensionsOf(families);
  const provinces = [...provinceIndex.provinces.values()].map((province) => ({
    id: province.id,
    labels: provinceLabels(province),
    ...(province.review && { review: province.review }),
  }));
  return [
    ...awaitingReview("indicators", [...coreIndicators, ...resultIndicators, ...drugIndicators]),
    ...awaitingReview("indicator families", families),
    ...awaitingReview("dimensions", dimensions),
    ...dimensions.flatMap(({ id, codes }) => awaitingReview("codes", prefixed(id, codes))),
    ...awaitingReview("substances", substanceIndex.substances.values()),
    ...awaitingReview("provinces", provinces),
    ...awaitingReview("province groups", provinceGroups),
    ...awaitingReview("periods", periodPresets.values()),
    ...awaitingReview("lists", [...lists.values()].flatMap(listTexts)),
    ...awaitingReview("stages of a case", STAGES),
    ...awaitingReview("meetings and documents", MEETING_CHOICES),
    ...awaitingReview("participants", [...ROLES, ...HOTLINE_STATES]),
    ...awaitingReview("sentences", sentences()),
  ];
}
