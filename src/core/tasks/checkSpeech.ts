import { readBook } from "../book/readBook";
import { hereIn, isOfReturns } from "../book/returnsBook";
import type { Catalogue } from "../Catalogue";
import { consolidateSeries } from "../consolidation/consolidateSeries";
import type { Dataset } from "../dataset/Dataset";
import type { Finding, Place } from "../dataset/Finding";
import type { CheckedNumber } from "../speech/CheckedNumber";
import { textChecker } from "../speech/checkText";
import { factName, factValue, inAllLanguages } from "../speech/factWords";
import { findingOf } from "../speech/findingOf";
import type { Labels } from "../text/Labels";
import type { Progress, Workbook } from "../workbook/Workbook";
import { readReturns, type WorkbookReading } from "./readReturns";
import { refuseEmpty } from "./refuseEmpty";

export interface SourcePlace {
  readonly place: Place;
  /** Whether the cell is in this workbook. */
  readonly here: boolean;
}

/** A number of a text with all that is to be said of it. */
export interface SpeechNumber extends Pick<CheckedNumber, "start" | "end" | "verdict"> {
  /** What is wrong; left out for a right one. */
  readonly finding?: Finding;
  /** The figure it is, or should be, and the cells that comes from. */
  readonly figure?: { readonly name: Labels; readonly value: Labels; readonly places: readonly SourcePlace[] };
}

/**
 * Holds every number of a text against the figures of a workbook: of its forms or, where it has none or only some of them, of its book.
 * @throws UserMessage when there are no figures.
 */
export async function checkSpeech(
  workbook: Workbook,
  catalogue: Catalogue,
  text: string,
  progress?: Progress,
): Promise<readonly SpeechNumber[]> {
  const reading = await readReturns(workbook, catalogue, "own", progress);
  const dataset = figuresIn(reading, catalogue);
  const isHere = hereIn(reading.found);
  return textChecker(
    dataset,
    catalogue,
  )(text).map((checked) => speechNumber(checked, text, dataset, catalogue, isHere));
}

/** The figures a workbook holds. @throws UserMessage when there are none. */
export function figuresIn({ found, snapshot, forms, findings }: WorkbookReading, catalogue: Catalogue): Dataset {
  if (forms.length === 0 || isOfReturns(found)) {
    const book = readBook(snapshot, catalogue);
    if (book && !("rule" in book)) return book.dataset;
  }
  return refuseEmpty(forms, consolidateSeries(forms, catalogue), findings);
}

function speechNumber(
  checked: CheckedNumber,
  text: string,
  dataset: Dataset,
  catalogue: Catalogue,
  isHere: (place: Place) => boolean,
): SpeechNumber {
  const { start, end, verdict, fact } = checked;
  const finding = findingOf(checked, text, {}, dataset, catalogue);
  return {
    start,
    end,
    verdict,
    ...(finding && { finding }),
    ...(fact && {
      figure: {
        name: inAllLanguages((language) => factName(fact, dataset, catalogue, language)),
        value: inAllLanguages((language) => factValue(fact, catalogue, language)),
        places: fact.figure.sources.map((place) => ({ place, here: isHere(place) })),
      },
    }),
  };
}
