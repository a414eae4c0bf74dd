import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const script = pathToFileURL(join(__dirname, "../../scripts/with-lock.mjs")).href;
let folder = "";
let lock = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hoptac-lock-test-"));
  lock = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  readonly saying: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

/** A run of its own that does some work under the lock. */
function run(work: string): Run {
  const source = `import { withLock } from ${JSON.stringify(script)};
    const work = ${work};
    await withLock(${JSON.stringify(lock)}, work);
    console.log("done");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data: Buffer) => {
      text += data.toString();
      listeners.forEach((listener) => listener());
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    said: () => text,
    saying: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.includes(wanted)) resolve();
        };
        listeners.add(look);
        void ended.then(() => reject(new Error(`never said ${wanted}: ${text}`)));
        look();
      }),
    ended,
  };
}

const quick = `() => console.log("works")`;
const forEver = `() => { console.log("works"); return new Promise(() => setInterval(() => undefined, 1000)); }`;

test("work is done, and its lock is gone afterwards", async () => {
  const one = run(quick);
  expect([await one.ended, one.said(), existsSync(lock)]).toEqual([0, "works\ndone\n", false]);
});

test("work that throws leaves no lock", async () => {
  const one = run(`() => { throw new Error("broken"); }`);
  expect([await one.ended, existsSync(lock)]).toEqual([1, false]);
  expect(one.said()).toContain("broken");
});

test.each<[NodeJS.Signals, number]>([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
])("%s in the middle of work leaves no lock", async (signal, status) => {
  const one = run(forEver);
  await one.saying("works");
  expect(existsSync(lock)).toBe(true);
  one.child.kill(signal);
  expect([await one.ended, existsSync(lock)]).toEqual([status, false]);
});

test("a second run says that it waits, and for whom, until the first has finished", async () => {
  const first = run(forEver);
  await first.saying("works");
  const second = run(quick);
  await second.saying(`waiting for another run in this folder (process ${String(first.child.pid)})`);
  expect(second.said()).not.toContain("works");
  first.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain("works\ndone\n");
});

test("a run that was killed holds nobody up", async () => {
  const first = run(forEver);
  await first.saying("works");
  first.child.kill("SIGKILL");
  await first.ended;
  expect(existsSync(lock)).toBe(true);
  const second = run(quick);
  expect([await second.ended, second.said()]).toEqual([0, "works\ndone\n"]);
});

test.each([
  ["that names nobody", ""],
  ["of a number somebody else bears by now", String(process.pid)],
])("an old lock %s holds nobody up", async (_what, pid) => {
  mkdirSync(lock);
  writeFileSync(join(lock, "pid"), pid);
  const longAgo = new Date(Date.now() - 60 * 60 * 1000);
  utimesSync(lock, longAgo, longAgo);
  const one = run(quick);
  expect([await one.ended, one.said()]).toEqual([0, "works\ndone\n"]);
});

test("a folder nobody can write to is said at once", async () => {
  writeFileSync(join(folder, "file"), "");
  lock = join(folder, "file", "lock");
  const one = run(quick);
  expect(await one.ended).toBe(1);
  expect(one.said()).toContain("ENOTDIR");
});
