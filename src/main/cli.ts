import { main } from "./cli/main";

declare const __HOPTAC_VERSION__: string;

const shell = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  now: () => new Date(),
  environment: process.env,
  version: __HOPTAC_VERSION__,
};

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
