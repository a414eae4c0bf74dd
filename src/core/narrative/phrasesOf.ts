import type { Unit } from "../quantity/Quantity";
import { amountsOf, type PhraseRole, phraseOf } from "./phrase";
import type { FigureMarks } from "./FigureMarks";
import type { SentenceContext } from "./SentenceContext";
import type { Sayable, StatedFigures } from "./statedFigures";

/** What one thing seized may be told in at once: 38 kg và 99 bánh hê-rô-in. */
const AMOUNTS: readonly Unit[] = ["kg", "brick", "pill", "litre", "item"];

/**
 * Each figure as a phrase, followed by its parts in brackets: "1.622 vụ (trong đó 1.368 vụ khởi tố, ...)". A part stands behind the first of the
 * figures it is included in, and nowhere else, so that nobody adds it. One substance in several units is one phrase.
 */
export function phrasesOf(
  { sayable }: Pick<StatedFigures, "sayable">,
  role: PhraseRole,
  context: SentenceContext,
  marks: FigureMarks,
): readonly string[] {
  const { translate } = context;
  const parentOf = (one: Sayable): string | undefined =>
    one.indicator.includedIn?.find((id) =>
      sayable.some(({ indicator, whose }) => indicator.id === id && whose === one.whose),
    );
  const partsOf = ({ indicator, whose }: Sayable): readonly Sayable[] =>
    sayable.filter((part) => parentOf(part) === indicator.id && part.whose === whose);
  const isAlike = (a: Sayable, b: Sayable): boolean =>
    a.indicator.substance !== undefined &&
    a.indicator.substance === b.indicator.substance &&
    a.whose === b.whose &&
    [a, b].every((one) => AMOUNTS.includes(one.indicator.unit) && partsOf(one).length === 0);
  const wordAll = (all: readonly Sayable[], as: PhraseRole): readonly string[] =>
    all.flatMap((one, index) => {
      const alike = all.filter((other) => other === one || isAlike(one, other));
      if (alike[0] !== one && alike.some((other) => all.indexOf(other) < index)) return [];
      return [word(one, alike, as)];
    });
  const word = (one: Sayable, alike: readonly Sayable[], as: PhraseRole): string => {
    const { indicator, figure, stated, whose } = one;
    const phrase =
      alike.length > 1 ? amountsOf(alike, context, marks) : phraseOf(figure, stated, indicator, as, context, marks);
    const by = whose === undefined ? "" : translate("narrative.by", { party: whose });
    const parts = partsOf(one);
    if (parts.length === 0) return phrase + by;
    // One bracket behind the other reads badly: "ma túy các loại, gồm cả ma túy dạng viên (trong đó ...)".
    const whole = by === "" ? phrase.replace(/ \((\p{Ll}[^()]*)\)$/u, ", $1") : phrase + by;
    const ofWhich = `narrative.ofWhich${indicator.unit === "person" ? ".persons" : ""}`;
    return whole + translate(ofWhich, { parts: wordAll(parts, "part").join(", ") });
  };
  return wordAll(
    sayable.filter((one) => parentOf(one) === undefined),
    role,
  );
}
