// `npm start`: builds when something changed and serves the workbench until it is stopped with Ctrl+C.
// PORT (3000) and HOST (localhost) may be given in the environment; a port that is taken is passed over.
import { ensureNodeModules } from "./setup.mjs";

ensureNodeModules();
const { build, buildIsCurrent } = await import("./build.mjs");
if (!buildIsCurrent()) {
  console.log("start: building, which takes a minute the first time.");
  if (!(await build())) {
    console.error("start: the build failed; its messages are above.");
    process.exit(1);
  }
}

const { serve } = await import("./serve.mjs");
const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`start: PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
const server = await serve({ port, host: process.env.HOST ?? "localhost" });
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
console.log(`${server.address}workbench.html`);
