import type { DefinedName } from "../../core/workbook/Sheet";
import type { SheetOutline, WorkbookOutline } from "../../core/workbook/Workbook";
import type { PropertyValue } from "../../core/workbook/WorkbookPlan";
import { BUILDING, COMMITTED, markedBuild, unbuiltBuild } from "./buildMarks";
import { has } from "./capabilities";
import { type ExcelHost, request } from "./ExcelHost";
import { type JournalEntry, journalEntry } from "./journal";

/** The workbook as `find` sees it, with what only this room needs to know. */
export interface Found {
  readonly outline: WorkbookOutline;
  /** No sheet can be added, renamed or deleted. */
  readonly structureProtected: boolean;
  /** Sheets a plan has begun and not ended; not in the outline. */
  readonly unfinished: readonly UnfinishedSheet[];
  /** The build of a plan that was cut short while it deleted the sheets it replaced. */
  readonly committed: string | undefined;
  /** What plans that have not come to their end have changed of what was there; not among the outline's names. */
  readonly journal: readonly JournalEntry[];
}

export interface UnfinishedSheet {
  readonly id: string;
  readonly build: string;
}

const NAME_FIELDS = ["name", "formula", "visible", "scope"];
const SHEET_FIELDS = [
  "id",
  "name",
  "visibility",
  "protection/protected",
  ...NAME_FIELDS.map((f) => `names/items/${f}`),
];

/** Names Excel keeps for itself (print areas, filters): page layout, not data. */
const BUILT_IN = /^(_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/i;

/** Everything about the workbook but its cells, in one request. */
export function findWorkbook(host: ExcelHost): Promise<Found> {
  return request(host, (context) => {
    const { workbook } = context;
    const { worksheets, names, protection } = workbook;
    const { custom } = workbook.properties;
    workbook.load("name");
    protection.load("protected");
    // A load reaches through collections: the names of all sheets come with the sheets.
    worksheets.load(SHEET_FIELDS.map((field) => `items/${field}`).join(","));
    names.load(NAME_FIELDS.map((field) => `items/${field}`).join(","));
    custom.load("items/key,items/value");
    const separators = has("separators", host, context) ? loadSeparators(context.application) : undefined;
    return () => {
      const all = worksheets.items.map(sheetOutline);
      const allNames = definedNames(names.items, "Workbook");
      const committed = buildMarked(allNames, COMMITTED);
      const unfinished = all.flatMap(({ id, name, names: own }) => {
        const build = buildMarked(own, BUILDING) ?? unbuiltBuild(name);
        return build === undefined || build === committed ? [] : [{ id, build }];
      });
      const found = separators?.();
      return {
        outline: {
          fileName: workbook.name,
          sheets: all.filter(({ id }) => !unfinished.some((sheet) => sheet.id === id)),
          names: allNames.filter((name) => name.name !== COMMITTED && !journalEntry(name)),
          properties: Object.fromEntries(custom.items.map(({ key, value }) => [key, propertyValue(value)])),
          ...(found && { separators: found }),
        },
        structureProtected: protection.protected,
        unfinished,
        committed,
        journal: allNames.flatMap((name) => journalEntry(name) ?? []),
      };
    };
  });
}

/** The build a mark among these names tells. */
export function buildMarked(names: readonly DefinedName[], mark: string): string | undefined {
  const found = names.find(({ name }) => name === mark);
  return found && markedBuild(found.refersTo);
}

/** Without the marks on sheets, as a caller of the port may see it. */
export const withoutMarks = (outline: WorkbookOutline): WorkbookOutline => ({
  ...outline,
  sheets: outline.sheets.map((sheet) => ({ ...sheet, names: sheet.names.filter(({ name }) => name !== BUILDING) })),
});

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function sheetOutline(sheet: Excel.Worksheet): SheetOutline {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection.protected,
    names: definedNames(sheet.names.items, "Worksheet"),
  };
}

/** The names of one scope: a sheet's collection also lists the workbook's names (office-js 1011). */
function definedNames(items: readonly Excel.NamedItem[], scope: "Workbook" | "Worksheet"): readonly DefinedName[] {
  return items
    .filter((item) => (item.scope as string) === scope && !BUILT_IN.test(item.name))
    .map((item) => ({
      name: item.name,
      // Localized where it holds functions or several areas (office-js 2834); our names refer to one block each.
      refersTo: String(item.formula).replace(/^=/, ""),
      ...(!item.visible && { hidden: true }),
    }));
}

const propertyValue = (value: unknown): PropertyValue =>
  typeof value === "number" || typeof value === "boolean" ? value : String(value);

/** What Excel takes for decimal and group separators: the system's, or the user's own when those are set in Excel. */
function loadSeparators(application: Excel.Application): () => { decimal: string; group: string } {
  const system = application.cultureInfo.numberFormat;
  application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
  system.load("numberDecimalSeparator,numberGroupSeparator");
  return () =>
    application.useSystemSeparators
      ? { decimal: system.numberDecimalSeparator, group: system.numberGroupSeparator }
      : { decimal: application.decimalSeparator, group: application.thousandsSeparator };
}
