import type { Catalogue } from "../core/Catalogue";
import { createLexicon } from "../core/intake/Lexicon";
import { charts } from "./charts/charts";
import { columnPairs } from "./indicators/columnPairs";
import { indicators } from "./indicators/indicators";
import { lists } from "./forms/lists";
import { languages } from "./languages/languages";
import { modules } from "./forms/modules";
import { programmes } from "./programmes/programmes";
import { administrativeChanges } from "./registers/administrativeChanges";
import { provinceIndex } from "./registers/provinceIndex";
import { successions } from "./registers/successions";
import { rules } from "./rules/rules";
import { conversionFactors } from "./substances/conversionFactors";
import { substanceIndex } from "./substances/substanceIndex";
import { tables } from "./tables/tables";
import { vocabularies } from "./vocabulary/vocabularies";

/** The office's content, as the core receives it. */
export const catalogue: Catalogue = {
  indicators,
  columnPairs,
  substances: substanceIndex.substances,
  modules,
  lists,
  programmes,
  rules,
  tables,
  charts,
  conversionFactors,
  provinces: provinceIndex.provinces,
  successions,
  administrativeChanges,
  languages,
  vocabularies,
  lexicon: createLexicon(Object.values(vocabularies)),
};
