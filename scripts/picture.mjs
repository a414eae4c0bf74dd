// `npm run picture`: takes the picture in README (docs/pictures/workbench.png) from the site in dist/, as a newcomer sees it: the SH09 example
// in the workbench with the task pane beside it. Run it after a build; look at it before committing it.
import { join } from "node:path";
import { findChromium, root } from "./setup.mjs";
import { serve } from "./serve.mjs";

const patience = 120_000;
const { chromium } = await import("playwright-core");
const server = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1400, height: 850 } });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(`${server.address}workbench.html`);
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  await tabs.first().waitFor();
  // The pane has read the example when it tells how many cells are filled in.
  await page
    .getByText(/\d+\/\d+/)
    .first()
    .waitFor();
  await page.waitForTimeout(3_000);
  await page.screenshot({ path: join(root, "docs", "pictures", "workbench.png") });
  console.log("picture: docs/pictures/workbench.png");
} finally {
  await browser.close();
  await server.close();
}
