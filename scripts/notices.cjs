// What the licences of packages ask of whoever passes their code on: THIRD-PARTY-NOTICES.txt beside every bundle, with the name, version and
// whole licence of each package that is really in it. A package under a licence that asks for more stops the build.
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** Licences that let their code go into a program under another one, on the condition that they are named. */
const permissive = [
  "MIT",
  "MIT-0",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Zlib",
];

/** Some packages hold their licence only as a text. */
const knownTexts = [
  ["Apache-2.0", /Apache License\s+Version 2\.0/],
  ["MIT", /Permission is hereby granted, free of charge, to any person obtaining a copy/],
];

/** What webpack itself puts into every bundle comes from these. */
const ownPackages = { site: ["webpack", "mini-css-extract-plugin"], "command line": ["webpack"] };

/** Packages that come as one file with the code of those they depend on in it. */
const withDependenciesInside = ["docx"];

/**
 * The licence taken of an SPDX expression: of several to choose from the first permissive one, of several that all hold all of them;
 * undefined where one has to accept more than naming it.
 * @param {string} expression
 */
function takenLicence(expression) {
  const choices = withoutBrackets(expression).split(/\s+OR\s+/i);
  return choices
    .map((choice) => withoutBrackets(choice).split(/\s+AND\s+/i))
    .find((all) => all.every((licence) => permissive.includes(withoutBrackets(licence))))
    ?.join(" AND ");
}

const withoutBrackets = (text) =>
  text
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .trim();

/** The folder of the package a file belongs to; undefined for a file of our own. */
function packageFolder(file) {
  const found = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return found?.[0];
}

/** @returns {{ name: string, version: string, licence: string, text: string }} @throws Error where it may not be passed on */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const text = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim())
    .join("\n\n");
  const stated = typeof license === "string" ? license : license?.type;
  const expression = stated ?? knownTexts.find(([, pattern]) => pattern.test(text))?.[0] ?? "none";
  const licence = takenLicence(expression);
  if (!licence) throw new Error(`${name}@${version} can't be shipped: its licence is "${expression}".`);
  const holder = typeof author === "string" ? author : (author?.name ?? `the authors of ${name}`);
  return { name, version, licence, text: text || standardText(licence, holder) };
}

/** The text of a licence for a package that holds none. */
function standardText(licence, holder) {
  const file = path.join(__dirname, "licences", `${licence}.txt`);
  if (!existsSync(file)) throw new Error(`no text of the licence ${licence}`);
  return readFileSync(file, "utf8")
    .replace("<holder>", holder.replace(/\s*<.*>/, ""))
    .trim();
}

/** All notices as one text; packages that share a licence to the letter stand above it together. */
function noticesText(notices) {
  const byText = new Map();
  for (const notice of [...notices].sort((a, b) => a.name.localeCompare(b.name, "en"))) {
    byText.set(notice.text, [...(byText.get(notice.text) ?? []), notice]);
  }
  const parts = [...byText].map(
    ([text, group]) =>
      `${group.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join("\n")}\n\n${text}\n`,
  );
  const head =
    "hoptac is under the MIT licence (LICENSE). The scripts beside this file hold code of these packages, each under the licence below it.\n";
  return [head, ...parts].join(`\n${"-".repeat(80)}\n\n`);
}

/** The files behind a module of webpack's: those of a joined module one by one, of a style sheet what its loaders were given. */
function filesOf(module) {
  if (module.modules) return [...module.modules].flatMap(filesOf);
  if (typeof module.resource === "string") return [module.resource.split("?")[0]];
  if (module.type === "css/mini-extract") return [module.identifier().split("|")[1].split("!").pop().split("?")[0]];
  return [];
}

/** The folders of the packages whose code is inside another one's. */
function insideOf(folder) {
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return Object.keys(dependencies)
    .filter((name) => !name.startsWith("@types/"))
    .flatMap((name) => {
      const own = nearest(folder, name);
      return [own, ...insideOf(own)];
    });
}

/** Where Node finds a package from another one's folder. */
function nearest(folder, name) {
  for (let at = folder; ; at = path.dirname(at)) {
    const found = path.join(at, "node_modules", name);
    if (existsSync(path.join(found, "package.json"))) return found;
    if (at === path.dirname(at)) throw new Error(`${name}, which ${folder} depends on, is not installed.`);
  }
}

/** Writes the notices of what a compilation really holds. */
class ThirdPartyNotices {
  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const shipped = [...compilation.modules].filter(
          (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
        );
        const direct = shipped.flatMap(filesOf).flatMap((file) => packageFolder(file) ?? []);
        const bundled = [...new Set(direct)].flatMap((folder) =>
          withDependenciesInside.includes(path.basename(folder)) ? [folder, ...insideOf(folder)] : [folder],
        );
        const own = (ownPackages[compiler.options.name] ?? []).map((name) =>
          path.dirname(require.resolve(`${name}/package.json`)),
        );
        const notices = [...new Set([...bundled, ...own])].flatMap((folder) => {
          try {
            return noticeOf(folder);
          } catch (error) {
            compilation.errors.push(new WebpackError(error.message));
            return [];
          }
        });
        compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(noticesText(notices)));
      });
    });
  }
}

module.exports = { ThirdPartyNotices, noticeOf, noticesText, packageFolder, takenLicence };
