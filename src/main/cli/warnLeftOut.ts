import type { MemoryWorkbook } from "../../core/workbook/MemoryWorkbook";
import type { CommandContext } from "./CommandContext";

/** Says what of a file that was read will be missing where it is saved again. */
export function warnLeftOut({ leftOut, fileName = "" }: MemoryWorkbook, { err, translate }: CommandContext): void {
  if (leftOut.length === 0) return;
  const kinds = leftOut.map((kind) => translate(`cli.leftOut.${kind}`)).join(", ");
  err(`${translate("cli.leftOut", { file: fileName, kinds })}\n`);
}
