// Runs a TypeScript program of this folder in plain Node: `node bench/run.cjs checks/main.ts`.
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};

// As the build defines it.
globalThis.__HOPTAC_VERSION__ = require("../package.json").version;

const [program, ...rest] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...rest);
require(resolve(__dirname, program));
