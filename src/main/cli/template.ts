import { catalogue } from "../../catalogue/catalogue";
import { parseProgramme } from "../../core/dataset/parseProgramme";
import { ID_PATTERN, type Programme } from "../../core/dataset/Programme";
import { periodsForYear } from "../../core/forms/periodsForYear";
import { planForm } from "../../core/forms/planForm";
import { UserMessage } from "../../core/text/UserMessage";
import { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import { readText, writeWhole } from "../../hosts/node/files";
import { writeWorkbook } from "../../hosts/xlsx/writeWorkbook";
import { readArguments } from "./arguments";
import type { CommandContext, ExitCode } from "./CommandContext";

/**
 * `hoptac template [--programme FILE.json|ID] [--year N] [--language L] [--unit ID] --out form.xlsx`: a blank form, for the first
 * programme of the catalogue unless another is given.
 */
export async function template(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const given = readArguments("template", args, {
    programme: { type: "string" },
    year: { type: "string" },
    language: { type: "string" },
    unit: { type: "string" },
    out: { type: "string" },
  });
  const out = given.required("out");
  if (given.paths.length > 0) throw new UserMessage("usage.bad", { command: "template", detail: given.paths[0] ?? "" });
  const programme = await programmeOf(given.text("programme"), context);
  const unit = given.text("unit");
  if (unit !== undefined && !programme.units.some(({ id }) => id === unit)) {
    throw new UserMessage("usage.bad", { command: "template", detail: `--unit ${unit}` });
  }
  const year = yearOf(given.text("year"));
  const { period, previousPeriod } = year === undefined ? programme : periodsForYear(programme, year);
  const workbook = new MemoryWorkbook();
  const request = {
    programme,
    language: given.language ?? programme.language,
    period,
    ...(previousPeriod && { previousPeriod }),
    ...(unit !== undefined && { unit }),
  };
  await workbook.apply(planForm(request, catalogue, await workbook.find()));
  await writeWhole(out, await writeWorkbook(workbook));
  context.out(`${context.translate("cli.written", { file: out })}\n`);
  return 0;
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

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:19|20)\d\d$/.test(text))
    throw new UserMessage("usage.bad", { command: "template", detail: `--year ${text}` });
  return Number(text);
}
