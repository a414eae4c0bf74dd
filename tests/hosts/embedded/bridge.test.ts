import type { Calculator } from "../../../src/hosts/embedded/calculation/Calculator";
import { errorCode, openExcel } from "../../support/embedded/openExcel";

describe("a batch", () => {
  test("a failing action leaves earlier ones in place and later ones undone", async () => {
    const { run, sheet } = openExcel();
    const error = await run((active) => {
      active.getRange("A1").values = [[1]];
      active.getRange("A2").values = [["=SUM("]];
      active.getRange("A3").values = [[3]];
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect([0, 1, 2].map((row) => sheet("Sheet1").value(row, 0))).toEqual([1, null, null]);
  });

  test("what was not loaded cannot be read: the client's own rule", async () => {
    const { run } = openExcel();
    const range = await run((sheet) => sheet.getRange("A1").load("address"));
    expect(() => range.values).toThrow("The property 'values' is not available");
  });

  test("loading everything brings what this host knows", async () => {
    const { run } = openExcel();
    const range = await run((sheet) => sheet.getRange("B2").load());
    expect([range.address, range.values, range.rowHidden]).toEqual(["Sheet1!B2", [[""]], false]);
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
    ["a method", (s) => s.getRange("A1").removeDuplicates([0], false), "Range.removeDuplicates"],
    ["a property", (s) => s.getRange("A1").load("style"), "Range.style"],
    ["setting one", (s) => (s.getRange("A1").hyperlink = { address: "https://example.org" }), "Range.hyperlink"],
    ["a collection", (s) => s.shapes.load("items/name"), "Worksheet.shapes"],
    ["a method of a collection", (_s, c) => c.workbook.tables.add("A1:B2", true), "Workbook.tables"],
    ["an event", (s) => s.onCalculated.add(async () => Promise.resolve()), "Worksheet._registerCalculatedEvent"],
    ["saving", (_s, c) => c.workbook.save(), "Workbook.save"],
  ])("%s that is not there answers ApiNotFound with its name", async (_, work, member) => {
    const { run } = openExcel();
    const error = await run((sheet, context) => void work(sheet, context)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect((error as OfficeExtension.Error).message).toContain(`(${member})`);
  });

  test.each([
    ["1.9", true],
    ["1.10", false],
    ["2.0", false],
  ])("ExcelApi %s on a host of 1.9 is there: %j", (version, supported) => {
    const { Office } = openExcel(["Sheet1"], { requirements: { ExcelApi: "1.9" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(supported);
  });
});

describe("what a piece of work costs", () => {
  test("requests, actions and bytes are counted", async () => {
    const { run, bridge } = openExcel();
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [["Điện Biên"]];
      await context.sync();
      sheet.getRange("A2").values = [["x"]];
    });
    const { requests, actions, bytesIn, bytesOut, largestRequest } = bridge.statistics;
    expect(requests).toBe(3);
    expect(actions).toBeGreaterThan(5);
    expect(bytesIn).toBeGreaterThan(bytesOut);
    expect(largestRequest).toBeLessThan(bytesIn);
    bridge.resetStatistics();
    expect(bridge.statistics.requests).toBe(0);
  });

  test.each([
    ["a request", 6000, "RequestPayloadSizeLimitExceeded"],
    ["an answer", 3000, "ResponsePayloadSizeLimitExceeded"],
  ])("%s over the limit", async (what, payloadLimit, code) => {
    const { run } = openExcel(["Sheet1"], { payloadLimit });
    const text = "x".repeat(1000);
    const work = run(async (sheet, context) => {
      if (what === "a request") {
        sheet.getRange("A1:A10").values = Array.from({ length: 10 }, () => [text]);
        return;
      }
      sheet.getRange("A1").values = [[text]];
      await context.sync();
      sheet.getRange("A2:A9").copyFrom("A1");
      sheet.getRange("A1:A9").load("values");
    });
    expect(await errorCode(work)).toBe(code);
  });
});

describe("faults", () => {
  test("a request refused whole does nothing; the next one works", async () => {
    const { run, bridge, sheet } = openExcel();
    bridge.inject({ request: 1, kind: "fail", code: "InvalidOperationInCellEditMode" });
    const write = (value: number): Promise<void> => run((active) => void (active.getRange("A1").values = [[value]]));
    expect(await errorCode(write(1))).toBe("InvalidOperationInCellEditMode");
    expect(sheet("Sheet1").value(0, 0)).toBeNull();
    expect(await errorCode(write(2))).toBe("none");
    expect(sheet("Sheet1").value(0, 0)).toBe(2);
  });

  test("an action that fails ends its batch there", async () => {
    const { run, bridge, sheet } = openExcel();
    const write = (): Promise<void> =>
      run((active) => {
        for (const row of [1, 2, 3]) active.getRange(`A${row}`).values = [[row]];
      });
    await write();
    const { actions } = bridge.statistics;
    sheet("Sheet1").put(0, 0, null);
    sheet("Sheet1").put(1, 0, null);
    sheet("Sheet1").put(2, 0, null);
    bridge.inject({ request: 1, kind: "fail", code: "GeneralException", action: Math.floor(actions / 2) });
    expect(await errorCode(write())).toBe("GeneralException");
    expect([sheet("Sheet1").value(0, 0), sheet("Sheet1").value(2, 0)]).toEqual([1, null]);
  });

  test("a calculation that breaks down is an error, and the next request works", async () => {
    let broken = true;
    const calculator: Calculator = {
      recalculate: () => (broken ? Promise.reject(new Error("broken")) : Promise.resolve([])),
      answer: () => Promise.resolve(null),
      dispose: () => undefined,
    };
    const { run, bridge } = openExcel(["Sheet1"], { calculator });
    const write = (): Promise<void> => run((sheet) => void (sheet.getRange("A1").values = [[1]]));
    expect(await errorCode(write())).toBe("GeneralException");
    const edit = { kind: "enter", sheet: "Sheet1", address: "A1", values: 1 } as const;
    await expect(bridge.userEdit(edit)).rejects.toThrow("broken");
    broken = false;
    expect(await errorCode(write())).toBe("none");
  });

  test("an answer that never comes, though the work was done; the request after next is another matter", async () => {
    const { run, bridge, sheet } = openExcel();
    bridge.inject({ request: 1, kind: "drop" });
    bridge.inject({ request: 2, kind: "delay", milliseconds: 5 });
    const outcome = await Promise.race([
      run((active) => void (active.getRange("A1").values = [[1]])),
      new Promise((resolve) => setTimeout(() => resolve("no answer"), 50)),
    ]);
    expect([outcome, sheet("Sheet1").value(0, 0)]).toEqual(["no answer", 1]);
    expect(await errorCode(run((active) => active.load("name")))).toBe("none");
  });
});

describe("what fails in the surroundings", () => {
  test("a listener that throws is told of; the others hear, and requests and edits go on", async () => {
    const errors: unknown[] = [];
    const excel = openExcel(["Một"], { onError: (error) => errors.push(error) });
    const broken = new Error("drawing failed");
    const heard: string[] = [];
    excel.bridge.onRepaint(() => {
      throw broken;
    });
    excel.bridge.onRepaint(() => heard.push("repaint"));
    await excel.run((sheet) => (sheet.getRange("A1").values = [[1]]));
    await excel.bridge.userEdit({ kind: "enter", sheet: "Một", address: "A2", values: 2 });
    await excel.run((sheet) => (sheet.getRange("A3").values = [[3]]));
    expect([0, 1, 2].map((row) => excel.sheet("Một").value(row, 0))).toEqual([1, 2, 3]);
    expect(errors).toEqual([broken, broken, broken]);
    expect(heard).toHaveLength(3);
  });

  test("a message no client would send does not keep the next one", async () => {
    const errors: unknown[] = [];
    const excel = openExcel(["Một"], { onError: (error) => errors.push(error) });
    excel.bridge.connect().sendMessageToHost("{");
    await excel.run((sheet) => (sheet.getRange("A1").values = [[1]]));
    expect(excel.sheet("Một").value(0, 0)).toBe(1);
    expect(errors).toEqual([expect.objectContaining({ name: "SyntaxError" })]);
  });
});
