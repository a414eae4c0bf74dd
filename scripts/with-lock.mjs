// One run of these scripts at a time in a folder. Plain Node without packages: it runs before node_modules exists.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Nothing these scripts do takes as long: whoever bears the process number by then is somebody else. */
const longestMs = 20 * 60 * 1000;
/** Between making the lock and writing the process number into it. */
const writingMs = 5_000;
const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Does some work while no other run of these scripts works in the same folder: a second one says so and waits. A run that was killed holds
 * nobody up.
 * @template Result
 * @param {string} directory the lock, which exists as long as somebody works
 * @param {() => Result} work
 * @returns {Result}
 */
export function withLock(directory, work) {
  take(directory);
  const release = () => rmSync(directory, { recursive: true, force: true });
  const handlers = Object.entries(endings).map(([signal, status]) => {
    const end = () => {
      release();
      process.exit(status);
    };
    process.once(signal, end);
    return [signal, end];
  });
  process.once("exit", release);
  const finish = () => {
    process.removeListener("exit", release);
    for (const [signal, end] of handlers) process.removeListener(signal, end);
    release();
  };
  let result;
  try {
    result = work();
  } catch (error) {
    finish();
    throw error;
  }
  if (result instanceof Promise) return result.finally(finish);
  finish();
  return result;
}

function take(directory) {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let told = false; ;) {
    try {
      mkdirSync(directory);
      writeFileSync(join(directory, "pid"), String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const holder = holderOf(directory);
    if (holder === "nobody") {
      rmSync(directory, { recursive: true, force: true });
      continue;
    }
    if (!told) console.log(`setup: waiting for another run in this folder (process ${holder}) to finish.`);
    told = true;
    Atomics.wait(pause, 0, 0, 250);
  }
}

/** The number of the process that works in the folder, "?" while it is being written down, "nobody" where it has died. */
function holderOf(directory) {
  let age;
  try {
    age = Date.now() - statSync(directory).mtimeMs;
  } catch {
    return "nobody";
  }
  let pid = NaN;
  try {
    pid = Number(readFileSync(join(directory, "pid"), "utf8") || NaN);
  } catch {
    // Not written yet, or never.
  }
  if (Number.isNaN(pid)) return age > writingMs ? "nobody" : "?";
  return age < longestMs && pid !== process.pid && isAlive(pid) ? pid : "nobody";
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
