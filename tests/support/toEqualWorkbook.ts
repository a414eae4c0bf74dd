import type { MemoryWorkbook } from "../../src/core/workbook/MemoryWorkbook";
import { type Facts, workbookFacts } from "./workbookFacts";

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- jest's matchers are extended this way
  namespace jest {
    interface Matchers<R> {
      /** Cell by cell and format by format; the failure names the first differences and their places. */
      toEqualWorkbook(expected: MemoryWorkbook): R;
    }
  }
}

const SHOWN = 12;

expect.extend({
  toEqualWorkbook(received: MemoryWorkbook, expected: MemoryWorkbook) {
    const differences = compare(workbookFacts(expected), workbookFacts(received));
    const pass = differences.length === 0;
    const more = differences.length > SHOWN ? [`... and ${differences.length - SHOWN} more`] : [];
    return {
      pass,
      message: () => (pass ? "the workbooks are equal" : [...differences.slice(0, SHOWN), ...more].join("\n")),
    };
  },
});

function compare(expected: Facts, received: Facts): readonly string[] {
  const show = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
  return [...new Set([...expected.keys(), ...received.keys()])]
    .filter((place) => !Object.is(expected.get(place), received.get(place)))
    .map((place) => `${place}: expected ${show(expected.get(place))}, received ${show(received.get(place))}`);
}
