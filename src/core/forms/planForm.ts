import { type Catalogue, indicatorsOf } from "../Catalogue";
import { labelIn } from "../text/Labels";
import { translator } from "../text/messages";
import { freeSheetName } from "../workbook/sheetNames";
import type { WorkbookOutline } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { entryWords } from "./entryWords";
import type { FormRequest, NumberStyle } from "./FormRequest";
import { TEMPLATE_ID, TEMPLATE_VERSION } from "./formNames";
import { guideSheet } from "./guideSheet";
import { infoSheet } from "./infoSheet";
import { metaSheet } from "./metaSheet";
import { type FormSheetNames, resultsSheet } from "./resultsSheet";

export const NUMBER_STYLES: readonly NumberStyle[] = ["dot-comma", "comma-dot"];
/** How each number style shows itself in the form. */
export const NUMBER_STYLE_SAMPLES: Readonly<Record<NumberStyle, string>> = {
  "dot-comma": "1.234,5",
  "comma-dot": "1,234.5",
};

/**
 * A blank form as a plan: results, info and guide sheets with their hidden sheet. Nothing in the workbook is touched: where a
 * sheet has a name already, the new one gets a number behind it.
 */
export function planForm(request: FormRequest, catalogue: Catalogue, found: WorkbookOutline): WorkbookPlan {
  const { programme, language } = request;
  const translate = translator(catalogue.languages, language);
  const vocabulary = catalogue.vocabularies[language];
  const indicators = indicatorsOf(catalogue, programme);
  const names = sheetNames(translate, found);
  const choices = programme.units.map(({ labels }) => labelIn(labels, language));
  const office = labelIn(programme.office.name, language);
  const own = programme.units.find(({ id }) => id === request.unit);
  const meta = metaSheet(
    names.meta,
    programme,
    language,
    entryWords([vocabulary, ...Object.values(catalogue.vocabularies)]),
    [[...new Set([office, ...choices])], NUMBER_STYLES.map((style) => NUMBER_STYLE_SAMPLES[style])],
  );
  const [units = "", numbers = ""] = meta.lists;
  const choice = {
    unit: own ? labelIn(own.labels, language) : office,
    numbers: NUMBER_STYLE_SAMPLES[language === "en" ? "comma-dot" : "dot-comma"],
  };
  return {
    sheets: [
      resultsSheet(names, request, indicators, meta, vocabulary.qualifiers, translate),
      infoSheet(names.info, request, { units, numbers }, choice, translate),
      guideSheet(names.guide, indicators, language, translate),
      meta.sheet,
    ],
    properties: { "hoptac.template": `${TEMPLATE_ID}/${String(TEMPLATE_VERSION)}` },
    activate: names.results,
  };
}

function sheetNames(translate: (id: string) => string, found: WorkbookOutline): FormSheetNames {
  const taken = found.sheets.map(({ name }) => name);
  const free = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  return {
    results: free(translate("sheet.results")),
    info: free(translate("sheet.info")),
    guide: free(translate("sheet.guide")),
    meta: free("hoptac_form"),
  };
}
