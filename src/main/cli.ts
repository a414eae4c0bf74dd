import { main } from "./cli/main";

declare const __HOPTAC_VERSION__: string;

const shell = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  now: () => new Date(),
  environment: process.env,
  version: __HOPTAC_VERSION__,
};

// Who reads only the first lines of what is said (`hoptac check … | head`) has had enough; the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

main(process.argv.slice(2), shell).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // Only a programmer's mistake comes here: the stack tells where; it holds no cell content.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
