import { madeSheets } from "../book/madeSheets";
import type { Catalogue } from "../Catalogue";
import { type Consolidated } from "../consolidation/consolidate";
import { isFilled, type Lead, leadOf, mixedWith } from "../consolidation/returnsTogether";
import { returnsBeside } from "../consolidation/sideReturns";
import { joinVersions } from "../consolidation/joinVersions";
import { consolidateSeries } from "../consolidation/consolidateSeries";
import type { Finding } from "../dataset/Finding";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { withTables } from "../tables/chosenTables";
import type { WorkbookReading } from "./readReturns";

type FormsRead = Pick<WorkbookReading, "found" | "forms" | "findings">;

/** A returned workbook by the name its findings bear: as it was read, or why it could not be or is not to be counted. */
export type ReturnedWorkbook =
  | { readonly file: string; readonly reading: FormsRead }
  | { readonly file: string; readonly reading?: undefined; readonly problem: Finding };

export interface CollectedFile {
  readonly file: string;
  readonly forms: readonly FormReading[];
  /** Why its figures are not counted: `hard` where figures may be lost by that, `info` where none are. */
  readonly problem?: Finding;
}

/** Returned workbooks, and what they are together. */
export interface CollectedReturns {
  /** In the order given. */
  readonly files: readonly CollectedFile[];
  /** The open workbook, where there is something to say of its forms. */
  readonly own?: CollectedFile;
  /** What all forms that count have in common; left out where no file holds a figure. */
  readonly lead?: Lead;
  /** The forms that count. */
  readonly forms: readonly FormReading[];
  readonly consolidated: Consolidated;
}

/**
 * Brings returned workbooks together. Programme and period are those of most forms; returns of several years whose periods are cut alike are the series
 * of the latest. Whatever can't be joined with these is one finding at its file and hides no other. Forms of the
 * open workbook join where they can.
 */
export function collectReturns(
  returned: readonly ReturnedWorkbook[],
  catalogue: Catalogue,
  open?: FormsRead,
): CollectedReturns {
  const unfit = returned.map((one) => (one.reading ? unusable(one.file, one.reading) : one.problem));
  const usable = returned.flatMap(({ reading }, index) => (reading && !unfit[index] ? [reading.forms] : []));
  const chosen = usable.flat().filter(isFilled);
  const series = seriesOf(chosen, catalogue);
  const lead = series?.lead ?? leadOf(chosen) ?? leadOf(open?.forms ?? []);
  const opened = (open?.forms ?? []).filter(isFilled);
  const own = opened.filter((form) => isEarlier(form, lead));
  const joins = series && own.length > 0 && consolidateSeries([...chosen, ...own], catalogue).dataset !== undefined;
  const fit = new Set([...(series?.forms ?? []), ...(joins ? own : []), ...besideLead([...chosen, ...opened], lead)]);
  const problemOf = (form: FormReading): Finding | undefined => (fit.has(form) ? undefined : whyApart(form, lead));
  const files = returned.map(({ file, reading }, index): CollectedFile => {
    const forms = reading?.forms ?? [];
    const problem = unfit[index] ?? forms.filter(isFilled).flatMap((form) => problemOf(form) ?? [])[0];
    return { file, forms, ...(problem && { problem }) };
  });
  const ownFile = open && ownReturns(open, lead, fit);
  const counted = [
    ...files.flatMap(({ forms, problem }) => (problem ? [] : forms.filter(isFilled))),
    ...(ownFile?.forms ?? []).filter((form) => problemOf(form) === undefined),
  ];
  return {
    files,
    ...(ownFile && { own: ownFile }),
    ...(lead && { lead }),
    forms: counted,
    consolidated: withTablesOf(open, consolidateSeries(counted, catalogue)),
  };
}

/** A book of returns has the tables that the open workbook's form of the programme chooses, whatever the returns were made with. */
function withTablesOf(open: FormsRead | undefined, consolidated: Consolidated): Consolidated {
  const { dataset } = consolidated;
  const own = open?.forms.find((form) => form.programme.id === dataset?.programme.id)?.programme;
  if (!dataset || !own) return consolidated;
  return { ...consolidated, dataset: { ...dataset, programme: withTables(dataset.programme, own) } };
}

/** What keeps a workbook from being used at all: a form that can't be read, no form in it, or forms with nothing in them. */
export function unusable(file: string, reading: FormsRead): Finding | undefined {
  const [first] = reading.findings;
  if (first) return { ...first, place: { file, ...first.place } };
  const [form] = reading.forms;
  if (!form) {
    const rule = madeSheets(reading.found).length > 0 ? "returns.tablesOnly" : "form.noneInFile";
    return { rule, severity: "hard", place: { file }, parameters: { file } };
  }
  if (reading.forms.some(isFilled)) return undefined;
  return { rule: "form.empty", severity: "hard", place: form.place, parameters: { sheet: form.place.sheet ?? "" } };
}

/** Returns that are one series over the years, with what the latest of them have in common; undefined where they are none, or of one period. */
function seriesOf(
  forms: readonly FormReading[],
  catalogue: Catalogue,
): { readonly lead: Lead | undefined; readonly forms: readonly FormReading[] } | undefined {
  const programme = leadOf(forms)?.programme;
  const alike = forms.filter((form) => programme && form.period && joinVersions(programme, form.programme));
  const { dataset } = consolidateSeries(alike, catalogue);
  const latest = alike.filter(({ period }) => period && dataset && periodKey(period) === periodKey(dataset.period));
  return dataset && latest.length < alike.length ? { lead: leadOf(latest), forms: alike } : undefined;
}

/** Returns of the other sides, whose periods have other days. */
function besideLead(forms: readonly FormReading[], lead: Lead | undefined): readonly FormReading[] {
  if (!lead) return [];
  const ofProgramme = forms.filter((form) => form.period && joinVersions(lead.programme, form.programme));
  const own = ofProgramme.filter((form) => mixedWith(lead, form) === undefined);
  return returnsBeside(
    own,
    ofProgramme.filter((form) => !own.includes(form)),
  );
}

/** Whether a form is of the same programme and an earlier period. */
const isEarlier = (form: FormReading, lead: Lead | undefined): boolean =>
  lead?.period !== undefined &&
  form.period !== undefined &&
  form.period.to < lead.period.from &&
  mixedWith({ ...lead, previousPeriod: undefined }, form)?.rule === "returns.mixed.period";

/** Why a filled form can't be joined: it belongs elsewhere, or nobody knows where. */
function whyApart(form: FormReading, lead: Lead | undefined): Finding | undefined {
  const mixed = lead && mixedWith(lead, form);
  // A form without a period says why with its first finding.
  return mixed ?? (form.period ? undefined : form.findings[0]);
}

/** The open workbook beside the files chosen: its forms of another programme or period are its own affair. */
function ownReturns(
  { found, forms, findings }: FormsRead,
  lead: Lead | undefined,
  fit: ReadonlySet<FormReading>,
): CollectedFile | undefined {
  const filled = forms.filter(isFilled);
  const [unread] = findings;
  if (!unread && filled.length === 0) return undefined;
  const others = filled.filter((form) => !fit.has(form));
  const apart = others.flatMap((form) => (lead && mixedWith(lead, form)) ?? []);
  const undated = others.flatMap((form) => (lead && mixedWith(lead, form) ? [] : (whyApart(form, lead) ?? [])));
  const problem = unread ?? undated[0] ?? (apart[0] && { ...apart[0], severity: "info" as const });
  return { file: found.fileName ?? "", forms: filled, ...(problem && { problem }) };
}
