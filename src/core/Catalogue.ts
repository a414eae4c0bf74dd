import type { ChartRecord } from "./charts/ChartRecord";
import type { ModuleId } from "./dataset/ModuleId";
import type { Programme } from "./dataset/Programme";
import type { FormModule } from "./forms/FormModule";
import type { FormList } from "./lists/FormList";
import type { Lexicon } from "./intake/Lexicon";
import type { Vocabulary } from "./intake/Vocabulary";
import type { ColumnPair } from "./registers/ColumnPair";
import type { IndicatorRecord } from "./registers/IndicatorRecord";
import type { AdministrativeChange, Province, Succession } from "./registers/Province";
import type { ConversionFactor, Substance } from "./registers/Substance";
import type { EditRule } from "./rules/EditRule";
import type { BookTableRecord } from "./tables/TableRecord";
import type { Language } from "./text/Labels";
import type { Messages } from "./text/messages";

/** The office's content as the core receives it: the records it knows, the words it writes and the words it understands. */
export interface Catalogue {
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  /** Where a cell holds two figures, whose column the other one belongs in. */
  readonly columnPairs: readonly ColumnPair[];
  /** For the names sources use. */
  readonly substances: ReadonlyMap<string, Substance>;
  /** Sheets of forms beside the results. */
  readonly modules: ReadonlyMap<ModuleId, FormModule>;
  /** Sheets of forms whose rows are open-ended. */
  readonly lists: ReadonlyMap<ModuleId, FormList>;
  readonly programmes: ReadonlyMap<string, Programme>;
  /** The strongest explanation first. */
  readonly rules: ReadonlyMap<string, EditRule>;
  /** In the order of the book. */
  readonly tables: ReadonlyMap<string, BookTableRecord>;
  /** In the order of the book. */
  readonly charts: ReadonlyMap<string, ChartRecord>;
  /** For estimates shown beside what was stated. */
  readonly conversionFactors: ReadonlyMap<string, ConversionFactor>;
  /** First-level units of both countries, and what became of them: whose figures stand for whose before a merger. */
  readonly provinces: ReadonlyMap<string, Province>;
  readonly successions: readonly Succession[];
  /** What breaks a series. */
  readonly administrativeChanges: readonly AdministrativeChange[];
  readonly languages: Readonly<Record<Language, Messages>>;
  readonly vocabularies: Readonly<Record<Language, Vocabulary>>;
  /** The vocabularies made ready for reading. */
  readonly lexicon: Lexicon;
}

/**
 * The indicators of a programme in its order.
 * @throws Error for an id the catalogue does not know; programmes from outside are checked by `parseProgramme` first.
 */
export function indicatorsOf(catalogue: Catalogue, programme: Programme): readonly IndicatorRecord[] {
  return programme.indicators.map((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    return indicator;
  });
}
