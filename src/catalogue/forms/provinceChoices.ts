import type { ListChoice } from "../../core/lists/FormList";
import { provinceLabels } from "../../core/registers/provinceNames";
import { textsOf } from "../../core/text/Labels";
import { provinceIndex } from "../registers/provinceIndex";

/** The provinces of both countries as the choices of a column, with the names they had and have. */
export const provinceChoices: readonly ListChoice[] = [...provinceIndex.provinces.values()].map((province) => ({
  id: province.id,
  labels: provinceLabels(province),
  code: province.code,
  aliases: [...province.aliases, ...province.names.flatMap(({ labels }) => textsOf(labels))],
}));
