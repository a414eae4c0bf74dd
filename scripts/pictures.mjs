// `npm run pictures`: takes the pictures of the user guides and README (docs/pictures) anew: the tasks in the workbench of a build made here,
// tables and charts as LibreOffice prints them. Look at what changed before committing it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./setup.mjs";

const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const tests = ["tests/browser/pictures.test.ts", "tests/office/pictures.test.ts"];
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects", "browser", "office", "--maxWorkers=1", "--", ...tests],
  { cwd: root, stdio: "inherit", env: { ...process.env, UPDATE_PICTURES: "1" } },
);
process.exit(status ?? 1);
