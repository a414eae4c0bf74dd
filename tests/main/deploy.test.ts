import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "../support/manifest/parseXml";

const root = join(__dirname, "..", "..");
const read = (name: string) => readFileSync(join(root, "deploy", name), "utf8");

test("the example configurations say what security-headers.json says", () => {
  const result = spawnSync(process.execPath, [join(root, "scripts", "deploy-configs.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect(result.stderr).toBe("");
  expect(result.status).toBe(0);
});

test("web.config is well-formed", () => {
  expect(parseXml(read("web.config")).name).toBe("configuration");
});

test.each(["nginx.conf", "web.config"])(
  "%s lets no inline script or eval through and sets no X-Frame-Options",
  (name) => {
    const text = read(name);
    expect(text).not.toMatch(/unsafe-(inline|eval)/);
    expect(text).not.toMatch(/X-Frame-Options["' ]+(value=|DENY|SAMEORIGIN)/i);
  },
);
