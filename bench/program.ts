/** Where a program of this folder runs: Node, or a page of Chromium (`chromium.cjs`). */
interface Place {
  readonly process?: { cpuUsage(): { readonly user: number; readonly system: number } };
  readonly document?: { title: string };
}
const place = globalThis as Place;

/** Milliseconds: in Node of the processor, as the machine may have other work too; a page knows only those that passed. */
export function clock(): number {
  if (!place.process) return performance.now();
  const { user, system } = place.process.cpuUsage();
  return (user + system) / 1000;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The median of some rounds in milliseconds of `clock`, after some that do not count. */
export async function medianTime(work: () => unknown, rounds: number, before: number): Promise<number> {
  for (let round = 0; round < before; round++) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = clock();
    await work();
    times.push(clock() - start);
  }
  return median(times);
}

/** Runs a program and tells a page's owner that it has ended, or how it failed. */
export async function run(program: () => Promise<void>): Promise<void> {
  const end = (title: string): void => {
    if (place.document) place.document.title = title;
  };
  try {
    await program();
    end("done");
  } catch (error) {
    end(String(error));
    throw error;
  }
}
