import type { Bridge, NativeBridge } from "../bridge/Bridge";

/** The global the Office.js client looks for while its script runs. */
interface BridgedWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** Makes the client of a page talk to the bridge: called before the page's script tag of Office.js runs. */
export function installBridge(page: object, bridge: Bridge): void {
  (page as BridgedWindow)._richApiNativeBridge = bridge.connect();
}
