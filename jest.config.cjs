// One time zone for every run, the office's: a date that is right only elsewhere fails here.
process.env.TZ = "Asia/Ho_Chi_Minh";

const transform = {
  "^.+\\.(?:tsx?|mjs)$|/(?:lodash-es|nanoid|rbush|kdbush|quickselect|pptxgenjs)/.+\\.js$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const common = {
  rootDir: __dirname,
  transform,
  // hucre and some packages of Univer's come as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|lodash-es|nanoid|rbush|kdbush|quickselect|pptxgenjs)/)"],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/support/emptyModule.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build"],
  testPathIgnorePatterns: ["/node_modules/"],
};

/** @type {import('jest').Config} */
module.exports = {
  // A test fails by what it finds, never by how busy the machine is.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/core/**/*.test.ts", "<rootDir>/tests/catalogue/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "hosts",
      testEnvironment: "node",
      testMatch: [
        "<rootDir>/tests/hosts/**/*.test.ts",
        "<rootDir>/tests/main/**/*.test.ts",
        "<rootDir>/tests/scripts/**/*.test.ts",
      ],
    },
    {
      ...common,
      displayName: "ui",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/tests/support/ui.setup.ts"],
      testMatch: ["<rootDir>/tests/ui/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      setupFilesAfterEnv: ["<rootDir>/tests/support/slow.setup.ts"],
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "office",
      testEnvironment: "node",
      setupFilesAfterEnv: ["<rootDir>/tests/support/slow.setup.ts"],
      testMatch: ["<rootDir>/tests/office/**/*.test.ts"],
    },
  ],
};
