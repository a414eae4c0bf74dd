import { readFileSync } from "node:fs";
import { join } from "node:path";
import { optionsOf, USAGE, usageText } from "../../../src/main/cli/usage";
import { hoptac } from "../../support/cli/hoptac";

const README = readFileSync(join(__dirname, "../../../README.md"), "utf8");

test("README tells every command as help does", async () => {
  const { out } = await hoptac(["help"]);
  expect(out).toContain(usageText());
  const indented = usageText()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  expect(README).toContain(`\n${indented}\n`);
});

test("no line of help is wider than a screen", () => {
  expect(
    usageText()
      .split("\n")
      .filter((line) => line.length > 110),
  ).toEqual([]);
});

test("a command takes the options its usage names, with a value or without", () => {
  expect(optionsOf("summarize")).toEqual({
    out: { type: "string" },
    language: { type: "string" },
    precision: { type: "string" },
    chance: { type: "boolean" },
    estimates: { type: "string" },
    word: { type: "string" },
    slides: { type: "string" },
    json: { type: "boolean" },
    replace: { type: "boolean" },
  });
});

test.each(Object.keys(USAGE))("%s refuses an option nobody names", async (command) => {
  const run = await hoptac([command, "--unheard-of"]);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).toContain("--unheard-of");
});
