import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { Bridge, BridgeOptions } from "../../../src/hosts/embedded/bridge/Bridge";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import type { OfficeClientOptions } from "../../../src/hosts/embedded/client/loadOfficeClient";
import type { OfficeClient } from "../../../src/hosts/embedded/client/OfficeClient";
import { officeClient } from "../officeClient";

export interface OpenExcel extends OfficeClient {
  readonly workbook: MemoryWorkbook;
  readonly bridge: Bridge;
  /** The sheet of that name in the workbook behind the client. */
  sheet(name: string): Sheet;
  /** Runs a batch on the sheet in front and ends with a sync. */
  run<Result>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
  ): Promise<Result>;
}

/** An embedded Excel with empty sheets of these names, the first in front, and the real client on it. */
export function openExcel(
  names: readonly string[] = ["Sheet1"],
  options: BridgeOptions & OfficeClientOptions = {},
): OpenExcel {
  const workbook = new MemoryWorkbook("Sổ.xlsx");
  for (const name of names) workbook.addSheet(new Sheet(name));
  const bridge = createBridge(workbook, { today: () => new Date(2026, 10, 21), ...options });
  const client = officeClient(bridge, options);
  return {
    ...client,
    workbook,
    bridge,
    sheet: (name) => workbook.sheetByName(name)!,
    run: (work) =>
      client.Excel.run(async (context) => {
        const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
        await context.sync();
        return result;
      }),
  };
}

/** The code of the error a piece of work ends with; "none" when it ends well. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
