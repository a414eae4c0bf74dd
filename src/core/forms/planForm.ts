import type { Catalogue } from "../Catalogue";
import { fillsModule, modulesOf } from "../dataset/modulesOf";
import type { FormList } from "../lists/FormList";
import { listColumns } from "../lists/listColumns";
import { listFormulas } from "../lists/listFormulas";
import { listSheet, type PlannedList } from "../lists/listSheet";
import { MODULES } from "../dataset/ModuleId";
import { labelIn } from "../text/Labels";
import { type Translate, translator } from "../text/messages";
import { freeSheetName } from "../workbook/sheetNames";
import type { SheetOutline } from "../workbook/Workbook";
import type { WorkbookPlan } from "../workbook/WorkbookPlan";
import { entryWords } from "./entryWords";
import type { FormRequest, NumberStyle } from "./FormRequest";
import { TEMPLATE_ID, TEMPLATE_VERSION } from "./formNames";
import { type GridPlan, moduleGrid, resultsGrid } from "./gridPlan";
import { gridSheet } from "./gridSheet";
import { guideSheet } from "./guideSheet";
import { infoSheet } from "./infoSheet";
import { metaSheet } from "./metaSheet";
import { roomForWords } from "./roomForWords";

export const NUMBER_STYLES: readonly NumberStyle[] = ["dot-comma", "comma-dot"];
/** How each number style shows itself in the form. */
export const NUMBER_STYLE_SAMPLES: Readonly<Record<NumberStyle, string>> = {
  "dot-comma": "1.234,5",
  "comma-dot": "1,234.5",
};

/** The names that sheets of a workbook have. */
export interface NamedSheets {
  readonly sheets: readonly Pick<SheetOutline, "name">[];
}

/**
 * A blank form as a plan: a sheet for each module of the programme, info and guide sheets with their hidden sheet. Nothing in the
 * workbook is touched: where a sheet has a name already, the new one gets a number behind it.
 */
export function planForm(request: FormRequest, catalogue: Catalogue, found: NamedSheets): WorkbookPlan {
  const { programme, language } = request;
  const translate = translator(catalogue.languages, language);
  const free = freeNames(found);
  const sheets = sheetsOf(request, catalogue, translate).map((plan) => ({
    ...plan,
    name: free("grid" in plan ? plan.grid.sheet : labelIn(plan.list.sheet, language)),
  }));
  const names = {
    info: free(translate("sheet.info")),
    guide: free(translate("sheet.guide")),
    meta: free("hoptac_form"),
  };
  const choices = programme.units.map(({ labels }) => labelIn(labels, language));
  const office = labelIn(programme.office.name, language);
  const own = programme.units.find(({ id }) => id === request.unit);
  const modules = sheets.map((plan) => ("grid" in plan ? plan.grid.module : plan.list.id));
  const lists: string[][] = [
    [...new Set([office, ...choices])],
    NUMBER_STYLES.map((style) => NUMBER_STYLE_SAMPLES[style]),
  ];
  const planned = new Map<string, PlannedList>();
  for (const sheet of sheets) {
    if ("list" in sheet) planned.set(sheet.name, withChoices(sheet.list, request, catalogue, lists));
  }
  const meta = metaSheet(
    names.meta,
    programme,
    language,
    modules,
    entryWords([catalogue.vocabularies[language], ...Object.values(catalogue.vocabularies)]),
    lists,
  );
  const [units = "", numbers = ""] = meta.lists;
  const fed = listFormulas(planned, names.info, meta.listCell, programme, catalogue);
  const choice = {
    unit: own ? labelIn(own.labels, language) : office,
    numbers: NUMBER_STYLE_SAMPLES[request.numbers ?? (language === "en" ? "comma-dot" : "dot-comma")],
  };
  return {
    sheets: [
      ...sheets.map((sheet) => {
        const list = planned.get(sheet.name);
        if (list) return listSheet(sheet.name, list, request, names, meta, catalogue, translate);
        if (!("grid" in sheet)) throw new Error(sheet.name);
        return gridSheet(sheet.name, sheet.grid, request, names, { ...meta, fed }, translate);
      }),
      infoSheet(names.info, request, { units, numbers }, choice, translate),
      guideSheet(
        names.guide,
        sheets.flatMap((sheet) => ("grid" in sheet ? sheet.grid : [])),
        language,
        translate,
      ),
      meta.sheet,
    ],
    properties: { "hoptac.template": `${TEMPLATE_ID}/${String(TEMPLATE_VERSION)}` },
    activate: sheets[0]?.name ?? names.info,
  };
}

/** A sheet that takes figures: of fixed rows, or a list. */
type FormPlan = { readonly grid: GridPlan } | { readonly list: FormList };

/** The sheets that take figures; those the unit does not fill are left out. */
function sheetsOf(request: FormRequest, catalogue: Catalogue, translate: Translate): readonly FormPlan[] {
  const { programme, unit, part } = request;
  const own = modulesOf(programme).filter((id) => part?.sheet(id) ?? true);
  return MODULES.filter((id) => own.includes(id)).flatMap((id): FormPlan[] => {
    const list = catalogue.lists.get(id);
    const filling = programme.units.filter((one) => (unit === undefined || one.id === unit) && fillsModule(one, id));
    if (list) return filling.length > 0 ? [{ list }] : [];
    const module = catalogue.modules.get(id);
    if (!module && id !== "results") throw new Error(`no module ${id}`);
    const plan = module
      ? moduleGrid(module, request, catalogue, translate)
      : resultsGrid(request, catalogue, translate);
    const grid = roomForWords(plan, catalogue.vocabularies[request.language], request.language);
    return grid.rows.some(({ kind }) => kind === "input") ? [{ grid }] : [];
  });
}

/** A list with its choices' places among the lists of the hidden sheet, which it adds its own to. */
function withChoices(
  list: FormList,
  { programme, language, part }: FormRequest,
  catalogue: Catalogue,
  lists: string[][],
): PlannedList {
  const columns = listColumns(list, programme, catalogue).filter(
    ({ column }) => part?.listColumn(list.id, column.id) ?? true,
  );
  const choices = new Map<string, number>();
  for (const { column, choices: own } of columns) {
    if (own) choices.set(column.id, lists.push(own.map(({ labels }) => labelIn(labels, language))) - 1);
  }
  return { list, columns, choices };
}

/** Names for new sheets, none twice. */
function freeNames(found: NamedSheets): (wanted: string) => string {
  const taken = found.sheets.map(({ name }) => name);
  return (wanted) => {
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
}
