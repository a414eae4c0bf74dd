import type { Catalogue } from "../Catalogue";
import { modulesOf } from "../dataset/modulesOf";
import { MODULES } from "../dataset/Programme";
import { labelIn } from "../text/Labels";
import { type Translate, translator } from "../text/messages";
import { freeSheetName } from "../workbook/sheetNames";
import type { WorkbookOutline } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { entryWords } from "./entryWords";
import type { FormRequest, NumberStyle } from "./FormRequest";
import { TEMPLATE_ID, TEMPLATE_VERSION } from "./formNames";
import { type GridPlan, moduleGrid, resultsGrid } from "./gridPlan";
import { gridSheet } from "./gridSheet";
import { guideSheet } from "./guideSheet";
import { infoSheet } from "./infoSheet";
import { metaSheet } from "./metaSheet";

export const NUMBER_STYLES: readonly NumberStyle[] = ["dot-comma", "comma-dot"];
/** How each number style shows itself in the form. */
export const NUMBER_STYLE_SAMPLES: Readonly<Record<NumberStyle, string>> = {
  "dot-comma": "1.234,5",
  "comma-dot": "1,234.5",
};

/**
 * A blank form as a plan: a sheet for each module of the programme, info and guide sheets with their hidden sheet. Nothing in the
 * workbook is touched: where a sheet has a name already, the new one gets a number behind it.
 */
export function planForm(request: FormRequest, catalogue: Catalogue, found: WorkbookOutline): WorkbookPlan {
  const { programme, language } = request;
  const translate = translator(catalogue.languages, language);
  const free = freeNames(found);
  const grids = gridsOf(request, catalogue, translate).map((plan) => ({ plan, name: free(plan.sheet) }));
  const names = {
    info: free(translate("sheet.info")),
    guide: free(translate("sheet.guide")),
    meta: free("hoptac_form"),
  };
  const choices = programme.units.map(({ labels }) => labelIn(labels, language));
  const office = labelIn(programme.office.name, language);
  const own = programme.units.find(({ id }) => id === request.unit);
  const modules = grids.map(({ plan }) => plan.module);
  const meta = metaSheet(
    names.meta,
    programme,
    language,
    modules,
    entryWords([catalogue.vocabularies[language], ...Object.values(catalogue.vocabularies)]),
    [[...new Set([office, ...choices])], NUMBER_STYLES.map((style) => NUMBER_STYLE_SAMPLES[style])],
  );
  const [units = "", numbers = ""] = meta.lists;
  const choice = {
    unit: own ? labelIn(own.labels, language) : office,
    numbers: NUMBER_STYLE_SAMPLES[request.numbers ?? (language === "en" ? "comma-dot" : "dot-comma")],
  };
  return {
    sheets: [
      ...grids.map(({ plan, name }) => gridSheet(name, plan, request, names, meta, translate)),
      infoSheet(names.info, request, { units, numbers }, choice, translate),
      guideSheet(
        names.guide,
        grids.map(({ plan }) => plan),
        language,
        translate,
      ),
      meta.sheet,
    ],
    properties: { "hoptac.template": `${TEMPLATE_ID}/${String(TEMPLATE_VERSION)}` },
    activate: grids[0]?.name ?? names.info,
  };
}

/** The sheets that take figures; those the unit does not fill are left out. */
function gridsOf(request: FormRequest, catalogue: Catalogue, translate: Translate): readonly GridPlan[] {
  const own = modulesOf(request.programme);
  return MODULES.filter((id) => own.includes(id))
    .map((id) => {
      if (id === "results") return resultsGrid(request, catalogue, translate);
      const module = catalogue.modules.get(id);
      if (!module) throw new Error(`no module ${id}`);
      return moduleGrid(module, request, catalogue, translate);
    })
    .filter(({ rows }) => rows.some(({ kind }) => kind === "input"));
}

/** Names for new sheets, none twice. */
function freeNames(found: WorkbookOutline): (wanted: string) => string {
  const taken = found.sheets.map(({ name }) => name);
  return (wanted) => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
}
