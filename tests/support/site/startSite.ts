import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(__dirname, "..", "..", "..");

export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Runs `npm start`'s script on a free port, as a person would, and takes the address from its last line. */
export async function startSite(): Promise<Site> {
  const child = spawn(process.execPath, [join(root, "scripts", "start.mjs")], {
    cwd: root,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const lines = createInterface({ input: child.stdout });
  const printed: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    lines.on("line", (line) => {
      printed.push(line);
      const address = /^https?:\/\/\S+\/(?=workbench\.html$)/.exec(line);
      if (address) resolve(address[0]);
    });
    void ended.then(() => reject(new Error(`npm start ended early:\n${printed.join("\n")}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
