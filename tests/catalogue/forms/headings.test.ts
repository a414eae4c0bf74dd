import { indicators } from "../../../src/catalogue/indicators/indicators";
import { sh09 } from "../../../src/catalogue/programmes/sh09";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { FormUnderTest } from "../../support/forms/FormUnderTest";

const COLUMNS = 40;
const ids = [...indicators.values()].filter(({ unit }) => unit === "item" || unit === "person").map(({ id }) => id);
const parts = Array.from({ length: Math.ceil(ids.length / COLUMNS) }, (_, index) =>
  ids.slice(index * COLUMNS, (index + 1) * COLUMNS),
);

test.each(LANGUAGES)("no heading of what is counted is taken for that of another unit, in %s", async (language) => {
  for (const part of parts) {
    const form = await FormUnderTest.make({ language, programme: { ...sh09, modules: ["results"], indicators: part } });
    const { findings } = await form.read();
    expect(findings.map(({ parameters }) => parameters)).toEqual([]);
  }
});
