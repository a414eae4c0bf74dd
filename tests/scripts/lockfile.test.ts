import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
}
const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, "../..", file), "utf8"));
const { packages } = read("package-lock.json") as { packages: Readonly<Record<string, LockedPackage>> };
const { engines, allowScripts } = read("package.json") as {
  engines: { readonly node: string };
  allowScripts: Readonly<Record<string, boolean>>;
};
const nameOf = (place: string): string => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

/** Whether one of the alternatives of a range holds a version of this major number. */
const takes = (range: string, major: number): boolean =>
  range.split("||").some((alternative) =>
    alternative
      .trim()
      .replace(/(>=?|<=?|\^|~|=)\s+/g, "$1")
      .split(/\s+/)
      .every((comparator) => {
        const [, sign = "", number] = /^(>=?|<=?|\^|~|=)?v?(\d+)/.exec(comparator) ?? [];
        if (number === undefined) return comparator === "*" || comparator === "";
        if (sign.startsWith(">")) return major >= Number(number);
        if (sign.startsWith("<")) return major < Number(number) || (sign === "<=" && major === Number(number));
        return major === Number(number);
      }),
  );

test.each([
  [">=18", true],
  ["^20.19.0 || >=22", true],
  ["^22 || ^24 || >=26", false],
  [">= 14.0.0 < 20", false],
  ["*", true],
])("a range is understood: %s", (range, expected) => {
  expect(takes(range, 20)).toBe(expected);
});

test("every package runs on the oldest Node we promise", () => {
  const oldest = Number(/\d+/.exec(engines.node)?.[0]);
  const others = Object.entries(packages).filter(([, { engines: needs }]) => !takes(needs?.node ?? "*", oldest));
  expect(others.map(([place, { engines: needs }]) => `${place}: ${needs?.node ?? ""}`)).toEqual([]);
});

test("no package runs a script when it is installed, and npm need not ask whether it may", () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = [...new Set(scripted.map(([place]) => nameOf(place)))].filter((name) => name !== "");
  const unsaid = names.filter((name) => allowScripts[name] !== false);
  expect(unsaid).toEqual([]);
  expect(Object.values(allowScripts)).not.toContain(true);
});
