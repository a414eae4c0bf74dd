import { parseRect } from "../../core/workbook/a1";
import type { CellChange } from "../../core/workbook/Workbook";
import { type ExcelHost, request } from "./ExcelHost";

/** Tells of every change on any sheet, an area at a time; the answer ends that. */
export async function watchChanges(
  host: ExcelHost,
  listener: (change: CellChange) => void,
): Promise<() => Promise<void>> {
  const handler = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    // Our own writes do not come this way: `apply` switches events off.
    for (const area of event.address.split(",")) {
      const range = parseRect(area.slice(area.lastIndexOf("!") + 1));
      if (range) listener({ sheetId: event.worksheetId, range });
    }
    return Promise.resolve();
  };
  const registered = await host.run({}, async (context) => {
    const result = context.workbook.worksheets.onChanged.add(handler);
    await context.sync();
    return result;
  });
  return async () => {
    registered.remove();
    await registered.context.sync();
  };
}

/** A request that fails between switching events off and on leaves them off: changes would no longer be heard. */
export function switchEventsOn(host: ExcelHost): Promise<void> {
  return request(host, (context) => {
    context.runtime.enableEvents = true;
    return () => undefined;
  });
}
