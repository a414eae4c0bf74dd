import { parseRect } from "../../core/workbook/a1";
import type { CellChange } from "../../core/workbook/Workbook";
import { type ExcelHost, request } from "./ExcelHost";

/** Tells of every change on any sheet, an area at a time, and of every sheet that comes or goes; the answer ends that. */
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
  const sheetHandler = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    listener({ sheetId: worksheetId });
    return Promise.resolve();
  };
  const registered = await host.run({}, async (context) => {
    const { worksheets } = context.workbook;
    const changes = worksheets.onChanged.add(handler);
    const sheets = [worksheets.onAdded.add(sheetHandler), worksheets.onDeleted.add(sheetHandler)];
    await context.sync();
    return { changes, sheets };
  });
  return async () => {
    registered.changes.remove();
    for (const each of registered.sheets) each.remove();
    await registered.changes.context.sync();
  };
}

/** A request that fails between switching events off and on leaves them off: changes would no longer be heard. */
export function switchEventsOn(host: ExcelHost): Promise<void> {
  return request(host, (context) => {
    context.runtime.enableEvents = true;
    return () => undefined;
  });
}
