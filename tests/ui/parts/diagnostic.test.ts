import { UserMessage } from "../../../src/core/text/UserMessage";
import { WorkbookError } from "../../../src/core/workbook/Workbook";
import { diagnostic } from "../../../src/ui/parts/diagnostic";

const at = { version: "1.2.3", page: "check" } as const;

test("version, page, code and the place in our program", () => {
  const lines = diagnostic(new WorkbookError("hostFailure", "GeneralException at apply"), at).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining(["hoptac 1.2.3", "page: check", "code: hostFailure", "detail: GeneralException at apply"]),
  );
  expect(lines.some((line) => line.includes("diagnostic.test.ts"))).toBe(true);
});

test.each([
  ["an unexpected error's text", new TypeError("cell holds\n at 1.264 kg of Nguyễn Văn A")],
  ["a refusal's parameters", new UserMessage("form.badCell", { value: "1.264 kg of Nguyễn Văn A" })],
  ["what is no error", "1.264 kg of Nguyễn Văn A"],
])("no cell content from %s", (_from, error) => {
  expect(diagnostic(error, at)).not.toMatch(/1\.264|Nguyễn/);
});
