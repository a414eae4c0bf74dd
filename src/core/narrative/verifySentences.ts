import type { Catalogue } from "../Catalogue";
import type { Dataset } from "../dataset/Dataset";
import type { Finding } from "../dataset/Finding";
import { type Claim, saysOtherWay } from "../speech/Claim";
import { findClaims } from "../speech/findClaims";
import { namesWithDigits, scopeWords } from "../speech/scopeWords";
import { speechWords } from "../speech/SpeechWords";
import { SEPARATORS } from "../text/separators";
import { isShare } from "./Figure";
import { figureOf } from "./figureOf";
import { judgeClaim } from "./judgeClaim";
import type { Sentence, TracedFigure } from "./Sentence";

/**
 * Reads finished sentences again, as anybody would, and holds every number against its figure, computed anew from the observations. A number
 * that says something else, that is not found again, or that stands for no figure is an error.
 */
export function verifySentences(
  sentences: readonly Sentence[],
  dataset: Dataset,
  catalogue: Catalogue,
): readonly Finding[] {
  const words = speechWords(catalogue);
  const named = namesWithDigits(scopeWords(dataset, catalogue), catalogue);
  return sentences.flatMap((sentence) => {
    const claims = findClaims(
      sentence.text,
      { lexicon: catalogue.lexicon, words, separatorsAt: () => SEPARATORS[sentence.language] },
      named,
    );
    const untraced = claims.filter((claim) => !sentence.figures.some((figure) => overlaps(claim, figure)));
    const wrong = sentence.figures.filter((figure) => !isSaid(figure, claims, dataset, catalogue));
    return [...untraced, ...wrong].map(({ start, end }): Finding => {
      const parameters = { number: sentence.text.slice(start, end), text: sentence.text };
      return { rule: "words.unverified", severity: "hard", place: {}, parameters };
    });
  });
}

const overlaps = (claim: Pick<Claim, "start" | "end">, { start, end }: TracedFigure): boolean =>
  claim.start < end && start < claim.end;

function isSaid(traced: TracedFigure, claims: readonly Claim[], dataset: Dataset, catalogue: Catalogue): boolean {
  const truth = figureOf(dataset, catalogue, traced.figure.ref)?.number;
  const found = claims.filter((claim) => overlaps(claim, traced));
  const [claim] = found;
  if (!truth || !claim || found.length > 1) return false;
  const share = isShare(traced.figure.ref.measure);
  // A fall is said by its word.
  const isOfChange = traced.figure.ref.measure === "difference" || traced.figure.ref.measure === "percent";
  if (isOfChange && saysOtherWay(claim, truth.value)) return false;
  // What the unit or its multiple is, the text says.
  return judgeClaim(claim.said, { ...truth, value: Math.abs(truth.value), share }) === "right";
}
