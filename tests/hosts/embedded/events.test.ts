import type { UserEdit } from "../../../src/hosts/embedded/bridge/UserEdit";
import { openExcel, type OpenExcel } from "../../support/embedded/openExcel";

/** Lets the client deliver what it was sent. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function listen(excel: OpenExcel): Promise<string[]> {
  const heard: string[] = [];
  const hear =
    (what: string) =>
    (event: { address?: string; worksheetId?: string; changeType?: string }): Promise<void> => {
      const sheet = excel.workbook.sheetById(event.worksheetId ?? "")?.name ?? "(gone)";
      heard.push([what, sheet, event.address, event.changeType].filter((part) => part !== undefined).join(" "));
      return Promise.resolve();
    };
  await excel.run((sheet, context) => {
    const { worksheets } = context.workbook;
    sheet.onChanged.add(hear("changed"));
    sheet.onSelectionChanged.add(hear("selected"));
    worksheets.onChanged.add(hear("any changed"));
    worksheets.onActivated.add(hear("activated"));
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
  });
  return heard;
}

describe("events", () => {
  test.each<[UserEdit, string[]]>([
    [
      { kind: "enter", sheet: "Một", address: "B2", values: "5" },
      ["changed Một B2 RangeEdited", "any changed Một B2 RangeEdited"],
    ],
    [
      {
        kind: "enter",
        sheet: "Hai",
        address: "B2",
        values: [
          ["1", "2"],
          ["3", null],
        ],
      },
      ["any changed Hai B2:C3 RangeEdited"],
    ],
    [{ kind: "clear", sheet: "Hai", address: "A1:A2" }, ["any changed Hai A1:A2 RangeEdited"]],
    [{ kind: "edited", sheet: "Hai", address: "A1" }, ["any changed Hai A1 RangeEdited"]],
    [
      { kind: "copy", sheet: "Hai", address: "B1", fromSheet: "Một", fromAddress: "A1", what: "All" },
      ["any changed Hai B1 RangeEdited"],
    ],
    [{ kind: "insert", sheet: "Hai", address: "2:3", shift: "Down" }, ["any changed Hai 2:3 RowInserted"]],
    [{ kind: "delete", sheet: "Hai", address: "B:B", shift: "Left" }, ["any changed Hai B:B ColumnDeleted"]],
    [{ kind: "insert", sheet: "Hai", address: "B2", shift: "Right" }, ["any changed Hai B2 CellInserted"]],
    [{ kind: "select", sheet: "Một", address: "C3:D4" }, ["selected Một C3:D4"]],
    [{ kind: "activate", sheet: "Hai" }, ["activated Hai"]],
    [{ kind: "addSheet", name: "Ba" }, ["added Ba"]],
    [{ kind: "copySheet", sheet: "Hai" }, ["added Hai (2)"]],
    [{ kind: "renameSheet", sheet: "Hai", name: "Ba" }, []],
    [{ kind: "deleteSheet", sheet: "Hai" }, ["deleted (gone)"]],
  ])("%j", async (edit, expected) => {
    const excel = openExcel(["Một", "Hai"]);
    const heard = await listen(excel);
    await excel.bridge.userEdit(edit);
    await delivered();
    expect(heard).toEqual(expected);
  });

  test("the add-in hears of its own changes too, unless it closes its ears", async () => {
    const excel = openExcel(["Một"]);
    const heard = await listen(excel);
    await excel.run((sheet) => void (sheet.getRange("A1").values = [[1]]));
    await excel.run(async (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A3").values = [[3]];
    });
    await delivered();
    expect(heard.filter((event) => event.startsWith("changed"))).toEqual([
      "changed Một A1 RangeEdited",
      "changed Một A3 RangeEdited",
    ]);
  });

  test("a change tells the value before and after, whose it was, and its range", async () => {
    const excel = openExcel(["Một"]);
    const heard: unknown[] = [];
    await excel.run((sheet) => {
      sheet.getRange("A1").values = [["cũ"]];
      sheet.onChanged.add(async ({ details, triggerSource, source, getRange }) => {
        const range = await excel.run((_sheet, context) => getRange(context).load("address"));
        heard.push(details.valueBefore, details.valueAfter, triggerSource, source, range.address);
      });
    });
    await excel.bridge.userEdit({ kind: "enter", sheet: "Một", address: "A1", values: "977" });
    await delivered();
    expect(heard).toEqual(["cũ", 977, "Unknown", "Local", "Một!A1"]);
  });

  test("no more after its removal", async () => {
    const { run, bridge, Excel } = openExcel(["Một"]);
    let heard = 0;
    const handler = await run((sheet) =>
      sheet.onChanged.add(() => {
        heard++;
        return Promise.resolve();
      }),
    );
    await bridge.userEdit({ kind: "enter", sheet: "Một", address: "A1", values: 1 });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await bridge.userEdit({ kind: "enter", sheet: "Một", address: "A1", values: 2 });
    await delivered();
    expect(heard).toBe(1);
  });

  test("every client on the bridge hears; the grid is told what to draw anew", async () => {
    const excel = openExcel(["Một", "Hai"]);
    const drawn: string[][] = [];
    const stop = excel.bridge.onRepaint(({ sheetIds, sheetList }) =>
      drawn.push([...sheetIds, ...(sheetList ? ["list"] : [])]),
    );
    await excel.run((sheet) => void (sheet.getRange("A1").format.fill.color = "red"));
    await excel.run((sheet) => void (sheet.name = "Ba"));
    await excel.run((sheet) => sheet.load("name"));
    stop();
    await excel.bridge.userEdit({ kind: "clear", sheet: "Ba", address: "A1" });
    const [one] = excel.workbook.sheets;
    expect(drawn).toEqual([[one!.id], ["list"]]);
  });
});
