// Draws assets/<name>-<size>.png from assets/<name>.svg: `npm run icons`, after a drawing has changed.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const { Resvg } = await import("@resvg/resvg-js");
const assets = join(root, "assets");
for (const file of readdirSync(assets).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(join(assets, file), "utf8");
  for (const size of sizes) {
    const png = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
    writeFileSync(join(assets, file.replace(".svg", `-${size}.png`)), png);
  }
  console.log(`assets/${file}: ${sizes.join(", ")} px`);
}
