import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { webpack, type WebpackPluginInstance } from "webpack";
import { scriptModule } from "../support/site/scriptModule";

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}
interface Notices {
  readonly takenLicence: (expression: string) => string | undefined;
  readonly noticeOf: (folder: string) => Notice;
  readonly noticesText: (notices: readonly Notice[]) => string;
  readonly packageFolder: (file: string) => string | undefined;
  readonly ThirdPartyNotices: new () => WebpackPluginInstance;
}

const root = join(__dirname, "../..");
const { takenLicence, noticeOf, noticesText, packageFolder, ThirdPartyNotices } = scriptModule(
  "notices.cjs",
) as Notices;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoptac-notices-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function made(description: object, files: Readonly<Record<string, string>> = {}): string {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "thing", version: "1.2.3", ...description }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test.each([
  ["MIT", "MIT"],
  ["(MIT OR GPL-3.0-or-later)", "MIT"],
  ["GPL-2.0 OR BSD-3-Clause", "BSD-3-Clause"],
  ["(MIT AND Zlib)", "MIT AND Zlib"],
  ["GPL-3.0-or-later", undefined],
  ["MIT AND GPL-3.0", undefined],
  ["LGPL-2.1", undefined],
  ["MPL-2.0", undefined],
  ["SEE LICENSE IN LICENSE.md", undefined],
  ["UNLICENSED", undefined],
])("of %s we take %s", (expression, taken) => {
  expect(takenLicence(expression)).toBe(taken);
});

describe("a package's notice", () => {
  test("is its whole licence, and what it wants noticed", () => {
    const files = { LICENSE: "the licence\n", "NOTICE.txt": "made by us", "README.md": "no" };
    expect(noticeOf(made({ license: "Apache-2.0" }, files))).toEqual({
      name: "thing",
      version: "1.2.3",
      licence: "Apache-2.0",
      text: "the licence\n\nmade by us",
    });
  });

  test("where only the text says which licence it is, is known by that", () => {
    const text = readFileSync(join(root, "scripts/licences/Apache-2.0.txt"), "utf8");
    expect(noticeOf(made({}, { LICENSE: text })).licence).toBe("Apache-2.0");
  });

  test("without a text of its own is that of the licence, with the author's name", () => {
    const { text } = noticeOf(made({ license: "ISC", author: "A. Nobody <a@example.org>" }));
    expect(text).toContain("Copyright (c) A. Nobody\n");
    expect(text).toContain("Permission to use, copy, modify");
  });

  test.each([{ license: "GPL-3.0-only" }, { license: "AGPL-3.0" }, {}, { license: "LICENSE" }])(
    "%j is not shipped",
    (description) => {
      expect(() => noticeOf(made(description))).toThrow("thing@1.2.3 can't be shipped");
    },
  );
});

test("packages of one licence stand above it together", () => {
  const notice = (name: string, text: string): Notice => ({ name, version: "1.0.0", licence: "MIT", text });
  const text = noticesText([notice("b", "one"), notice("a", "one"), notice("c", "two")]);
  expect(text).toContain("\na 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\none\n");
  expect(text).toContain("\nc 1.0.0 (MIT)\n\ntwo\n");
});

test.each([
  ["/r/node_modules/react/index.js", "/r/node_modules/react"],
  ["/r/node_modules/@univerjs/core/lib/es/index.js", "/r/node_modules/@univerjs/core"],
  ["/r/node_modules/a/node_modules/b/c.js", "/r/node_modules/a/node_modules/b"],
  ["/r/src/main/cli.ts", undefined],
])("%s belongs to %s", (file, found) => {
  expect(packageFolder(file)).toBe(found);
});

test("every package that may run at the user's has a licence that lets it", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, { readonly dev?: boolean }>;
  };
  const refused = Object.entries(packages)
    .filter(([place, { dev }]) => place !== "" && !dev && existsSync(join(root, place, "package.json")))
    .flatMap(([place]) => {
      try {
        noticeOf(join(root, place));
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
  // Microsoft's client is never bundled: a build copies its files as they are, with their licence beside them.
  expect(refused).toEqual([expect.stringContaining("@microsoft/office-js@")]);
});

test("a build names what is in its bundles, and stops at what may not be in them", async () => {
  const { built, errors } = await buildOf({ good: "MIT", unused: "MIT", bad: "GPL-3.0" });
  expect(errors.join()).toContain("bad@1.0.0 can't be shipped");
  expect(built).toContain("good 1.0.0 (MIT)\n");
  expect(built).toContain("\nwebpack ");
  expect(built).not.toContain("unused");
});

/** Builds a program that takes a function from the packages `good` and `bad`. */
async function buildOf(
  licences: Readonly<Record<string, string>>,
): Promise<{ readonly built: string; readonly errors: readonly string[] }> {
  for (const [name, license] of Object.entries(licences)) {
    const place = join(folder, "node_modules", name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "package.json"), JSON.stringify({ name, version: "1.0.0", license, main: "index.js" }));
    writeFileSync(join(place, "index.js"), `exports.call = () => ${JSON.stringify(name)};`);
    writeFileSync(join(place, "LICENSE"), `licence of ${name}`);
  }
  writeFileSync(join(folder, "entry.js"), `console.log(require("good").call(), require("bad").call());`);
  const compiler = webpack({
    name: "command line",
    mode: "production",
    context: folder,
    entry: join(folder, "entry.js"),
    output: { path: join(folder, "out") },
    plugins: [new ThirdPartyNotices()],
    optimization: { emitOnErrors: true },
  });
  const errors = await new Promise<readonly string[]>((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else compiler.close(() => resolve((stats?.compilation.errors ?? []).map(({ message }) => message)));
    });
  });
  return { built: readFileSync(join(folder, "out/THIRD-PARTY-NOTICES.txt"), "utf8"), errors };
}
