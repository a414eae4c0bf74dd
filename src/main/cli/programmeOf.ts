import { catalogue } from "../../catalogue/catalogue";
import { parseProgramme } from "../../core/dataset/parseProgramme";
import { ID_PATTERN, type Programme } from "../../core/dataset/Programme";
import { UserMessage } from "../../core/text/UserMessage";
import { readText } from "../../hosts/node/files";
import type { CommandContext } from "./CommandContext";

/** A name that can only be meant as an id: a file of programmes is named with its kind. */
export const isProgrammeId = (given: string): boolean => ID_PATTERN.test(given);

/** A programme of the catalogue by its id, or of a JSON file; the first of the catalogue when none is given. */
export async function programmeOf(given: string | undefined, { translate }: CommandContext): Promise<Programme> {
  const known = given === undefined ? [...catalogue.programmes.values()][0] : catalogue.programmes.get(given);
  if (known) return known;
  const file = given ?? "";
  if (isProgrammeId(file)) {
    throw new UserMessage("programme.unknown", { id: file, known: [...catalogue.programmes.keys()].join(", ") });
  }
  const { programme, problems } = parseProgramme(await readText(file), new Set(catalogue.indicators.keys()));
  if (programme) return programme;
  const { path, problem } = problems[0] ?? { path: "", problem: "badValue" };
  const parameters = { file, path, problem: translate(`programme.problem.${problem}`) };
  // What is wrong with the file as a whole stands nowhere in it.
  throw new UserMessage(path === "" ? "programme.badFile" : "programme.bad", parameters);
}
