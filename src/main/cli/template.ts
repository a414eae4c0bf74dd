import { catalogue } from "../../catalogue/catalogue";
import type { Programme } from "../../core/dataset/Programme";
import type { ReferencePeriod } from "../../core/dataset/ReferencePeriod";
import type { FormReading } from "../../core/forms/FormReading";
import { lastReturn } from "../../core/forms/prefillForm";
import { newForm } from "../../core/tasks/newForm";
import { readReturns } from "../../core/tasks/readReturns";
import { placeParameters } from "../../core/tasks/refuseEmpty";
import type { Language } from "../../core/text/Labels";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";
import { isProgrammeId, programmeOf } from "./programmeOf";
import { askedPeriods } from "./periodArguments";
import { checkResults, refuseInputs, type Result, writeResults } from "./results";

/**
 * `hoptac template`: a blank form, for the first programme of the catalogue and its own periods unless others are given. With the return of
 * the last period, for that programme, the year after it, and with its figures and the rows of its lists that hold on.
 */
export async function template(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("template", args);
  const out = given.required("out");
  const [more] = given.paths;
  if (more !== undefined) throw new UserMessage("usage.bad", { command: "template", detail: more });
  const previousFile = given.text("previous");
  const results: readonly Result[] = [{ file: out, ending: ".xlsx" }];
  await checkResults(results);
  await refuseInputs(results, previousFile === undefined ? [] : [previousFile]);
  const previous = await previousOf(previousFile, given.text("programme"), context);
  const programme = previous ? previous.programme : await programmeOf(given.text("programme"), context);
  const units = programme.units.map(({ id }) => id);
  const unit = given.text("unit") ?? unitAlone(previous, units);
  if (unit !== undefined && !units.includes(unit)) throw given.badChoice("unit", units);
  const { period, previousPeriod } = askedPeriods(given, programme, previous);
  const workbook = new MemoryWorkbook();
  const request = {
    programme,
    language: given.language ?? previous?.language ?? programme.language,
    period,
    ...(previousPeriod && { previousPeriod }),
    ...(unit !== undefined && { unit }),
  };
  const { filled, leftOut, rows } = await newForm(workbook, catalogue, request, undefined, previous?.forms ?? []);
  await writeResults([{ file: out, content: await writeWorkbook(workbook) }], given.flag("replace"));
  if (leftOut > 0) context.err(`${context.translate("cli.prefillLeftOut", { count: leftOut })}\n`);
  if (previous) context.out(`${context.translate("cli.prefilled", { count: filled })}\n`);
  if (rows > 0) context.out(`${context.translate("cli.prefilledRows", { count: rows })}\n`);
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
}

/**
 * The last return in a file: of the programme named (by its id, or as a JSON file, which says how it is asked now), else of the file's own one, as
 * the catalogue has it now.
 */
async function previousOf(
  file: string | undefined,
  given: string | undefined,
  context: CommandContext,
): Promise<PreviousReturn | undefined> {
  if (file === undefined) return undefined;
  // An id may be that of a programme the return alone holds.
  const named = given === undefined || isProgrammeId(given) ? undefined : await programmeOf(given, context);
  const { forms, findings } = await readReturns(await loadWorkbook(file), catalogue);
  const [broken] = findings;
  if (broken) throw new UserMessage(broken.rule, { ...broken.parameters, ...placeParameters(broken), file });
  const [any] = forms;
  if (!any) throw new UserMessage("form.noneInFile", { file });
  const wanted = named?.id ?? given ?? any.programme.id;
  const ofProgramme = forms.filter(({ programme }) => programme.id === wanted);
  if (ofProgramme.length === 0) {
    const found = [...new Set(forms.map(({ programme }) => programme.id))].join(", ");
    throw new UserMessage("template.previousOther", { file, id: wanted, found });
  }
  const own = lastReturn(ofProgramme, wanted, undefined);
  const [first] = own;
  if (!first?.period) throw new UserMessage("template.previousUndated", { file });
  const programme = named ?? catalogue.programmes.get(first.programme.id) ?? first.programme;
  return { file, programme, period: first.period, language: first.language, forms: own };
}

/** The one unit the last return was made for, where its programme has several. */
function unitAlone(previous: PreviousReturn | undefined, units: readonly string[]): string | undefined {
  const [unit, ...others] = new Set(previous?.forms.flatMap(({ cells }) => cells.map(({ row }) => row.unit)));
  return unit !== undefined && others.length === 0 && units.length > 1 && units.includes(unit) ? unit : undefined;
}

interface PreviousReturn {
  readonly file: string;
  readonly programme: Programme;
  readonly period: ReferencePeriod;
  readonly language: Language;
  readonly forms: readonly FormReading[];
}
