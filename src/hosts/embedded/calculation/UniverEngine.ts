import type * as UniverCore from "@univerjs/core";
import type { ICellData, Nullable, ObjectMatrix, Styles, Univer } from "@univerjs/core";
import type * as UniverFormula from "@univerjs/engine-formula";
import type { ICalculateFormulaService, IFormulaData } from "@univerjs/engine-formula";
import { CellValues } from "./CellValues";

/** A sheet as the engine takes it: values of all cells, and the formulas to compute. */
export interface EngineSheet {
  readonly id: string;
  /** By which formulas call it. */
  readonly name: string;
  readonly cells: ObjectMatrix<ICellData>;
  readonly formulas: Record<number, Record<number, { f: string }>>;
  /** How far the sheet reaches. */
  readonly rows: number;
  readonly columns: number;
}

/** The results by sheet id, at the formulas' places. */
export type EngineResults = ReadonlyMap<string, ObjectMatrix<Nullable<ICellData>>>;

/** Univer's formula engine without the rest of Univer. */
export interface UniverEngine {
  readonly values: CellValues;
  matrix(): ObjectMatrix<ICellData>;
  evaluate(sheets: readonly EngineSheet[]): Promise<EngineResults>;
  dispose(): void;
}

/**
 * Univer keeps what formulas read in caches that all engines of a page share, by the ids of unit and sheet; the grid has an engine, too. Under an
 * id of its own none is given what another has read at a different moment.
 */
let engines = 0;

/** The parts of Univer the engine is built from; its packages are large, so that they are loaded when first needed. */
export interface UniverParts {
  readonly core: typeof UniverCore;
  readonly formula: typeof UniverFormula;
}

/** Starts an engine of its own: it shares nothing with a grid on the same page. */
export function startEngine({ core, formula }: UniverParts): UniverEngine {
  const unit = `calculation-${String(++engines)}`;
  const univer: Univer = new core.Univer({ logLevel: core.LogLevel.ERROR });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: unit });
  const injector = univer.__getInjector();
  const service = injector.get(formula.ICalculateFormulaService);
  injector.get(formula.IFormulaCurrentConfigService).setExecuteUnitId(unit);
  const styles = { [unit]: new core.Styles({}) };
  return {
    values: new CellValues(core.CellValueType),
    matrix: () => new core.ObjectMatrix<ICellData>(),
    evaluate: (sheets) => evaluate(service, unit, sheets, styles),
    dispose: () => univer.dispose(),
  };
}

function evaluate(
  service: ICalculateFormulaService,
  unit: string,
  sheets: readonly EngineSheet[],
  unitStylesData: Record<string, Styles>,
): Promise<EngineResults> {
  const bySheet = <Value>(value: (sheet: EngineSheet) => Value): Record<string, Value> =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, value(sheet)]));
  const formulaData: IFormulaData = { [unit]: bySheet(({ formulas }) => formulas) };
  const names = Object.fromEntries(sheets.map(({ id, name }) => [name, id]));
  return new Promise((resolve) => {
    const done = service.executionCompleteListener$.subscribe(({ unitData }) => {
      done.unsubscribe();
      resolve(new Map(Object.entries(unitData[unit] ?? {})));
    });
    void service.execute({
      formulaData,
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      // Nothing of an earlier calculation is kept: formulas come and go without the engine being told.
      clearDependencyTreeCache: { [unit]: bySheet(({ name }) => name) },
      allUnitData: {
        [unit]: bySheet(({ cells, rows, columns }) => ({
          cellData: cells,
          rowCount: rows,
          columnCount: columns,
          rowData: {},
          columnData: {},
        })),
      },
      unitStylesData,
      unitSheetNameMap: { [unit]: names },
    });
  });
}
