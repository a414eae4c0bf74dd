import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";

/** Univer checks cells when the browser has time, by when their sheet or the whole workbook may be gone: then there is nothing to check. */
export function forgiveGoneSheets(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const books = injector.get(IUniverInstanceService);
  const check = Reflect.get<SheetsDataValidationValidatorService, "validatorRanges">(validator, "validatorRanges");
  validator.validatorRanges = (unitId, sheetId, ranges) => {
    const book = books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return book?.getSheetBySheetId(sheetId)
      ? Reflect.apply(check, validator, [unitId, sheetId, ranges])
      : Promise.resolve([]);
  };
}
