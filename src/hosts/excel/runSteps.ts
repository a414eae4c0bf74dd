import { type Progress, WorkbookError } from "../../core/workbook/Workbook";
import { Batch, type Step } from "./Batch";
import { excelFailure } from "./excelErrors";
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
  /** As `Step.cosmetic`, of the one step it holds then. */
  readonly cosmetic: string | undefined;
}

/**
 * Carries the steps out, in as few requests as the pace allows. The answer is the names of the sheets that Excel would not have
 * something done to that is for the eye or for printing.
 * @throws WorkbookError `aborted` before a request when the user has cancelled; what Office.js throws, as it throws it.
 */
export async function runSteps(
  host: ExcelHost,
  steps: readonly Step[],
  pace: Pace,
  progress?: Progress,
): Promise<readonly string[]> {
  const chunks = chunksOf(steps, pace);
  const total = chunks.reduce((sum, { bytes }) => sum + bytes, 0);
  const refused = new Set<string>();
  let done = 0;
  for (const [index, chunk] of chunks.entries()) {
    if (progress?.signal?.aborted) throw new WorkbookError("aborted", "while writing");
    try {
      await send(host, chunk.steps, index === chunks.length - 1);
    } catch (error) {
      // Only what Excel itself refuses is let pass, never a mistake of ours.
      if (chunk.cosmetic === undefined || !excelFailure(error)) throw error;
      refused.add(chunk.cosmetic);
    }
    done += chunk.bytes;
    progress?.report(done / total);
  }
  return [...refused];
}

function chunksOf(steps: readonly Step[], { maxBytes, cosmeticsApart }: Pace): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (const step of steps) {
    const cosmetic = cosmeticsApart ? step.cosmetic : undefined;
    const last = chunks.at(-1);
    if (last && cosmetic === undefined && last.cosmetic === undefined && last.bytes + step.bytes <= maxBytes) {
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
