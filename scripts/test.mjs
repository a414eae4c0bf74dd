// `npm test`: everything, on any machine: installs what is missing, checks, builds, and runs every jest project. A failure does
// not stop the rest; the account at the end names every suite, and the last line counts them all.
// `npm run check` (--quick): what runs in seconds: lint, types, import rules, and the tests without a browser or an office.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureNodeModules, ensureSystem, root } from "./setup.mjs";

const quick = process.argv.includes("--quick");
const jestProjects = quick ? ["core", "hosts", "ui"] : ["core", "hosts", "ui", "browser", "office"];
const everything = ["."];

ensureNodeModules();
if (!quick) ensureSystem();

const results = [];
const scratch = mkdtempSync(join(tmpdir(), "hoptac-test-"));
const program = (...path) => join(root, "node_modules", ...path);

function heading(text) {
  console.log(`\n── ${text} ${"─".repeat(Math.max(0, 100 - text.length))}`);
}

function runNode(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, FORCE_COLOR: "0" } });
}

/** One program that says yes or no: one test. */
function single(name, args) {
  heading(name);
  const started = Date.now();
  const good = runNode(args).status === 0;
  if (good) console.log("nothing found");
  results.push({ name, passed: good ? 1 : 0, failed: good ? 0 : 1, started, ended: Date.now() });
}

/** One jest project, counted from jest's own report; a project in which nothing ran, or a test was left out, has failed. */
function jest(project) {
  heading(`tests: ${project}`);
  const started = Date.now();
  const output = join(scratch, `${project}.json`);
  const run = runNode([
    program("jest", "bin", "jest.js"),
    "--selectProjects",
    project,
    "--maxWorkers=2",
    "--ci",
    "--json",
    `--outputFile=${output}`,
  ]);
  const name = `tests: ${project}`;
  if (!existsSync(output)) {
    results.push({ name, passed: 0, failed: 1, note: "jest did not run", started, ended: Date.now() });
    return;
  }
  const report = JSON.parse(readFileSync(output, "utf8"));
  const leftOut = report.numPendingTests + report.numTodoTests;
  const notes = [];
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites + leftOut;
  if (leftOut > 0) notes.push(`${leftOut} left out (skip, only or todo), counted as failed`);
  if (report.numRuntimeErrorTestSuites > 0) notes.push(`${report.numRuntimeErrorTestSuites} files that could not run`);
  if (report.numPassedTests + failed === 0) {
    failed = 1;
    notes.push("no test ran");
  } else if (run.status !== 0 && failed === 0) {
    failed = 1;
    notes.push(`jest ended with ${run.status ?? run.signal}`);
  }
  results.push({ name, passed: report.numPassedTests, failed, note: notes.join("; "), started, ended: Date.now() });
}

single("lint", [program("eslint", "bin", "eslint.js"), ...everything, "--max-warnings", "0"]);
if (!quick)
  single("format", [program("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", ...everything]);
// From nothing: the caches don't see that a file another room imports is gone.
single("types", [join("scripts", "typecheck.mjs"), ...(quick ? [] : ["--force"])]);
single("import rules", [
  program("dependency-cruiser", "bin", "dependency-cruise.mjs"),
  "--config",
  ".dependency-cruiser.cjs",
  "src",
  "tests",
]);
if (!quick) single("build", [join("scripts", "build.mjs")]);
for (const project of jestProjects) jest(project);
rmSync(scratch, { recursive: true, force: true });

heading("account");
const total = { passed: 0, failed: 0 };
for (const { name, passed, failed, note, started, ended } of results) {
  total.passed += passed;
  total.failed += failed;
  const state = failed > 0 ? "FAILED" : "ok";
  const seconds = `${((ended - started) / 1000).toFixed(1)} s`.padStart(8);
  console.log(
    `${state.padEnd(7)}${name.padEnd(16)}${passed} passed, ${failed} failed ${seconds}${note ? `  ${note}` : ""}`,
  );
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
