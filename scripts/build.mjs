// `npm run build`: the site into dist/ and the command line into build/cli/. `--if-newer` builds only when something changed
// since the last build; `--watch` builds for development and keeps building.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeConfigurations } from "./deploy-configs.mjs";
import { ensureNodeModules, root, withLock } from "./setup.mjs";

const inputs = [
  "src",
  "assets",
  "examples",
  "manifest.xml",
  "webpack.config.js",
  "scripts/notices.cjs",
  "scripts/deploy-configs.mjs",
  "deploy",
  "scripts/licences",
  "package-lock.json",
  "package.json",
];
const stampFile = join(root, "build", "stamp");

function* files(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function inputHash() {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([process.env.OFFICE_JS ?? "local", process.env.SITE_URL ?? ""]));
  for (const input of inputs) {
    for (const file of files(join(root, input))) {
      hash.update(file.slice(root.length));
      hash.update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

export function buildIsCurrent() {
  const results = ["dist/build.json", "build/cli/hoptac.cjs", "build/deploy/nginx.conf"];
  return (
    results.every((file) => existsSync(join(root, file))) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === inputHash()
  );
}

function compiler(mode) {
  const require = createRequire(import.meta.url);
  const webpack = require("webpack");
  const configurations = require("../webpack.config.js")({}, { mode });
  return { webpack, compiler: webpack(configurations) };
}

function showProgress(webpack, target) {
  let shown = 0;
  new webpack.ProgressPlugin((share) => {
    const percent = Math.floor(share * 100);
    if (percent < shown + 10 && percent !== 100) return;
    if (percent === shown) return;
    shown = percent;
    console.log(`build: ${percent} %`);
  }).apply(target);
}

/** Builds for production; true when it went well. Two builds in one folder wait for each other. */
export async function build() {
  return withLock(async () => {
    if (buildIsCurrent()) return true;
    const hash = inputHash();
    const { webpack, compiler: target } = compiler("production");
    showProgress(webpack, target);
    const stats = await new Promise((resolve, reject) => {
      target.run((error, result) => target.close(() => (error ? reject(error) : resolve(result))));
    });
    const text = stats.toString("errors-warnings").trim();
    if (stats.hasErrors() || stats.hasWarnings()) console.log(text);
    if (stats.hasErrors()) return false;
    const site = JSON.parse(readFileSync(join(root, "dist", "build.json"), "utf8"));
    writeConfigurations(join(root, "build", "deploy"), site);
    writeFileSync(stampFile, hash);
    return true;
  });
}

/** Builds for development and again after every change, until the process ends. */
export function watch(onBuilt) {
  const { compiler: target } = compiler("development");
  target.watch({}, (error, stats) => {
    if (error) throw error;
    console.log(stats.toString({ preset: "errors-warnings", colors: true }));
    onBuilt?.();
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureNodeModules();
  if (process.argv.includes("--watch")) {
    watch();
  } else if (process.argv.includes("--if-newer") && buildIsCurrent()) {
    console.log("build: dist/ is up to date.");
  } else {
    const well = await build();
    console.log(well ? "build: dist/ and build/cli/ are ready." : "build: failed.");
    process.exit(well ? 0 : 1);
  }
}
