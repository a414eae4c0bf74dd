import { type OfficeGlobals, startOffice } from "../../../src/hosts/excel/officeStart";

type OnReady = () => Promise<{ host: string | null; platform: string | null }>;

/** Globals as Office's script sets them, as far as the start looks at them. */
function globals(onReady: OnReady, { version = "1.21", excel = true } = {}): OfficeGlobals {
  const [, minor = "0"] = version.split(".");
  return {
    Office: {
      onReady,
      context: {
        displayLanguage: "vi-VN",
        contentLanguage: "lo-LA",
        requirements: {
          isSetSupported: (name: string, wanted: string) =>
            name === "ExcelApi" && Number(wanted.split(".")[1]) <= Number(minor),
        },
      },
    },
    ...(excel && { Excel: { run: () => Promise.reject(new Error("not run")) } }),
  } as unknown as OfficeGlobals;
}

const ready =
  (host: string | null, platform: string | null = "PC"): OnReady =>
  () =>
    Promise.resolve({ host, platform });
const never: OnReady = () => new Promise(() => undefined);

test.each<[string, OfficeGlobals, string]>([
  ["Excel", globals(ready("Excel")), "excel"],
  ["Excel as old as we can work with", globals(ready("Excel"), { version: "1.9" }), "excel"],
  ["an older Excel", globals(ready("Excel"), { version: "1.7" }), "tooOld"],
  ["a plain browser", globals(ready(null, null), { excel: false }), "noHost"],
  ["another Office application", globals(ready("Word"), { excel: false }), "noHost"],
  ["a page without Office's script", {}, "noHost"],
  ["an Office that never answers", globals(never), "timeout"],
  ["an Office that fails", globals(() => Promise.reject(new Error("blocked"))), "timeout"],
])("%s", async (_, page, kind) => {
  expect((await startOffice(page, 20)).kind).toBe(kind);
});

test.each([
  ["OfficeOnline", 1_500_000],
  ["PC", undefined],
  ["Mac", undefined],
])("the size of requests is limited in %s: %p", async (platform, requestBytes) => {
  const start = await startOffice(globals(ready("Excel", platform)));
  expect(start).toMatchObject({ kind: "excel", platform, languages: { display: "vi-VN", content: "lo-LA" } });
  expect(start.kind === "excel" && start.host.requestBytes).toBe(requestBytes);
});

test("the history methods that the script lays null over are there again", async () => {
  const push = jest.fn();
  const history = Object.assign(Object.create({ pushState: push, replaceState: push }), {
    pushState: null,
    replaceState: null,
  }) as History;
  await startOffice({ ...globals(ready("Excel")), history });
  history.pushState({}, "");
  history.replaceState({}, "");
  expect(push).toHaveBeenCalledTimes(2);
});
