import { catalogue } from "../../../src/catalogue/catalogue";
import { quangNamSeKong } from "../../../src/catalogue/programmes/quangNamSeKong";
import type { Programme } from "../../../src/core/dataset/Programme";
import { parseList } from "../../../src/core/csv/listCsv";
import { switchLanguage } from "../../../src/core/tasks/switchLanguage";
import { cellAddress } from "../../../src/core/workbook/a1";
import { FormUnderTest, inShort } from "../../support/forms/FormUnderTest";

const MODULES = ["results", "works_list", "participant_list"] as const;
const PROGRAMME: Programme = {
  ...quangNamSeKong,
  modules: MODULES,
  units: quangNamSeKong.units.map((unit) => ({ ...unit, modules: MODULES })),
};
const { from, to } = PROGRAMME.period;
const csv = (list: string, head: string, ...rows: readonly string[]): string =>
  [
    `list,programme,period_start,period_end,${head}`,
    ...rows.map((row) => [list, PROGRAMME.id, from, to, row].join(",")),
  ].join("\n");

/** What the source reports say that no figure holds: S3-4, S0-4, S2-16, S4-10. */
test.each([
  [
    "works_list",
    csv("works_list", "work,place,status,target_month", "Nhà làm việc Công an huyện,Đắc Chưng,started,08/2023"),
    [{ work: "Nhà làm việc Công an huyện", place: "Đắc Chưng", status: "started", target_month: "08/2023" }],
  ],
  [
    "participant_list",
    csv(
      "participant_list",
      "who,members,side,level,role,hotline",
      "Công an huyện Nam Giang,,vn,district,core,",
      "Công an các tỉnh Bắc Lào,5,la,province,takes_part,working",
    ),
    [
      { who: "Công an huyện Nam Giang", side: "vn", level: "district", role: "core" },
      {
        who: "Công an các tỉnh Bắc Lào",
        members: "5",
        side: "la",
        level: "province",
        role: "takes_part",
        hotline: "working",
      },
    ],
  ],
])("%s is filled in, read back, put into another language and read back again", async (list, text, rows) => {
  expect(parseList(text, "list.csv", catalogue).problems).toEqual([]);
  const form = await FormUnderTest.make({ programme: PROGRAMME, language: "vi" });
  await form.fillLists(text);
  const read = async () => {
    const { findings, lists } = await form.read();
    expect(inShort(findings)).toEqual([]);
    return lists.find((one) => one.list === list)!.rows.map(({ fields }) => fields);
  };
  expect(await read()).toEqual(rows);
  await switchLanguage(form.workbook, catalogue, "lo");
  expect(await read()).toEqual(rows);
});

test("a target that is no month is asked about at its cell and counts as none", async () => {
  const form = await FormUnderTest.make({ programme: PROGRAMME, language: "vi" });
  await form.fillLists(csv("works_list", "work,status,target_month", "Trụ sở bản A,started,08/2023"));
  const { lists } = await form.read();
  const { sheet, columns, rows } = lists.find(({ list }) => list === "works_list")!;
  const column = columns.get("target_month")!;
  form.workbook.sheetByName(sheet.name)!.put(rows[0]!.at, column, "mùa khô");
  const again = await form.read();
  expect(inShort(again.findings)).toEqual([`soft list.badMonth ${cellAddress(rows[0]!.at, column)}`]);
  expect(again.lists.find(({ list }) => list === "works_list")!.rows[0]!.fields["target_month"]).toBeUndefined();
});
