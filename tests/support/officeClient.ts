import { readFileSync } from "node:fs";
import type { Bridge } from "../../src/hosts/embedded/bridge/Bridge";
import { loadOfficeClient, type OfficeClientOptions } from "../../src/hosts/embedded/client/loadOfficeClient";
import type { OfficeClient } from "../../src/hosts/embedded/client/OfficeClient";

const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");

/** The unmodified Office.js client of the package, talking to the bridge. */
export const officeClient = (bridge: Bridge, options?: OfficeClientOptions): OfficeClient =>
  loadOfficeClient(source, bridge, options);
