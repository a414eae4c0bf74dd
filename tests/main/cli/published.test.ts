import { readFile } from "node:fs/promises";
import { LANGUAGES } from "../../../src/core/text/Labels";
import { inFolderOfItsOwn } from "../../support/cli/hoptac";
import { fillPublished, PUBLISHED_NAMES } from "../../support/published";
import { expectPublished } from "../../support/readsAsPublished";

inFolderOfItsOwn();

describe.each(PUBLISHED_NAMES)("published figures %s", (name) => {
  test.each(LANGUAGES)("are filled in and read back unchanged, in %s", async (language) => {
    await fillPublished(name, language, "filled.xlsx");
    await expectPublished(new Uint8Array(await readFile("filled.xlsx")), name, language);
  });
});
