import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Finding, Place } from "../dataset/Finding";
import type { CheckedNumber } from "./CheckedNumber";
import { factName, factValue, inAllLanguages } from "./factWords";

/** What is to be said of a number that is not right; undefined for one that is. */
export function findingOf(
  checked: CheckedNumber,
  text: string,
  place: Place,
  dataset: Dataset,
  catalogue: Catalogue,
): Finding | undefined {
  const { verdict, doubt, fault, fact, elsewhere, among } = checked;
  if (verdict === "right") return undefined;
  const number = text.slice(checked.start, checked.end);
  if (among) {
    const figures = inAllLanguages((language) =>
      among
        .map((one) => `${factName(one, dataset, catalogue, language)}: ${factValue(one, catalogue, language)}`)
        .join("; "),
    );
    const other = elsewhere && inAllLanguages((language) => factName(elsewhere, dataset, catalogue, language));
    return {
      rule: other ? "words.among.elsewhere" : "words.among",
      severity: "soft",
      place,
      parameters: { number },
      labels: { figures, ...(other && { elsewhere: other }) },
    };
  }
  if (!fact && elsewhere) {
    const labels = { elsewhere: inAllLanguages((language) => factName(elsewhere, dataset, catalogue, language)) };
    return { rule: "words.unmatched.elsewhere", severity: "soft", place, parameters: { number }, labels };
  }
  if (!fact) return { rule: "words.unmatched", severity: "soft", place, parameters: { number } };
  const rule = doubt
    ? `words.${doubt}${elsewhere ? "" : ".only"}`
    : verdict === "hedge"
      ? `words.hedge.${fault ?? "side"}`
      : elsewhere
        ? "words.elsewhere"
        : "words.wrong";
  return {
    rule,
    severity: verdict === "wrong" || fault === "side" ? "hard" : "soft",
    place,
    parameters: { number },
    labels: {
      expected: inAllLanguages((language) => factValue(fact, catalogue, language)),
      figure: inAllLanguages((language) => factName(fact, dataset, catalogue, language)),
      ...(elsewhere && { elsewhere: inAllLanguages((language) => factName(elsewhere, dataset, catalogue, language)) }),
    },
  };
}
