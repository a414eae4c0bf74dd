// @ts-check
import js from "@eslint/js";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typescript = ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}", "types/**/*.d.ts"];
const interfaceFiles = ["src/ui/**/*.tsx", "src/main/**/*.tsx"];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "build/", "coverage/", "tests/golden/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 500, skipBlankLines: false, skipComments: false }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Numbers and booleans read well inside template strings.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/core/**", "src/catalogue/**"],
    rules: {
      // Pure: data in, data out. The compiler keeps Node and the DOM away; this keeps the clock and chance away.
      "no-restricted-globals": ["error", "console", "globalThis"],
      "no-restricted-syntax": [
        "error",
        {
          selector: ':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"]',
          message: "The core has no clock: pass the date in.",
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core is deterministic: pass a seeded generator in." },
        { object: "Date", property: "now", message: "The core has no clock: pass the date in." },
      ],
    },
  },
  {
    files: ["src/ui/**", "tests/ui/**", ...interfaceFiles],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.strict],
  },
  {
    files: ["tests/**"],
    rules: {
      // A test states what must be there; where it is not, the test should fail with the ordinary error.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["scripts/**/*.mjs", "*.mjs"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.cjs", "*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
  },
  {
    // Served as it stands to browsers that know nothing newer.
    files: ["src/main/static/**/*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: globals.browser },
    rules: { "no-var": "off", "prefer-const": "off" },
  },
);
