import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Bridge, BridgeOptions } from "../../../src/hosts/embedded/bridge/Bridge";
import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../../../src/hosts/embedded/calculation/createUniverCalculator";
import { createBridge } from "../../../src/hosts/embedded/bridge/createBridge";
import type { OfficeClientOptions } from "../../../src/hosts/embedded/client/loadOfficeClient";
import { ExcelWorkbook } from "../../../src/hosts/excel/ExcelWorkbook";
import { officeClient } from "../../support/officeClient";
import type { HostUnderTest } from "./HostUnderTest";

export interface ExcelOptions extends BridgeOptions, OfficeClientOptions {
  /** As `ExcelHost`. */
  readonly requestBytes?: number;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Another add-in's page on the same workbook. */
export function openAgain(bridge: Bridge, options: ExcelOptions = {}): ExcelWorkbook {
  const { Excel, Office } = officeClient(bridge, options);
  const host = {
    run: <T>(given: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Excel.run(given, batch),
    isSetSupported: (name: string, version: string) => Office.context.requirements.isSetSupported(name, version),
    ...(options.requestBytes !== undefined && { requestBytes: options.requestBytes }),
  };
  return new ExcelWorkbook(host, options.now);
}

/** The Excel host over the unmodified Office.js client, on an embedded workbook. */
export function openExcel(
  content: MemoryWorkbook,
  options: ExcelOptions = {},
): { workbook: ExcelWorkbook; bridge: Bridge } {
  const bridge = createBridge(content, options);
  return { workbook: openAgain(bridge, options), bridge };
}

/** One engine for all workbooks of a test file: it takes a moment to start. */
let calculator: Promise<Calculator> | undefined;

export const excelHost: HostUnderTest = {
  name: "Excel",
  async open(content) {
    calculator ??= createUniverCalculator();
    const { workbook, bridge } = openExcel(content, { calculator: await calculator });
    return {
      workbook,
      async content() {
        // Excel calculates when it has answered; by the next answer it has.
        await workbook.find();
        return content;
      },
      async changeByUser() {
        await bridge.userEdit({ kind: "enter", sheet: content.sheets[0]!.name, address: "A1", values: 1 });
        // Events come with, or after, the next answer.
        await workbook.find();
        await new Promise((resolve) => setTimeout(resolve, 0));
      },
    };
  },
};
