import type { OfficeClient } from "./OfficeClient";
import { PendingWork } from "./PendingWork";

/** What a script may write to. */
export type ScriptConsole = Pick<Console, "log" | "info" | "warn" | "error" | "debug">;

/**
 * Runs a script written for Excel's JavaScript API, with the globals Excel, Office, OfficeExtension and console, as the body of
 * an async function: it may `await` and `return` at its top. Ends when the script and every `Excel.run` it started have ended,
 * with what it returned or, if that is nothing, with the value of its last `Excel.run`. Rejects with the API's error, or the
 * script's own.
 */
export async function runScript(source: string, client: OfficeClient, console: ScriptConsole): Promise<unknown> {
  const work = new PendingWork();
  const excel = Object.create(client.Excel, {
    run: { value: (...args: Parameters<typeof Excel.run>) => work.watch(client.Excel.run(...args)) },
  }) as typeof Excel;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running the user's own script is what this is for
  const run = new Function(
    ...["Excel", "Office", "OfficeExtension", "console"],
    `return (async () => {\n${source}\n})();`,
  ) as (...globals: readonly unknown[]) => Promise<unknown>;
  const returned = await run(excel, client.Office, client.OfficeExtension, console);
  const last = await work.settled();
  return returned === undefined ? last : returned;
}
