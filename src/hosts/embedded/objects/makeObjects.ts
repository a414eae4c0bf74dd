import type { ObjectMaker, Session } from "../session/Session";
import { ConditionalFormatsObject } from "./ConditionalFormatsObject";
import { DataValidationObject } from "./DataValidationObject";
import { NamedItemsObject } from "./NamedItemsObject";
import { RangeAreasObject } from "./RangeAreasObject";
import { RangeFormatObject } from "./RangeFormatObject";
import { RangeObject } from "./RangeObject";
import { WorkbookObject } from "./WorkbookObject";
import { WorksheetObject } from "./WorksheetObject";

/** Excel's objects for a session. */
export const makeObjects = (session: Session): ObjectMaker => ({
  workbook: () => new WorkbookObject(session),
  worksheet: (sheet) => new WorksheetObject(session, sheet),
  range: (area) => new RangeObject(session, area),
  ranges: (area) => new RangeAreasObject(session, area),
  format: (area) => new RangeFormatObject(session, area),
  dataValidation: (area) => new DataValidationObject(session, area),
  conditionalFormats: (area) => new ConditionalFormatsObject(session, area),
  names: (sheet) => new NamedItemsObject(session, sheet),
});
