// Runs a TypeScript program of this folder in this machine's Chromium: `node bench/chromium.cjs speed/recheck.ts`. It must need no Node module;
// it ends by setting `document.title` (to "done", or to what went wrong).
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");
const webpack = require("webpack");
const { chromium } = require("playwright-core");

const PATIENCE = 300_000;

function bundle(program, folder) {
  const compiler = webpack({
    mode: "production",
    target: "web",
    devtool: false,
    entry: resolve(__dirname, program),
    output: { path: folder, filename: "bench.js" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "es6" } },
        },
      ],
    },
    plugins: [new webpack.DefinePlugin({ __HOPTAC_VERSION__: JSON.stringify(require("../package.json").version) })],
    performance: false,
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      if (error ?? stats.hasErrors()) failed(error ?? new Error(stats.toString("errors-only")));
      else compiler.close(() => done(join(folder, "bench.js")));
    });
  });
}

async function main() {
  const { findChromium } = await import("../scripts/setup.mjs");
  const folder = mkdtempSync(join(tmpdir(), "hoptac-bench-"));
  try {
    const path = await bundle(process.argv[2], folder);
    const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
    try {
      const page = await browser.newPage();
      page.on("console", (message) => console.log(message.text()));
      console.log(`in Chromium ${browser.version()}:`);
      await page.addScriptTag({ path });
      await page.waitForFunction("document.title !== ''", undefined, { timeout: PATIENCE });
      const title = await page.title();
      if (title !== "done") throw new Error(title);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
