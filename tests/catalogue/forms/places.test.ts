import { readFileSync } from "node:fs";
import { join } from "node:path";
import { golden } from "../../support/golden";
import { placesTable } from "../../support/forms/placesTable";

const path = join(__dirname, "../../../docs/data.md");
const HEADING = "\n## Where each figure is asked for\n";

test("the table of places, the end of docs/data.md, is that of the forms", async () => {
  const text = readFileSync(path, "utf8");
  const heading = text.indexOf(HEADING);
  expect(heading).toBeGreaterThan(0);
  const made = `${text.slice(0, text.indexOf("\n|", heading))}\n${placesTable()}\n`;
  const kept = await golden(path, new TextEncoder().encode(made));
  expect(new TextDecoder().decode(kept)).toBe(made);
});
