/** Ids of everything intake says; a catalogue of words has each of them. Parameters stand in brackets. */
export const INTAKE_MESSAGE_IDS = [
  // What was understood (typed).
  "intake.fix.textNumber",
  "intake.fix.digits",
  "intake.fix.grouping",
  "intake.fix.scientific",
  "intake.fix.unit",
  "intake.fix.converted",
  "intake.fix.compound",
  "intake.fix.magnitude",
  "intake.fix.numberWord",
  "intake.fix.qualifier",
  "intake.fix.zero",
  "intake.fix.notStated",
  /** (thing) */
  "intake.fix.named",
  "intake.fix.aside",
  /** (day) */
  "intake.fix.date",
  /** (day) */
  "intake.fix.buddhistYear",
  "intake.fix.period",
  "intake.fix.composed",
  "intake.fix.invisible",
  // What must be asked (typed).
  "intake.ask.thousands",
  "intake.ask.separator",
  "intake.ask.brick",
  "intake.ask.parts",
  "intake.ask.pair",
  "intake.ask.datePair",
  "intake.ask.dash",
  "intake.ask.numberWords",
  "intake.ask.below",
  "intake.ask.compound",
  "intake.ask.sum",
  "intake.ask.scientific",
  /** (word) */
  "intake.ask.formatWord",
  /** (percent) */
  "intake.ask.percent",
  /** (converted) */
  "intake.ask.legacy",
  "intake.ask.dayMonth",
  "intake.ask.shortYear",
  // What can't be (typed).
  "intake.error.notUnderstood",
  /** (word) */
  "intake.error.unknownWord",
  "intake.error.grouping",
  "intake.error.notWhole",
  /** (hint) */
  "intake.error.lostZeros",
  "intake.error.negative",
  "intake.error.tooLarge",
  /** (word) */
  "intake.error.unit",
  "intake.error.twoFigures",
  "intake.error.subCount",
  "intake.error.errorValue",
  "intake.error.notCalculated",
  "intake.error.logical",
  /** (font) */
  "intake.error.legacyLaoFont",
  "intake.error.date",
  "intake.error.period",
  // Accepted, but worth a look.
  "intake.warning.textNumber",
  "intake.warning.unrounded",
  /** (maximum) */
  "intake.warning.large",
  "intake.warning.formula",
  "intake.warning.day",
  // About a whole column (count, example).
  "intake.column.mixedThousands",
] as const;

export type IntakeMessageId = (typeof INTAKE_MESSAGE_IDS)[number];
