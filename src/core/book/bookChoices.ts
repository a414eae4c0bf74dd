import { type Precision, PRECISION_PROPERTY, precisionIn } from "../narrative/Precision";

/** What a user chooses of a book beside its language; remembered in the workbook, so that the next book, its check and its signed copy agree. */
export interface BookChoices {
  /** Of the figures in sentences; tables are always exact. */
  readonly precision: Precision;
  /** Whether notes tell which changes of counts exceed what chance alone explains. */
  readonly chance: boolean;
}

const CHANCE_PROPERTY = "hoptac.chance";

/** What a workbook remembers; exact figures and no such notes where it remembers nothing. */
export const choicesIn = (properties: Readonly<Record<string, unknown>>): BookChoices => ({
  precision: precisionIn(properties),
  chance: properties[CHANCE_PROPERTY] === true,
});

/** The document properties that remember the choices. */
export const choiceProperties = ({
  chance,
  precision,
}: BookChoices): Readonly<Record<string, Precision | true | null>> => ({
  [PRECISION_PROPERTY]: precision,
  [CHANCE_PROPERTY]: chance || null,
});
