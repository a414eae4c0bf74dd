import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { collectComplaints, knownFromOfficeJs, launchBrowser } from "../support/site/launchBrowser";
import type { Site } from "../support/site/startSite";
import { startSite } from "../support/site/startSite";

const dist = join(__dirname, "..", "..", "dist");

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await startSite();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test.each(["workbench.html", "taskpane.html", "commands.html"])(
  "%s opens and complains about nothing",
  async (name) => {
    const page = await browser.newPage();
    const complaints = await collectComplaints(page, site.url);
    await page.goto(site.url + name, { waitUntil: "networkidle" });
    const known = name === "workbench.html" ? [] : knownFromOfficeJs;
    expect(complaints.all.filter((complaint) => !known.some((pattern) => pattern.test(complaint)))).toEqual([]);
    await page.close();
  },
);

test("the address alone leads to the workbench", async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  expect(page.url()).toBe(`${site.url}workbench.html`);
  await page.close();
});

test("an address that leads nowhere says what to do, and breaks no rule of the pages", async () => {
  const page = await browser.newPage();
  const complaints = await collectComplaints(page, site.url);
  const response = await page.goto(`${site.url}nowhere/at-all`);
  expect(response?.status()).toBe(404);
  expect(complaints.all.filter((complaint) => !/\b404\b/.test(complaint))).toEqual([]);
  await page.getByRole("link", { name: "the workbench" }).click();
  expect(page.url()).toBe(`${site.url}workbench.html`);
  await page.close();
});

test.each(["workbench.html", "taskpane.html", "commands.html", "index.html"])(
  "%s has no script of its own in it",
  (name) => {
    const html = readFileSync(join(dist, name), "utf8");
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
    expect(scripts.filter(([, attributes, body]) => !/\bsrc=/.test(attributes!) || body !== "")).toEqual([]);
    expect(html).not.toMatch(/\son\w+=|javascript:|<style/);
  },
);

test("pages may not be framed by strangers, and carry every header", async () => {
  const response = await fetch(`${site.url}taskpane.html`);
  const policy = response.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors");
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("x-frame-options")).toBeNull();
  expect((await fetch(`${site.url}taskpane.html`, { method: "POST" })).status).toBe(405);
  expect((await fetch(`${site.url}%2e%2e/package.json`)).status).toBe(404);
});

test("what the pane loads before anything else stays below 250 kB compressed, and holds no Univer", () => {
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  const own = [...html.matchAll(/<script[^>]*src="(scripts\/[^"]+)"/g)].map(([, source]) => source!);
  expect(own).not.toEqual([]);
  const bytes = own.map((source) => readFileSync(join(dist, source)));
  expect(bytes.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThan(250_000);
  expect(bytes.filter((script) => script.includes("univer-"))).toEqual([]);
});

test("the Office client is there in every language, without debug files", () => {
  const [version] = readdirSync(join(dist, "office-js"));
  const folder = join(dist, "office-js", version!);
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files).toEqual(
    expect.arrayContaining([
      "office.js",
      "LICENSE.md",
      "excel-win32-16.01.js",
      "excel-web-16.00.js",
      "o15apptofilemappingtable.js",
    ]),
  );
  expect(files.filter((file) => file.endsWith("office_strings.js")).length).toBeGreaterThan(100);
  expect(files.filter((file) => file.includes(".debug.") || file.endsWith(".d.ts"))).toEqual([]);
});
