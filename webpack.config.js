// Two builds: the static site in dist/ (pane, commands, workbench) and the command line in build/cli/.
// Environment: OFFICE_JS=local|cdn (where the pages take the Office client from), SITE_URL (address written into the manifest).
const { createRequire } = require("node:module");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const { ThirdPartyNotices } = require("./scripts/notices.cjs");

const officeJsVersion = require("@microsoft/office-js/package.json").version;
const packageVersion = require("./package.json").version;

const root = __dirname;
const main = path.join(root, "src", "main");
const officeJsPackage = path.join(root, "node_modules", "@microsoft", "office-js");
const developmentUrl = "https://localhost:3000/";
const noHyphenation = path.join(main, "workbench", "noHyphenation.ts");
const cdnOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the Excel client may ask for at run time; a file missing here leaves Office.onReady() waiting for ever. */
const officeJsFiles = [
  "office.js",
  "excel-*.js",
  "excelios-*.js",
  "excelwebapp-*.js",
  "o15apptofilemappingtable.js",
  "es6-promise.js",
  "telemetry/*.js",
  "ariatelemetry/*.js",
  "agaveerrorux/**/*",
  "webauth/*.js",
  "*/office_strings.js",
];

function officeJsFlavour() {
  const flavour = process.env.OFFICE_JS ?? "local";
  if (flavour !== "local" && flavour !== "cdn") throw new Error(`OFFICE_JS must be local or cdn, not "${flavour}"`);
  return flavour;
}

function siteUrl() {
  const url = new URL(process.env.SITE_URL ?? developmentUrl);
  if (url.protocol !== "https:")
    throw new Error(`SITE_URL must begin with https://, Office takes nothing else: ${url}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function typescriptRule({ target, react }) {
  return {
    test: /\.tsx?$/,
    include: path.join(root, "src"),
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target,
          ...(react ? { transform: { react: { runtime: "automatic" } } } : {}),
        },
        module: { type: "es6" },
      },
    },
  };
}

const resolve = { extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] };

function webConfig(production) {
  const flavour = officeJsFlavour();
  const officeJs = flavour === "cdn" ? cdnOfficeJs : `office-js/${officeJsVersion}/office.js`;
  const page = (name) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: path.join(main, `${name}.html`),
      chunks: [name],
      officeJs,
      minify: false,
    });
  return {
    name: "site",
    mode: production ? "production" : "development",
    target: ["web", "es2020"],
    // Never an eval devtool: the content security policy forbids eval, and what is tested should be what is shipped.
    devtool: production ? false : "source-map",
    context: root,
    entry: {
      taskpane: path.join(main, "taskpane.tsx"),
      commands: path.join(main, "commands.ts"),
      message: path.join(main, "message.tsx"),
      workbench: path.join(main, "workbench.tsx"),
    },
    output: {
      path: path.join(root, "dist"),
      filename: "scripts/[name].[contenthash:12].js",
      chunkFilename: "scripts/[name].[contenthash:12].js",
      assetModuleFilename: "media/[name].[contenthash:12][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve,
    module: {
      rules: [
        typescriptRule({ target: "es2020", react: true }),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"], sideEffects: true },
        { test: /\.(png|svg|woff2?|ttf)$/, type: "asset/resource" },
        // Univer's modules import each other without file extensions.
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false }),
        new CssMinimizerPlugin({ parallel: false }),
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        __HOPTAC_VERSION__: JSON.stringify(packageVersion),
        __OFFICE_JS_VERSION__: JSON.stringify(officeJsVersion),
      }),
      // Univer's hyphenation patterns of 75 languages (5 MB, several under copyleft licences): cells are never hyphenated.
      new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z][\w-]*-[\w-]{8}\.js$/, (resource) => {
        if (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(resource.context)) resource.request = noHyphenation;
      }),
      // The maker of slides asks for Node's modules where it runs in Node; in a browser it never does.
      new webpack.IgnorePlugin({ resourceRegExp: /^node:/, contextRegExp: /[\\/]pptxgenjs[\\/]/ }),
      new MiniCssExtractPlugin({
        filename: "styles/[name].[contenthash:12].css",
        chunkFilename: "styles/[name].[contenthash:12].css",
        ignoreOrder: true,
      }),
      new ThirdPartyNotices(),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: path.join(main, "index.html"),
        chunks: [],
        minify: false,
      }),
      new HtmlWebpackPlugin({
        filename: "404.html",
        template: path.join(main, "404.html"),
        chunks: [],
        // It is shown at any address, so what it refers to has to be named from the root of its server.
        sitePath: new URL(siteUrl()).pathname,
        minify: false,
      }),
      page("taskpane"),
      page("commands"),
      page("message"),
      page("workbench"),
      new CopyWebpackPlugin({
        patterns: [
          { from: path.join(main, "static") },
          { from: path.join(root, "assets"), to: "assets", filter: (file) => file.endsWith(".png") },
          { from: "*.xlsx", context: path.join(root, "examples"), to: "examples/[name][ext]", noErrorOnMissing: true },
          {
            from: path.join(root, "manifest.xml"),
            transform: (xml) => xml.toString().replaceAll(developmentUrl, siteUrl()),
          },
          ...officeJsFiles.map((pattern) => ({
            from: pattern,
            context: path.join(officeJsPackage, "dist"),
            to: `office-js/${officeJsVersion}/[path][name][ext]`,
            globOptions: { ignore: ["**/*.debug.js", "**/*.d.ts"] },
            info: { minimized: true }, // the licence lets us pass the files on unmodified only
          })),
          { from: path.join(officeJsPackage, "LICENSE.md"), to: `office-js/${officeJsVersion}/LICENSE.md` },
        ],
      }),
      {
        apply: (compiler) =>
          compiler.hooks.thisCompilation.tap("BuildInfo", (compilation) =>
            compilation.hooks.processAssets.tap({ name: "BuildInfo", stage: -2000 }, () =>
              compilation.emitAsset(
                "build.json",
                new webpack.sources.RawSource(
                  `${JSON.stringify({ version: packageVersion, officeJs: flavour, officeJsVersion, siteUrl: siteUrl() }, null, 2)}\n`,
                ),
              ),
            ),
          ),
      },
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function commandLineConfig(production) {
  const requireFromHere = createRequire(path.join(root, "package.json"));
  return {
    name: "command line",
    mode: production ? "production" : "development",
    target: "node20",
    devtool: false,
    context: root,
    entry: { hoptac: path.join(main, "cli.ts") },
    output: {
      path: path.join(root, "build", "cli"),
      filename: "[name].cjs",
      chunkFilename: "[name].cjs",
      library: { type: "commonjs2" },
      clean: true,
    },
    resolve,
    module: {
      rules: [typescriptRule({ target: "es2022", react: false })],
      parser: { javascript: { createRequire: false } },
    },
    // The command finds the Office client beside itself: webpack must not make its own name up.
    node: { __filename: false },
    // Univer and the Office client are loaded from node_modules, and only when a command needs them.
    externals: [
      ({ request }, callback) => {
        if (/^(@univerjs|@microsoft\/office-js)\b/.test(request)) {
          requireFromHere.resolve(request);
          return callback(null, `commonjs ${request}`);
        }
        return callback();
      },
    ],
    optimization: { minimize: false },
    plugins: [
      new ThirdPartyNotices(),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }),
      new webpack.DefinePlugin({
        __HOPTAC_VERSION__: JSON.stringify(packageVersion),
        __OFFICE_JS_VERSION__: JSON.stringify(officeJsVersion),
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = (_env, { mode = "production" } = {}) => {
  const production = mode === "production";
  return [webConfig(production), commandLineConfig(production)];
};
