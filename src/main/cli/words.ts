import { catalogue } from "../../catalogue/catalogue";
import { consolidateSeries } from "../../core/consolidation/consolidateSeries";
import type { Dataset } from "../../core/dataset/Dataset";
import type { Source } from "../../core/dataset/Observation";
import type { CheckedNumber } from "../../core/speech/CheckedNumber";
import { textChecker } from "../../core/speech/checkText";
import { factName, factValue } from "../../core/speech/factWords";
import { findingOf } from "../../core/speech/findingOf";
import { figuresIn } from "../../core/tasks/checkSpeech";
import { refuseEmpty } from "../../core/tasks/refuseEmpty";
import { UserMessage } from "../../core/text/UserMessage";
import { wordFinding } from "../../core/text/wordFinding";
import { readText } from "../../hosts/node/files";
import { readArguments } from "./arguments";
import { findingLine } from "./check";
import type { CommandContext, ExitCode } from "./CommandContext";
import { loadReturns, unread } from "./loadReturns";

/**
 * `hoptac words check`: every number of a text held against the figures of the returns. Exit code 1 when
 * one is wrong or bears a word that is.
 */
export async function words(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { paths, flag } = readArguments("words", args);
  const [action, draft, ...files] = paths;
  if (action !== "check" || draft === undefined || files.length === 0) {
    throw new UserMessage("usage.missing", { command: "words", detail: "check draft.txt FILE" });
  }
  const text = await readText(draft);
  const loaded = await loadReturns(files);
  const { returns } = loaded;
  const [only] = returns;
  const failed = unread(loaded).filter(({ rule }) => rule !== "returns.tablesOnly" || returns.length > 1);
  for (const finding of failed) context.err(`${findingLine(finding, context)}\n`);
  if (failed.length > 0) return 2;
  const forms = returns.flatMap(({ reading }) => reading.forms);
  const dataset =
    forms.length === 0 && only
      ? figuresIn(only.reading, catalogue)
      : refuseEmpty(forms, consolidateSeries(forms, catalogue), []);
  const numbers = textChecker(dataset, catalogue)(text);
  if (flag("json")) {
    const all = numbers.map((checked) => numberJson(checked, text, dataset, context));
    context.out(`${JSON.stringify({ numbers: all }, null, 2)}\n`);
  } else {
    for (const checked of numbers) context.out(`${numberLine(checked, text, dataset, context)}\n`);
    const count = (verdict: CheckedNumber["verdict"]): number =>
      numbers.filter((one) => one.verdict === verdict).length;
    const [right, wrong, hedge, doubt, unmatched] = VERDICTS.map(count);
    const counts = {
      right: right ?? 0,
      wrong: wrong ?? 0,
      hedge: hedge ?? 0,
      doubt: doubt ?? 0,
      unmatched: unmatched ?? 0,
    };
    context.out(`${context.translate("words.counts", counts)}\n`);
  }
  return numbers.some(({ verdict }) => verdict === "wrong" || verdict === "hedge") ? 1 : 0;
}

const VERDICTS = ["right", "wrong", "hedge", "doubt", "unmatched"] as const;

/** The line the number stands on, what it is, and where its figure comes from. */
function numberLine(checked: CheckedNumber, text: string, dataset: Dataset, context: CommandContext): string {
  const { language, translate } = context;
  const line = text.slice(0, checked.start).split("\n").length;
  const number = text.slice(checked.start, checked.end);
  const finding = findingOf(checked, text, {}, dataset, catalogue);
  const { fact } = checked;
  const said =
    finding || !fact
      ? wordFinding(
          finding ?? { rule: "words.unmatched", severity: "soft", place: {}, parameters: { number } },
          language,
          translate,
        )
      : translate("words.right", {
          number,
          figure: factName(fact, dataset, catalogue, language),
          expected: factValue(fact, catalogue, language),
        });
  const sources = (fact?.figure.sources ?? []).map(sourceText).join("; ");
  const verdict = translate(`words.verdict.${checked.verdict}`);
  return `${String(line)}: ${verdict}: ${said}${sources === "" ? "" : ` [${sources}]`}`;
}

const sourceText = ({ file, sheet, cell }: Source): string =>
  `${file === undefined ? "" : `${file} / `}${sheet}!${cell}`;

function numberJson(
  checked: CheckedNumber,
  text: string,
  dataset: Dataset,
  { language, translate }: CommandContext,
): object {
  const { start, end, verdict, doubt, fault, fact, elsewhere, among } = checked;
  const finding = findingOf(checked, text, {}, dataset, catalogue);
  return {
    start,
    end,
    text: text.slice(start, end),
    verdict,
    ...(doubt && { doubt }),
    ...(fault && { fault }),
    ...(finding && { message: wordFinding(finding, language, translate) }),
    ...(fact && {
      figure: { ...fact.figure.ref, ...fact.figure.number },
      name: factName(fact, dataset, catalogue, language),
      sources: fact.figure.sources,
    }),
    ...(elsewhere && { elsewhere: elsewhere.figure.ref }),
    ...(among && { among: among.map(({ figure }) => figure.ref) }),
  };
}
