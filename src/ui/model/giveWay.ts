import { WorkbookError } from "../../core/workbook/Workbook";

/** Work holds the page up no longer than this: less than one frame. */
const TURN_MS = 12;

/**
 * What long work calls between its steps: gives the page a turn once it has waited for one, so that typing and scrolling go on.
 * A page nobody sees is not waited for, since its timers hardly run. Rejects once the work shall stop.
 */
export function giveWay(signal: { readonly aborted: boolean }): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > TURN_MS && !document.hidden) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    if (signal.aborted) throw new WorkbookError("aborted", "between two steps");
  };
}
