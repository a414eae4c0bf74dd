import type { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import { MemoryWorkbook as Memory } from "../../../src/core/workbook/MemoryWorkbook";
import { Sheet } from "../../../src/core/workbook/Sheet";
import type { Progress } from "../../../src/core/workbook/Workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/writeWorkbook";
import { paneTasks } from "../../../src/main/pane/paneTasks";
import type { ReturnsReview } from "../../../src/ui/PaneServices";
import { openExcel } from "../../hosts/suite/excelHost";
import { BROKEN_FILES } from "../../support/cli/files";
import { FormUnderTest } from "../../support/forms/FormUnderTest";
import { returnedWorkbook, type Typed } from "../../support/forms/returned";
import { GOOD, registerProgramme, RegisterUnderTest, type TypedRow } from "../../support/lists/RegisterUnderTest";

const CASES = "border son_la_forces cases";
const ACROSS = "across joint_teams cases";
const progress: Progress = { report: () => undefined };

const bytesOf = async (figures: Typed) => writeWorkbook(await returnedWorkbook("any.xlsx", figures));
const fileOf = (name: string, content: Uint8Array | string) => new File([content as BlobPart], name);
const returned = async (name: string, figures: Typed) => fileOf(name, await bytesOf(figures));

function emptyWorkbook(): MemoryWorkbook {
  const workbook = new Memory();
  workbook.addSheet(new Sheet("Sheet1"));
  return workbook;
}

const open = (workbook = emptyWorkbook()) => paneTasks(workbook, () => new Date(0));
/** "name rule", of each file. */
const inShort = (files: readonly { readonly name: string; readonly problem?: { readonly rule: string } }[]) =>
  files.map(({ name, problem }) => [name, ...(problem ? [problem.rule] : [])].join(" "));

const statesOf = (parties: ReturnsReview["parties"]) =>
  Object.fromEntries(parties.flatMap(({ units }) => units.map(({ unit, state }) => [unit.id, state])));

test("what the files hold, who is missing, and what is found in them together", async () => {
  const a = await returned("a.xlsx", { [CASES]: 977 });
  const b = await returned("b.xlsx", { [CASES]: 978, "border son_la_forces heroin": "hơn 390" });
  const { files, programme, period, parties, items } = await open().reviewReturns([a, b], progress);
  expect(files).toMatchObject([
    { name: "a.xlsx", units: [{ vi: "Các lực lượng chức năng tỉnh Sơn La" }], completeness: { filled: 1, total: 10 } },
    { name: "b.xlsx", completeness: { filled: 2, blank: 8 } },
  ]);
  expect([programme?.en, period]).toEqual([expect.any(String), { from: "2009-01-01", to: "2019-12-31" }]);
  expect(statesOf(parties)).toMatchObject({ son_la_forces: "partial", joint_teams: "missing" });
  expect(items.map(({ standing, finding }) => `${standing} ${finding.rule} ${finding.place.file}`)).toEqual([
    "error returns.conflict a.xlsx",
    "error returns.conflict b.xlsx",
    "proposal intake.fix.qualifier b.xlsx",
    "notice form.totalOpen b.xlsx",
  ]);
});

test("a file that can't be read is a finding and hides no other", async () => {
  const files = [
    await returned("a.xlsx", { [CASES]: 977 }),
    fileOf("text.xlsx", "a,b"),
    fileOf("old.xls", await BROKEN_FILES["xls"]!()),
    fileOf("locked.xlsx", await BROKEN_FILES["encrypted"]!()),
    Object.assign(fileOf("gone.xlsx", ""), { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) }),
    Object.defineProperty(fileOf("huge.xlsx", ""), "size", { value: 65 * 1024 * 1024 }),
    await returned("b.xlsx", { [ACROSS]: 3320 }),
  ];
  const review = await open().reviewReturns(files, progress);
  expect(inShort(review.files)).toEqual([
    "a.xlsx",
    "text.xlsx file.notAWorkbook",
    "old.xls file.legacyXls",
    "locked.xlsx file.encrypted",
    "gone.xlsx file.unreadable",
    "huge.xlsx file.tooLarge",
    "b.xlsx",
  ]);
  expect(statesOf(review.parties)).toMatchObject({ son_la_forces: "partial", joint_teams: "partial" });
});

test("the same content counts once; files of one name with different content have names of their own", async () => {
  const content = await bytesOf({ [CASES]: 977 });
  const files = [
    fileOf("a.xlsx", content),
    fileOf("copy of a.xlsx", content),
    await returned("a.xlsx", { [ACROSS]: 3320 }),
  ];
  const tasks = open();
  const review = await tasks.reviewReturns(files, progress);
  expect(inShort(review.files)).toEqual(["a.xlsx", "copy of a.xlsx returns.sameFile", "a.xlsx (2)"]);
  expect(review.items).toEqual([]);
  expect(inShort((await tasks.reviewReturns(files.slice(2), progress)).files)).toEqual(["a.xlsx"]);
});

test("each file is read once, however often the list changes", async () => {
  const files = [await returned("a.xlsx", { [CASES]: 977 }), await returned("b.xlsx", { [ACROSS]: 3320 })];
  const reads = files.map((file) => jest.spyOn(file, "arrayBuffer"));
  const tasks = open();
  await tasks.reviewReturns(files, progress);
  await tasks.reviewReturns(files.slice(1), progress);
  await tasks.reviewReturns(files, progress);
  await tasks.summarizeReturns({ files, language: "vi", precision: "exact", chance: false }, progress);
  expect(reads.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test("forms of the open workbook join; the review follows them", async () => {
  const form = await FormUnderTest.make({}, new Memory("Book1"));
  const tasks = open(form.workbook);
  const files = [await returned("a.xlsx", { [CASES]: 977 })];
  await tasks.review(progress);
  expect((await tasks.reviewReturns(files, progress)).own).toBeUndefined();
  form.type(CASES, 978);
  await tasks.review(progress);
  const { own, items } = await tasks.reviewReturns(files, progress);
  expect(own?.name).toBe("Book1");
  expect(items.map(({ finding }) => finding.rule)).toEqual(["returns.conflict", "returns.conflict"]);
});

test("a seizure that the open workbook and a file tell of takes its reason in the open workbook", async () => {
  const lao = { id: "lao_police", party: "la", labels: { en: "Police of B", vi: "Công an B", lo: "ຕຳຫຼວດ B" } };
  const programme = { ...registerProgramme, units: [...registerProgramme.units, lao] };
  const typed = async (row: TypedRow) => {
    const register = (await RegisterUnderTest.make("vi", programme, new Memory("Book1"))).type(row);
    await register.read();
    return register.form.workbook;
  };
  const ours: TypedRow = { ...GOOD, province: "Sơn La" };
  const files = [fileOf("a.xlsx", await writeWorkbook(await typed(ours)))];
  const tasks = open(await typed({ ...ours, case_no: "77", unit: "Công an B" }));
  const asked = async () => {
    await tasks.review(progress);
    const { items } = await tasks.reviewReturns(files, progress);
    return items.filter(({ finding }) => finding.rule === "list.sameEvent");
  };
  const [item] = await asked();
  expect(item).toMatchObject({ standing: "query", finding: { place: { file: "Book1" } } });
  await tasks.giveReason(item!.finding, "hai tổ, hai đường", progress);
  expect(await asked()).toMatchObject([{ standing: "explained", finding: { reason: { text: "hai tổ, hai đường" } } }]);
});

test("stopped between two files: nothing is answered, and what was read is not read again", async () => {
  const files = [await returned("a.xlsx", { [CASES]: 977 }), await returned("b.xlsx", { [ACROSS]: 3320 })];
  const reads = files.map((file) => jest.spyOn(file, "arrayBuffer"));
  const signal = { aborted: false };
  const tasks = open();
  await tasks.review(progress);
  const stopping = { report: () => (signal.aborted = true), signal };
  await expect(tasks.reviewReturns(files, stopping)).rejects.toMatchObject({ code: "aborted" });
  await tasks.reviewReturns(files, progress);
  expect(reads[0]!.mock.calls.length).toBe(1);
});

test("tables of the files in Excel: three requests at most, and the next review finds them current", async () => {
  const { workbook, bridge } = openExcel(emptyWorkbook());
  const tasks = paneTasks(workbook, () => new Date(0));
  const files = [await returned("a.xlsx", { [CASES]: 977 }), await returned("b.xlsx", { [ACROSS]: 3320 })];
  await tasks.review(progress);
  await tasks.reviewReturns(files, progress);
  const before = bridge.statistics.requests;
  const { sheets } = await tasks.summarizeReturns(
    { files, language: "lo", precision: "exact", chance: false },
    progress,
  );
  expect(bridge.statistics.requests - before).toBeLessThanOrEqual(3);
  expect(bridge.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...sheets]);
  expect((await tasks.review(progress)).state).toMatchObject({ tables: "current", ofReturns: true });
});
