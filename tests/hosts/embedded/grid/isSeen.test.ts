import { isSeen } from "../../../../src/hosts/embedded/grid/isSeen";
import { RegisterUnderTest } from "../../../support/lists/RegisterUnderTest";

test("the grid is given the marks of a list, but not its frames, which it could not draw", async () => {
  const { sheet } = await RegisterUnderTest.make();
  const given = sheet.conditionalFormats.filter(isSeen);
  expect(given.map(({ formula }) => formula.slice(0, 9))).toEqual(["=COUNTIF(", "=COUNTIF("]);
  expect(sheet.conditionalFormats.filter((format) => !isSeen(format)).map(({ frame }) => frame)).toEqual(["#8C8C8C"]);
});
