import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { CheckedNumber } from "./CheckedNumber";
import { factsOf, strangeNames } from "./factsOf";
import { findClaims } from "./findClaims";
import { foldedText } from "./foldedText";
import { inPairs } from "./inPairs";
import { listedFacts } from "./listedFacts";
import { listedNumber } from "./listedNumber";
import { matchClaim } from "./matchClaim";
import { namedTimes } from "./namedTimes";
import { namesWithDigits, scopeWords } from "./scopeWords";
import { separatorsOf } from "./separatorsOf";
import { speechWords } from "./SpeechWords";
import { sentenceStart, timeOf } from "./timeOf";

/** Makes a checker of texts against the figures of a dataset; once for a dataset. */
export function textChecker(dataset: Dataset, catalogue: Catalogue): (text: string) => readonly CheckedNumber[] {
  const facts = factsOf(dataset, catalogue);
  const strange = strangeNames(facts, catalogue);
  const words = speechWords(catalogue);
  const scopes = scopeWords(dataset, catalogue);
  const named = namesWithDigits(scopes, catalogue);
  const listed = listedFacts(
    dataset,
    catalogue,
    [...scopes.zones, ...scopes.owners].flatMap((one) => one.words),
  );
  return (text) => {
    const context = { lexicon: catalogue.lexicon, words, separatorsAt: separatorsOf(text) };
    const claims = findClaims(text, context, named);
    const folded = foldedText(text).text;
    const times = namedTimes(folded, claims, dataset, catalogue.lexicon, words);
    const checked: CheckedNumber[] = [];
    for (const [index, claim] of claims.entries()) {
      const before = claims[index - 1]?.place.start ?? -Infinity;
      const last = claim.place.start - before <= claim.lead.length ? checked.at(-1)?.fact : undefined;
      const time = timeOf(claim, folded, times, dataset);
      const ahead = folded.slice(0, claim.place.start);
      const matched = matchClaim(claim, time, facts, strange, scopes, words, last, ahead);
      checked.push(listedNumber(claim, matched, ahead.slice(sentenceStart(ahead)), listed, words));
    }
    return inPairs(checked, claims, facts, catalogue.columnPairs, folded);
  };
}
