import type { Calculator } from "./Calculator";
import { UniverCalculator } from "./UniverCalculator";
import { startEngine } from "./UniverEngine";

/** Loads Univer's formula engine (a large package, of its own in a bundle) and starts a calculator on it. */
export async function createUniverCalculator(): Promise<Calculator> {
  const [core, formula] = await Promise.all([import("@univerjs/core"), import("@univerjs/engine-formula")]);
  return new UniverCalculator(startEngine({ core, formula }));
}
