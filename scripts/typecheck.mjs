// Checks the types of every room in its own project: `npm run typecheck`. Nothing is written but the caches.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "./setup.mjs";

/** A project whose rooms are all still empty would be an error to tsc, not a finding. */
function hasSources(file) {
  const { include } = JSON.parse(readFileSync(file, "utf8"));
  return include
    .filter((pattern) => !pattern.includes("/types"))
    .map((pattern) => resolve(join(root, "tsconfig"), pattern.replace(/\/[^/]*\*.*$/, "")))
    .some((room) => existsSync(room) && readdirSync(room, { recursive: true }).some((name) => /\.tsx?$/.test(name)));
}

const projects = readdirSync(join(root, "tsconfig"))
  .filter((name) => name !== "base.json")
  .map((name) => join(root, "tsconfig", name))
  .filter(hasSources);
const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
const result = spawnSync(process.execPath, [tsc, "-b", ...projects, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(result.status ?? 1);
