import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import places from "../../../scripts/chromium-places.json";

const candidates = [process.env.HOPTAC_CHROMIUM, ...places];

/** The Chromium of this computer, without a window and without asking the network for anything. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = candidates.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (executablePath === undefined) throw new Error("no Chromium found: node scripts/setup.mjs");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Complaints {
  /** Exceptions, console errors, policy violations and requests to other computers, in the order they came. */
  readonly all: string[];
}

/** What the unmodified office.js does on its own under our policy, harmless: it hides its own notice with a style attribute. */
export const knownFromOfficeJs: readonly RegExp[] = [
  /^policy: style-src-attr /,
  /^console: .*inline style.*Content Security Policy/,
];

/** Collects everything a page does that it should not. Call it before the page goes anywhere. */
export async function collectComplaints(page: Page, siteUrl: string): Promise<Complaints> {
  const all: string[] = [];
  await page.exposeFunction("hoptacComplaint", (text: string) => all.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { hoptacComplaint: (text: string) => void }).hoptacComplaint;
      report(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
    });
  });
  page.on("pageerror", (error) => all.push(`exception: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") all.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) all.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(siteUrl) && !/^(data|blob):/.test(url)) all.push(`request elsewhere: ${url}`);
  });
  return { all };
}
