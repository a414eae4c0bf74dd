import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserMessage } from "../../../src/core/text/UserMessage";
import { writeFiles } from "../../../src/hosts/node/writeFiles";

let folder = "";
const at = (name: string): string => join(folder, name);
const textsHere = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all((await readdir(folder)).sort().map(async (name) => [name, await readFile(at(name), "utf8")])),
  ) as Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "hoptac-write-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("all files are written, and nothing else is left", async () => {
  await writeFile(at("b"), "before");
  await writeFiles([
    { path: at("a"), content: "1" },
    { path: at("b"), content: new TextEncoder().encode("2") },
  ]);
  expect(await textsHere()).toEqual({ a: "1", b: "2" });
});

test("when one can't be written, none is: those that were there are as before", async () => {
  await writeFile(at("old"), "before");
  const writing = writeFiles([
    { path: at("new"), content: "1" },
    { path: at("old"), content: "2" },
    { path: at("old/below"), content: "3" },
  ]);
  await expect(writing).rejects.toEqual(new UserMessage("file.unwritable", { file: at("old/below") }));
  expect(await textsHere()).toEqual({ old: "before" });
});

test("one that only fails when it is moved into its place takes the others back", async () => {
  await writeFile(at("old"), "before");
  await mkdir(at("folder"));
  const writing = writeFiles([
    { path: at("old"), content: "1" },
    { path: at("new"), content: "2" },
    { path: at("folder"), content: "3" },
  ]);
  await expect(writing).rejects.toEqual(new UserMessage("file.unwritable", { file: at("folder") }));
  expect((await readdir(folder)).sort()).toEqual(["folder", "old"]);
  expect(await readFile(at("old"), "utf8")).toBe("before");
});

test("a link stays a link", async () => {
  await writeFile(at("file"), "before");
  await symlink(at("file"), at("link"));
  await writeFiles([{ path: at("link"), content: "after" }]);
  expect(await textsHere()).toEqual({ file: "after", link: "after" });
});
