// Who may import whom. Each rule says why it stands; docs/architecture.md draws the picture.
const roomsAbove = (allowed) => `^src/(?!(${allowed.join("|")})/)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle has no first file to read or to test, and its load order decides what is undefined.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "An import that cannot be found is either a slip of the pen or a package missing from package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "core-imports-nobody",
      comment:
        "The core is the domain alone: it can be read, tested and trusted without Excel, React or Node, " +
        "and it takes the catalogue as an argument so that another office can bring its own.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "catalogue-imports-core-only",
      comment:
        "The catalogue is the office's content as typed records; it needs the core's types and nothing that runs.",
      severity: "error",
      from: { path: "^src/catalogue/" },
      to: { pathNot: "^src/(core|catalogue)/" },
    },
    {
      name: "host-imports-core-only",
      comment:
        "A host turns one real thing into the Workbook port and nothing else: no catalogue, no interface, no main. " +
        "So any host can be replaced, and all of them pass one test suite.",
      severity: "error",
      from: { path: "^src/hosts/" },
      to: { path: roomsAbove(["core", "hosts"]) },
    },
    {
      name: "hosts-never-import-each-other",
      comment: "What two hosts share belongs to the core; a host that leans on another cannot be replaced alone.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "only-embedded-loads-the-office-client",
      comment:
        "In Excel the client is a script that Office keeps up to date, never part of a bundle; only the embedded host, " +
        "which stands in for Excel, may load the copy from the package.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/hosts/embedded/" },
      to: { path: "^node_modules/@microsoft/office-js/" },
    },
    {
      name: "excel-host-has-no-packages",
      comment:
        "The Excel host speaks Office.js, which is a global; a package there would weigh on the pane for nothing.",
      severity: "error",
      from: { path: "^src/hosts/excel/" },
      to: { path: "^node_modules/" },
    },
    {
      name: "document-makers-stay-in-their-hosts",
      comment:
        "What makes Word documents and slides weighs more than the pane: it comes in a file of its own, when it is asked for.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/hosts/(docx|pptx)/" },
      to: { path: "^node_modules/(docx|pptxgenjs)/" },
    },
    {
      name: "node-only-in-node-rooms",
      comment:
        "Node's own modules are not there in a browser: only the node host and the command line may ask for them.",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/hosts/node/", "^src/main/cli"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "ui-imports-core-and-catalogue",
      comment: "The interface receives a Workbook and never asks which one; only main names a host.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: { path: roomsAbove(["core", "catalogue", "ui"]) },
    },
    {
      name: "react-stays-in-the-interface",
      comment: "React and Fluent UI are replaced less painfully when only the interface knows them.",
      severity: "error",
      // Univer takes what it shows over a cell as a React component.
      from: { path: "^src/", pathNot: ["^src/ui/", "^src/main/", "^src/hosts/embedded/grid/"] },
      to: { path: "^node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "univer-only-in-workbench-rooms",
      comment: "Univer weighs more than all the rest together: it must never reach the task pane.",
      severity: "error",
      // The workbench's page takes Univer's style sheets.
      from: { path: "^src/", pathNot: ["^src/hosts/embedded/", "^src/main/workbench/gridChunk\\.ts$"] },
      to: { path: "^node_modules/@univerjs/" },
    },
    {
      name: "pane-loads-no-workbench-host",
      comment: "The pane in Excel must start in half a second: it reaches neither the embedded workbook nor Univer.",
      severity: "error",
      from: { path: "^src/main/(taskpane|commands)\\.tsx?$" },
      to: { path: "^src/hosts/(embedded|node)/", reachable: true },
    },
    {
      name: "nothing-imports-main",
      comment: "main is where everything is put together; whoever imports it drags everything along.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/main/" },
      to: { path: "^src/main/" },
    },
    {
      name: "no-test-code-at-run-time",
      comment: "Tests look at the code, never the other way round.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "run-time-packages-are-dependencies",
      comment: 'What runs at the user must be in "dependencies", pinned and with a licence that may be shipped.',
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["npm", "type-only"],
      },
    },
    {
      name: "no-orphans",
      comment:
        "A file that nobody imports and that imports nobody is dead, or not wired in yet. noHyphenation is put in by webpack.config.js.",
      severity: "error",
      from: {
        path: "^src/",
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^src/main/(taskpane|commands|message|workbench|cli)\\.tsx?$",
          "^src/main/workbench/noHyphenation\\.ts$",
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/main/static/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "node", "default"],
    },
  },
};
