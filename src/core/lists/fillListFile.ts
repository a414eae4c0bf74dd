import type { Catalogue } from "../Catalogue";
import type { ListFile } from "../csv/listCsv";
import type { Finding } from "../dataset/Finding";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { type FilledList, fillList } from "./fillList";

/** Writes the rows of a file into the list of a form; rows of another programme or period are findings. */
export function fillListFile(form: FormReading, { list, lines }: ListFile, catalogue: Catalogue): FilledList {
  const reading = form.lists.find((one) => one.list === list.id);
  const refused = (rule: string, parameters: Finding["parameters"]): Finding => ({
    rule,
    severity: "hard",
    place: form.place,
    ...(parameters && { parameters }),
  });
  if (!reading)
    return {
      edits: [],
      rewrites: [],
      findings: [refused("fill.noList", { list: list.id, there: form.lists.map((one) => one.list).join(", ") || "–" })],
    };
  const own = form.period && periodKey(form.period);
  const others = lines.filter(({ programme, period }) => programme !== form.programme.id || periodKey(period) !== own);
  if (others.length > 0) {
    return { edits: [], rewrites: [], findings: others.map(({ line }) => refused("fill.otherForm", { line })) };
  }
  return fillList(form, reading, lines, catalogue);
}
