import { BooleanNumber } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat } from "../../../core/workbook/Sheet";
import { toRange } from "./ranges";

/** A conditional format by formula as Univer has it. */
export const toConditionalRule = (format: ConditionalFormat, cfId: string): IConditionFormattingRule => ({
  cfId,
  ranges: [toRange(format.range)],
  stopIfTrue: false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: format.formula,
    style: {
      ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
      ...(format.color !== undefined && { cl: { rgb: format.color } }),
      ...(format.bold && { bl: BooleanNumber.TRUE }),
    },
  },
});
