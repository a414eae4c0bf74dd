// Brings a machine to the state the other scripts need. Plain Node without packages: it runs before node_modules exists.
// As a program: `node scripts/setup.mjs` does everything; `--modules` or `--system` only that half.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withLock as oneAtATime } from "./with-lock.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, "node_modules", ".hoptac-lock-hash");

export const minimumNodeMajor = 20;

/** What the tests need beside node_modules: Debian package, what it is for, and how to tell that it is there. */
export const systemNeeds = [
  {
    packages: ["chromium"],
    what: "Chromium, for the browser tests",
    present: () => findChromium() !== undefined,
  },
  {
    packages: ["libreoffice-calc"],
    what: "LibreOffice Calc, which recalculates and converts the workbooks in the tests",
    present: () => onPath("soffice") && existsSync("/usr/lib/libreoffice/program/libsclo.so"),
    presentElsewhere: () => onPath("soffice") || existsSync("/Applications/LibreOffice.app"),
  },
  {
    packages: ["python3-openpyxl"],
    what: "openpyxl (Python), which reopens the workbooks in the tests",
    present: () => findPythonWithOpenpyxl() !== undefined,
  },
  {
    packages: ["poppler-utils"],
    what: "pdftoppm and pdftotext (poppler), which read printed pages",
    present: () => onPath("pdftoppm") && onPath("pdftotext"),
  },
  {
    packages: ["fonts-noto-core"],
    what: "Noto fonts with Lao and Vietnamese",
    present: () => fontFor("lo") && fontFor("vi"),
  },
  {
    packages: ["fonts-liberation2"],
    what: "Liberation fonts (same widths as Times New Roman and Arial)",
    present: () => fontNamed("Liberation Serif"),
  },
  {
    packages: ["fonts-crosextra-carlito"],
    what: "Carlito font (same widths as Calibri, in whose digits the columns of a workbook are measured)",
    present: () => fontNamed("Carlito"),
  },
  {
    packages: ["fontconfig"],
    what: "fc-list, which tells the fonts installed",
    present: () => onPath("fc-list"),
  },
];

function run(command, args, options = {}) {
  return spawnSync(command, args, { encoding: "utf8", ...options });
}

function onPath(program) {
  const finder = process.platform === "win32" ? "where" : "which";
  return run(finder, [program]).status === 0;
}

function fontFor(language) {
  const listing = run("fc-list", [`:lang=${language}`, "family"]);
  return listing.status === 0 && listing.stdout.trim() !== "";
}

function fontNamed(family) {
  const listing = run("fc-list", [family, "family"]);
  return listing.status === 0 && listing.stdout.trim() !== "";
}

/** The Chromium (or Chrome) that browser tests drive; HOPTAC_CHROMIUM names another one. */
export function findChromium() {
  const places = JSON.parse(readFileSync(new URL("chromium-places.json", import.meta.url), "utf8"));
  return [process.env.HOPTAC_CHROMIUM, ...places].find((place) => place && existsSync(place));
}

/** A Python that can import openpyxl: the system's own first, since Debian's package belongs to that one. */
export function findPythonWithOpenpyxl() {
  return [process.env.HOPTAC_PYTHON, "/usr/bin/python3", "python3", "python"].find(
    (python) => python && run(python, ["-c", "import openpyxl"]).status === 0,
  );
}

export function missingSystemNeeds() {
  return systemNeeds.filter((need) => {
    const here = need.present();
    return !here && !(need.presentElsewhere && !isDebian() && need.presentElsewhere());
  });
}

function isDebian() {
  return process.platform === "linux" && existsSync("/etc/debian_version") && onPath("apt-get");
}

/** Installs what the tests need from the system, or says exactly what is missing and ends with status 1. */
export function ensureSystem() {
  const missing = missingSystemNeeds();
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  const asRoot = typeof process.getuid === "function" && process.getuid() === 0;
  if (isDebian() && asRoot) {
    withLock(() => {
      const still = missingSystemNeeds().flatMap((need) => need.packages);
      if (still.length === 0) return;
      console.log(`setup: installing ${still.join(", ")} with apt-get`);
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
      const apt = ["-o", "DPkg::Lock::Timeout=600", "-q"];
      run("apt-get", [...apt, "update"], { stdio: "inherit", env });
      run("apt-get", [...apt, "install", "-y", "--no-install-recommends", ...still], { stdio: "inherit", env });
    });
    const left = missingSystemNeeds();
    if (left.length === 0) return;
    reportMissing(left);
  } else {
    reportMissing(
      missing,
      isDebian() ? `sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}` : undefined,
    );
  }
  process.exit(1);
}

function reportMissing(missing, command) {
  console.error("setup: the tests need these, and they are not on this machine:");
  for (const need of missing) console.error(`  - ${need.what} (Debian package ${need.packages.join(", ")})`);
  if (command) {
    console.error(`Install them with:\n  ${command}`);
  } else {
    console.error(
      "Install them with the package manager of your system (the names above are those of Debian and Ubuntu).\n" +
        "HOPTAC_CHROMIUM and HOPTAC_PYTHON may name a Chromium and a Python with openpyxl that lie elsewhere.",
    );
  }
}

function lockHash() {
  const hash = createHash("sha256");
  hash.update(readFileSync(join(root, "package-lock.json")));
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  return hash.digest("hex");
}

function modulesAreCurrent() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockHash();
}

/** `npm ci` when node_modules is missing or was installed from another lockfile, Node or platform. */
export function ensureNodeModules() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < minimumNodeMajor) {
    console.error(`setup: Node ${minimumNodeMajor} or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (modulesAreCurrent()) return;
  withLock(() => {
    if (modulesAreCurrent()) return;
    console.log("setup: installing the packages named in package-lock.json (npm ci)");
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const result = run(npm, ["ci", "--include=dev", "--no-audit", "--no-fund"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (result.status !== 0) {
      console.error("setup: npm ci failed; its message is above.");
      process.exit(1);
    }
    writeFileSync(stampFile, lockHash());
  });
}

/** Does some work while no other run of these scripts works in this folder. */
export const withLock = (work) => oneAtATime(join(root, ".setup-lock"), work);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const only = process.argv[2];
  if (only !== "--system") ensureNodeModules();
  if (only !== "--modules") ensureSystem();
  console.log("setup: everything is in place.");
}
