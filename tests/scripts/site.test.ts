import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Configuration, webpack } from "webpack";
import { validateManifest } from "../support/manifest/validateManifest";
import { scriptModule } from "../support/site/scriptModule";

const configurations = scriptModule("../webpack.config.js") as (
  environment: object,
  options: { readonly mode: string },
) => readonly Configuration[];
const development = { ...process.env };
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoptac-site-"));
});
afterEach(() => {
  process.env = { ...development };
  rmSync(folder, { recursive: true, force: true });
});

/** Builds the site as `npm run build` does, all but the scripts of its pages, which are empty. */
async function built(environment: Readonly<Record<string, string>>): Promise<(file: string) => string> {
  process.env = { ...development, ...environment };
  const [site] = configurations({}, { mode: "production" });
  const empty = join(folder, "empty.cjs");
  writeFileSync(empty, "");
  const entry = Object.fromEntries(Object.keys(site!.entry as object).map((name) => [name, empty]));
  const path = join(folder, "dist");
  const compiler = webpack({ ...site, entry, output: { ...site!.output, path }, optimization: { minimize: false } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      const error = failure ?? stats?.compilation.errors[0];
      if (error) reject(error);
      else compiler.close(() => resolve());
    });
  });
  return (file) => readFileSync(join(path, file), "utf8");
}

const PAGES = ["taskpane.html", "commands.html", "message.html"];
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

test("a site for an address of one's own: its manifest is whole and names nothing else", async () => {
  const read = await built({ SITE_URL: "https://stat.example.gov.vn/so-lieu/hoptac" });
  const siteUrl = "https://stat.example.gov.vn/so-lieu/hoptac/";
  const manifest = read("manifest.xml");
  const problems = validateManifest(manifest, {
    siteUrl,
    locales: ["en-US", "lo-LA"],
    pages: ["form", "check", "summary"],
    functions: ["createSummaryTables"],
    files: readdirSync(join(folder, "dist")),
    readAsset: (name) => {
      const file = join(folder, "dist", "assets", name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  });
  expect(problems).toEqual([]);
  expect(manifest).not.toContain("localhost");
  expect(JSON.parse(read("build.json"))).toMatchObject({ siteUrl, officeJs: "local" });
  expect(read("404.html")).toContain('href="/so-lieu/hoptac/workbench.html"');
  // The content security policy lets no page move its base.
  expect(read("404.html")).not.toContain("<base");
  for (const page of PAGES) expect(read(page)).toMatch(/src="office-js\/[\d.]+\/office\.js"/);
});

test("a site that takes the Office client from Microsoft", async () => {
  const read = await built({ OFFICE_JS: "cdn" });
  for (const page of PAGES) {
    const html = read(page);
    expect(html).toContain(`<script src="${MICROSOFT}"></script>`);
    expect(html).not.toContain('src="office-js/');
  }
  // The workbench brings its own Excel with it: no page of it may need the internet.
  expect(read("workbench.html")).not.toContain("appsforoffice");
  expect(JSON.parse(read("build.json"))).toMatchObject({ officeJs: "cdn" });
});

test.each([
  [{ SITE_URL: "http://stat.example.gov.vn/" }, "SITE_URL must begin with https://"],
  [{ OFFICE_JS: "internet" }, "OFFICE_JS must be local or cdn"],
])("%j is refused", async (environment, why) => {
  await expect(built(environment)).rejects.toThrow(why);
});
