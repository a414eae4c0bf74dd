import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import type { Rect } from "../../../core/workbook/Rect";
import type { DefinedName, Sheet } from "../../../core/workbook/Sheet";
import { parseReference, referenceRect } from "../formula/CellReference";
import { type FormulaPiece, mapFormula } from "../../../core/workbook/scanFormula";
import { indexOfName } from "../structure/definedNames";

/** A formula as the engine gets it, and the cells it reads. */
export interface CompiledFormula {
  /** Names replaced by what they refer to, sheets by their aliases: the engine knows neither names nor the users' sheet names. */
  readonly text: string;
  readonly reads: readonly { readonly sheet: Sheet; readonly rect: Rect }[];
  /** What it reads cannot be told from its text, or it depends on the clock or on chance: computed every time. */
  readonly volatile: boolean;
}

/** A sheet's name towards the engine. Users' names may hold anything and change; this one never does. */
export const sheetAlias = (sheet: Sheet): string => `Sheet_${sheet.id.replace(/\W/g, "")}`;

const VOLATILE = /^(?:OFFSET|INDIRECT|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SHEET|SHEETS)\s*\($/i;
/** Names that refer to names that refer to names: deeper than this is a circle. */
const MAX_DEPTH = 16;

/** Prepares the formula of a cell on `home` for the engine. */
export function compileFormula(formula: string, home: Sheet, workbook: MemoryWorkbook): CompiledFormula {
  const reads: { sheet: Sheet; rect: Rect }[] = [];
  let volatile = false;
  const compile = (text: string, base: Sheet | undefined, depth: number): string =>
    mapFormula(text, (piece) => {
      if (piece.kind === "other") {
        // A colon left over joins what is not a plain reference; brackets are table or outside references.
        if (piece.text === ":" || piece.text.startsWith("[") || VOLATILE.test(piece.text)) volatile = true;
        return undefined;
      }
      const sheet = piece.sheet === undefined ? undefined : workbook.sheetByName(piece.sheet);
      if (piece.sheet !== undefined && !sheet) return "#REF!";
      return piece.kind === "reference" ? reference(piece, sheet ?? base, depth > 0) : name(piece, sheet, base, depth);
    });
  const reference = (piece: FormulaPiece, sheet: Sheet | undefined, named: boolean): string | undefined => {
    const parsed = parseReference(piece.text);
    if (!sheet || !parsed) return undefined;
    reads.push({ sheet, rect: referenceRect(parsed) });
    return sheet === home && !named ? piece.text : `${sheetAlias(sheet)}!${piece.text}`;
  };
  const name = (
    piece: FormulaPiece,
    sheet: Sheet | undefined,
    base: Sheet | undefined,
    depth: number,
  ): string | undefined => {
    const found = findName(workbook, piece.text, sheet ?? base);
    if (!found || depth > MAX_DEPTH) return undefined;
    const inner = compile(found.refersTo, base, depth + 1);
    return isSimple(inner) ? inner : `(${inner})`;
  };
  const text = compile(formula, home, 0);
  return { text, reads, volatile };
}

/** One reference or constant needs no brackets round it. */
const isSimple = (text: string): boolean => /^[\p{L}\p{N}_$!:.]+$|^"(?:[^"]|"")*"$/u.test(text);

/** A sheet's own name goes before the workbook's. */
function findName(workbook: MemoryWorkbook, name: string, sheet: Sheet | undefined): DefinedName | undefined {
  const own = sheet?.names[indexOfName(sheet.names, name)];
  return own ?? workbook.names[indexOfName(workbook.names, name)];
}
