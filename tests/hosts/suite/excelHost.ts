import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Bridge, BridgeOptions } from "../../../src/hosts/embedded/bridge/Bridge";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import type { OfficeClientOptions } from "../../../src/hosts/embedded/client/loadOfficeClient";
import { ExcelWorkbook } from "../../../src/hosts/excel/ExcelWorkbook";
import { officeClient } from "../../support/officeClient";
import type { HostUnderTest } from "./HostUnderTest";

export interface ExcelOptions extends BridgeOptions, OfficeClientOptions {
  /** As `ExcelHost`. */
  readonly requestBytes?: number;
}

/** The Excel host over the unmodified Office.js client, on an embedded workbook. */
export function openExcel(
  content: MemoryWorkbook,
  options: ExcelOptions = {},
): { workbook: ExcelWorkbook; bridge: Bridge } {
  const bridge = createBridge(content, options);
  const { Excel, Office } = officeClient(bridge, options);
  const workbook = new ExcelWorkbook({
    run: (given, batch) => Excel.run(given, batch),
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    ...(options.requestBytes !== undefined && { requestBytes: options.requestBytes }),
  });
  return { workbook, bridge };
}

export const excelHost: HostUnderTest = {
  name: "Excel",
  open(content) {
    const { workbook } = openExcel(content);
    return Promise.resolve({ workbook, content: () => Promise.resolve(content) });
  },
};
