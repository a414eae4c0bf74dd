import type { Party } from "../dataset/Programme";
import type { Country } from "../registers/Province";
import type { Unit } from "../quantity/Quantity";
import type { QualifierWords } from "../quantity/qualifierFormat";
import type { Language } from "../text/Labels";

/** Words for ten to a power: nghìn is power 3. */
export interface MagnitudeWords {
  readonly words: readonly string[];
  readonly power: number;
}

/** Words for a unit or ten to a power of it: tấn is kg, power 3. A word may stand for several units; the column decides. */
export interface UnitWords {
  readonly words: readonly string[];
  readonly unit: Unit;
  /** 0 when left out. */
  readonly power?: number;
}

/** Words for a small whole number. */
export interface NumberWords {
  readonly words: readonly string[];
  readonly value: number;
}

/** What the words of dates and periods stand for; `yearStart` and `yearEnd` are those of "6 tháng đầu năm" and "cuối năm". */
export type CalendarRole = "day" | "month" | "quarter" | "year" | "yearStart" | "yearEnd" | "from" | "to" | "filler";

/**
 * The words of one language that intake understands, all in the spelling one would print; case, place of the tone mark and the
 * spellings of a Lao vowel don't matter. A form is read with the words of every language.
 */
export interface Vocabulary {
  readonly language: Language;
  /** Words before a figure. The first of each is the one the tool writes. */
  readonly qualifiers: QualifierWords;
  /** Words before a figure that only say it is less, however much less: dưới. Whether nearly is meant is asked. */
  readonly below: readonly string[];
  /** Half of the unit behind it: nửa tấn. */
  readonly half: readonly string[];
  /** A whole cell that says: none occurred. The first is offered in lists. */
  readonly zero: readonly string[];
  /** A whole cell that says: no data. The first is the one the tool writes. */
  readonly notStated: readonly string[];
  /** Beginnings of texts that stand for a number without giving one: hàng chục. */
  readonly qualitative: readonly string[];
  /** Whole numbers in words, 0 to 20, and forms that occur only inside longer ones. */
  readonly numbers: readonly NumberWords[];
  readonly magnitudes: readonly MagnitudeWords[];
  readonly units: readonly UnitWords[];
  /** Names of what is measured, which may follow a unit: 38 bánh heroin. */
  readonly things: readonly string[];
  /** Between two figures: và. */
  readonly joiners: readonly string[];
  /** Before a sub-count: trong đó. */
  readonly ofWhich: readonly string[];
  /** Before how many things follow in a list, in running text: gồm 5 đơn vị. */
  readonly consisting: readonly string[];
  /** What says of a number, in running text, that it is of all zones together: tổng số. */
  readonly wholes: readonly string[];
  /** What says, in running text, that numbers go one by one with the things named: lần lượt. */
  readonly oneByOne: readonly string[];
  /** Before amounts that were not seized but only told of: khai nhận. */
  readonly unseized: readonly string[];
  /** Before what was seized after all: khai nhận ..., thu giữ 3 kg. */
  readonly seized: readonly string[];
  /** Names of the sides in running text: phía Việt Nam, phía bạn, hai bên. */
  readonly sides: Readonly<Record<Party["country"], readonly string[]>>;
  /** The countries alone, which name a side only where they begin a clause: Việt Nam bắt giữ 120 vụ, Lào 330 vụ. */
  readonly countries: Readonly<Record<Country, readonly string[]>>;
  /** Before a side or unit that another one acts with or for: phối hợp với phía Lào. */
  readonly partners: readonly string[];
  /** Before a side named behind its number: 120 vụ ở phía Lào. */
  readonly owners: readonly string[];
  /** Before a conversion, which is never added: tương đương. */
  readonly equivalent: readonly string[];
  /** Before a change, in running text: tăng, giảm. */
  readonly increase: readonly string[];
  readonly decrease: readonly string[];
  /** Before or behind a multiple, in running text: gấp ba lần. */
  readonly multiples: readonly string[];
  /** Before what a figure is compared with, in running text: so với. */
  readonly comparisons: readonly string[];
  /** The period of a text, and the one before it, in running text: kỳ này, năm trước. */
  readonly thisPeriod: readonly string[];
  readonly lastPeriod: readonly string[];
  /** All periods since the programme's agreement, in running text: kể từ khi ký thỏa thuận. */
  readonly sinceAgreement: readonly string[];
  /** Beside a mean, a share, a rank, in running text: bình quân, chiếm, đứng thứ. */
  readonly means: readonly string[];
  readonly shares: readonly string[];
  readonly ranks: readonly string[];
  /** Before a number that counts nothing, in running text: thứ, số, Điều. */
  readonly ordinals: readonly string[];
  /** Labels of rows that add up others: Tổng cộng. */
  readonly totals: readonly string[];
  readonly calendar: Readonly<Partial<Record<CalendarRole, readonly string[]>>>;
  /** Names of the months, January first, each with its short forms; empty where months are numbered. */
  readonly monthNames: readonly (readonly string[])[];
}
