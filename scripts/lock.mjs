// `npm run lock [-- <package>@<version> ... [--save-dev]]`: adds packages, or brings package-lock.json in step with package.json,
// without touching node_modules, and then completes the lockfile: a registry that does not carry the binaries of every platform
// leaves gaps for them, and `npm ci` refuses a lockfile with gaps. Such entries get their exact version, system and
// processor, so that npm passes over them here and fetches them where they belong.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./setup.mjs";

const systems = ["darwin", "win32", "linux", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "wasm32"];

function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") || words.includes("glibc") ? ["glibc"] : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
}

export function completeLock(lock) {
  const packages = lock.packages;
  for (const [place, entry] of Object.entries(packages)) {
    if (place !== "" && !entry.version) delete packages[place];
  }
  const added = [];
  for (const [place, entry] of Object.entries({ ...packages })) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = [`${place}/node_modules/${name}`, `node_modules/${name}`].some((path) => path in packages);
      const platform = platformOf(name);
      const exact = version.replace(/^[\^~=]/, "");
      if (found || Object.keys(platform).length === 0 || !/^\d+\.\d+\.\d+/.test(exact)) continue;
      packages[`node_modules/${name}`] = {
        version: exact,
        ...platform,
        ...(entry.dev && { dev: true }),
        optional: true,
      };
      added.push(`${name}@${exact}`);
    }
  }
  const first = packages[""];
  delete packages[""];
  const sorted = Object.entries(packages).sort(([left], [right]) => left.localeCompare(right, "en"));
  return { lock: { ...lock, packages: { "": first, ...Object.fromEntries(sorted) } }, added };
}

const folder = mkdtempSync(join(tmpdir(), "hoptac-lock-"));
try {
  for (const file of ["package.json", "package-lock.json"]) {
    if (existsSync(join(root, file))) copyFileSync(join(root, file), join(folder, file));
  }
  const result = spawnSync(
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["install", "--package-lock-only", "--save-exact", "--no-audit", "--no-fund", ...process.argv.slice(2)],
    { cwd: folder, stdio: "inherit", shell: process.platform === "win32" },
  );
  if (result.status !== 0) process.exit(1);
  const { lock, added } = completeLock(JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")));
  writeFileSync(join(root, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
  copyFileSync(join(folder, "package.json"), join(root, "package.json"));
  console.log(`lock: package-lock.json is complete; ${added.length} binaries of other platforms were filled in.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
