import { catalogue } from "../../catalogue/catalogue";
import { parseProgramme } from "../../core/dataset/parseProgramme";
import { ID_PATTERN, type Programme } from "../../core/dataset/Programme";
import { periodProblem, type ReferencePeriod, shiftYears } from "../../core/dataset/ReferencePeriod";
import { periodsForYear } from "../../core/forms/periodsForYear";
import type { FormReading } from "../../core/forms/FormReading";
import { lastReturn } from "../../core/forms/prefillForm";
import { newForm } from "../../core/tasks/newForm";
import { readReturns } from "../../core/tasks/readReturns";
import { placeParameters } from "../../core/tasks/refuseEmpty";
import type { Language } from "../../core/text/Labels";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { readText, writeWhole } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { type Arguments, readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadWorkbook } from "./loadReturns";

/**
 * `hoptac template [--programme FILE.json|ID] [--year N | --period FROM..TO [--last-period FROM..TO]] [--previous FILE]
 * [--language L] [--unit ID] --out form.xlsx`: a blank form, for the first programme of the catalogue and its own periods unless others are
 * given. With the return of the last period, for that programme, the year after it, and with its figures.
 */
export async function template(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("template", args, {
    programme: { type: "string" },
    year: { type: "string" },
    period: { type: "string" },
    "last-period": { type: "string" },
    previous: { type: "string" },
    language: { type: "string" },
    unit: { type: "string" },
    out: { type: "string" },
  });
  const out = given.required("out");
  if (given.paths.length > 0) throw bad(given.paths[0] ?? "");
  const previous = await previousOf(given.text("previous"), given.text("programme"));
  const programme = previous ? previous.programme : await programmeOf(given.text("programme"), context);
  const unit = given.text("unit");
  if (unit !== undefined && !programme.units.some(({ id }) => id === unit)) {
    throw bad(`--unit ${unit}`);
  }
  const { period, previousPeriod } = periodsOf(given, programme, previous?.period);
  if (previous && previous.period.to >= period.from) throw bad(`--previous ${given.text("previous") ?? ""}`);
  const workbook = new MemoryWorkbook();
  const request = {
    programme,
    language: given.language ?? previous?.language ?? programme.language,
    period,
    ...(previousPeriod && { previousPeriod }),
    ...(unit !== undefined && { unit }),
  };
  const { filled, leftOut } = await newForm(workbook, catalogue, request, undefined, previous?.forms ?? []);
  await writeWhole(out, await writeWorkbook(workbook));
  if (leftOut > 0) context.err(`${context.translate("cli.prefillLeftOut", { count: leftOut })}\n`);
  if (previous) context.out(`${context.translate("cli.prefilled", { count: filled })}\n`);
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
}

/** The last return in a file: of the programme named, else of the file's own one, as the catalogue has it now. */
async function previousOf(path: string | undefined, id: string | undefined): Promise<PreviousReturn | undefined> {
  if (path === undefined) return undefined;
  const { forms, findings } = await readReturns(await loadWorkbook(path), catalogue);
  const [broken] = findings;
  if (broken) throw new UserMessage(broken.rule, { ...broken.parameters, ...placeParameters(broken), file: path });
  const own = lastReturn(forms, id ?? forms[0]?.programme.id ?? "", undefined);
  const [first] = own;
  if (!first?.period) throw new UserMessage("form.noneInFile", { file: path });
  const programme = catalogue.programmes.get(first.programme.id) ?? first.programme;
  return { programme, period: first.period, language: first.language, forms: own };
}

interface PreviousReturn {
  readonly programme: Programme;
  readonly period: ReferencePeriod;
  readonly language: Language;
  readonly forms: readonly FormReading[];
}

/** A name that can only be meant as an id: a file of programmes is named with its kind. */
const isId = (given: string): boolean => ID_PATTERN.test(given);

async function programmeOf(given: string | undefined, { translate }: CommandContext): Promise<Programme> {
  const known = given === undefined ? [...catalogue.programmes.values()][0] : catalogue.programmes.get(given);
  if (known) return known;
  const file = given ?? "";
  if (isId(file)) {
    throw new UserMessage("programme.unknown", { id: file, known: [...catalogue.programmes.keys()].join(", ") });
  }
  const { programme, problems } = parseProgramme(await readText(file), new Set(catalogue.indicators.keys()));
  if (programme) return programme;
  const [first] = problems;
  throw new UserMessage("programme.bad", {
    file,
    path: first?.path ?? "",
    problem: translate(`programme.problem.${first?.problem ?? "badValue"}`),
  });
}

/** The periods asked for. A period of one's own is compared with another one only where that is named, too. */
function periodsOf(
  given: Arguments,
  programme: Programme,
  before: ReferencePeriod | undefined,
): { readonly period: ReferencePeriod; readonly previousPeriod?: ReferencePeriod } {
  const [year, period, last] = [yearOf(given.text("year")), periodOf(given, "period"), periodOf(given, "last-period")];
  if ((year !== undefined || !period) && last) throw bad("--last-period");
  if (year !== undefined && period) throw bad("--year --period");
  if (period && last && last.to >= period.from) throw bad("--last-period");
  if (period) return { period, ...(last && { previousPeriod: last }) };
  if (year !== undefined) return periodsForYear(programme, year);
  return before ? { period: shiftYears(before, 1), previousPeriod: before } : programme;
}

const bad = (detail: string): UserMessage => new UserMessage("usage.bad", { command: "template", detail });

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20)\d\d$/.test(text)) throw bad(`--year ${text}`);
  return Number(text);
}

/** Two days as 2024-01-01..2024-08-16. */
function periodOf(given: Arguments, option: string): ReferencePeriod | undefined {
  const text = given.text(option);
  if (text === undefined) return undefined;
  const [from = "", to = "", more] = text.split("..");
  if (more !== undefined || periodProblem({ from, to })) throw bad(`--${option} ${text}`);
  return { from, to };
}
