// `npm run excel`: opens Excel on this computer with the add-in in it, for development (Windows and Mac).
// It trusts a certificate for localhost (office-addin-dev-certs), serves the site over https on port 3000, rebuilds after
// every change, and registers manifest.xml with Excel. Ctrl+C stops the server and removes the add-in again.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureNodeModules, root } from "./setup.mjs";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "excel: Excel for the desktop runs on Windows and Mac only. Here, try the workbench (npm start), or Excel on the web:\n" +
      "       put dist/ on an https server (SITE_URL=https://... npm run build) and upload dist/manifest.xml there.",
  );
  process.exit(1);
}

// Kept out of package.json: it brings a native module that some machines cannot build, and only this command needs it. Microsoft's tools up
// to the generation before this one reported how they were used; since office-addin-usage-data 3, which both of these take, that is off for good.
const debugging = "office-addin-debugging@7.0.0";
const npx = (...args) =>
  spawnSync("npx", ["--yes", "--package", debugging, "office-addin-debugging", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: true,
  });

ensureNodeModules();
const { default: certificates } = await import("office-addin-dev-certs");
const { watch } = await import("./build.mjs");
const { serve } = await import("./serve.mjs");

const options = await certificates.getHttpsServerOptions();
await new Promise((resolve) => watch(resolve));
const server = await serve({ port: 3000, tries: 1, certificate: options });
console.log(`excel: serving ${server.address}`);
const manifest = join(root, "manifest.xml");
const started = npx("start", `"${manifest}"`, "desktop", "--no-debug");
if (started.status !== 0) {
  console.error("excel: the add-in could not be registered with Excel; the message is above.");
  await server.close();
  process.exit(1);
}
process.once("SIGINT", () => {
  npx("stop", `"${manifest}"`);
  void server.close().then(() => process.exit(0));
});
