import { type Progress, WorkbookError } from "../../core/workbook/Workbook";
import { Batch, type Step } from "./Batch";
import type { ExcelHost } from "./ExcelHost";

/** How steps are put into requests. */
export interface Pace {
  /** Where to end a request, in bytes. */
  readonly maxBytes: number;
  /** Each cosmetic step in a request of its own, whose failure is let pass. */
  readonly cosmeticsApart: boolean;
}

interface Chunk {
  readonly steps: Step[];
  bytes: number;
  readonly cosmetic: boolean;
}

/**
 * Carries the steps out, in as few requests as the pace allows.
 * @throws WorkbookError `aborted` before a request when the user has cancelled; what Office.js throws, as it throws it.
 */
export async function runSteps(
  host: ExcelHost,
  steps: readonly Step[],
  pace: Pace,
  progress?: Progress,
): Promise<void> {
  const chunks = chunksOf(steps, pace);
  const total = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const [index, chunk] of chunks.entries()) {
    if (progress?.signal?.aborted) throw new WorkbookError("aborted", "while writing");
    try {
      await send(host, chunk.steps, index === chunks.length - 1);
    } catch (error) {
      if (!chunk.cosmetic) throw error;
    }
    done += chunk.bytes;
    progress?.report(done / total);
  }
}

function chunksOf(steps: readonly Step[], { maxBytes, cosmeticsApart }: Pace): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const step of steps) {
    const cosmetic = cosmeticsApart && step.cosmetic === true;
    const last = chunks.at(-1);
    if (last && !cosmetic && !last.cosmetic && last.bytes + step.bytes <= maxBytes) {
      last.steps.push(step);
      last.bytes += step.bytes;
    } else chunks.push({ steps: [step], bytes: step.bytes, cosmetic });
  }
  return chunks;
}

function send(host: ExcelHost, steps: readonly Step[], last: boolean): Promise<void> {
  return host.run({}, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    // Once: repeated it makes Excel flicker, and until the last request only hidden sheets change.
    if (last) context.application.suspendScreenUpdatingUntilNextSync();
    // Off within the request and on again at its end; the plan's last step sees to that itself.
    context.runtime.enableEvents = false;
    const batch = new Batch(context);
    for (const step of steps) step.queue(batch);
    if (!last) context.runtime.enableEvents = true;
    await context.sync();
  });
}
