// `npm run examples`: makes the workbooks in examples/ from their observations (.csv) and the books in tests/golden/ anew. Look at what
// changed before committing it: these files say what the program promises.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./setup.mjs";

const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects", "hosts", "--", "tests/main/golden.test.ts", "tests/main/publishedBooks.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, UPDATE_GOLDEN: "1" },
  },
);
process.exit(status ?? 1);
