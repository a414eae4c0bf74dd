import { mixedThousands } from "../../../src/core/intake/mixedThousands";
import { readFigure } from "../../../src/core/intake/readFigure";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import { FIGURE_TRAPS } from "../../support/intake/figureTraps";
import { cases, cell, EN, mass, outcomeOf, VI } from "../../support/intake/intakeSupport";

test.each(FIGURE_TRAPS)("trap %i: %j in a column of %j", (_trap, typed, field, context, outcome) => {
  expect(outcomeOf(readFigure(cell(typed), field, context))).toBe(outcome);
});

test("trap 2: an integer count typed with a qualifier's format is asked about with its qualifier", () => {
  expect(outcomeOf(readFigure(cell(1.347, '"hơn "#,##0'), cases, EN))).toBe("ASK thousands: hơn 1347 case");
});

test("trap 4: one broken count makes its whole column doubtful", () => {
  const column = [977, 1.347, null, 2, 1.3, 3320].map((value) => cell(value));
  expect(mixedThousands(column, cases)).toMatchObject({
    broken: [1, 4],
    doubtful: [0, 3],
    finding: { id: "intake.column.mixedThousands", parameters: { count: 2, example: 1.347 } },
  });
  expect(mixedThousands(column, mass)).toBeUndefined();
  expect(
    mixedThousands(
      [977, 1347, 3.5].map((value) => cell(value)),
      cases,
    ),
  ).toBeUndefined();
});

test.each([
  ["2025-12-03", "d-mmm", "ASK datePair: 12 case | 3 case"],
  ["2025-03-12", "d/m/yyyy", "ASK datePair: 3 case | 12 case"],
  ["1945-03-01", "mmm-yy", "ASK datePair: 3 case | 45 case"],
  ["2025-12-12", "dd/mm", "ASK datePair: 12 case"],
])("trap 35: %s shown as %s in a column of counts", (date, format, outcome) => {
  expect(outcomeOf(readFigure(cell(dateToSerial(date) ?? 0, format), cases, VI))).toBe(outcome);
});

test.each([
  [45_994, "OK 45994 case !day 3 case 12 case"],
  [46_000, "OK 46000 case"],
  [45_291, "OK 45291 case"],
])("trap 35: %i, which a cell with a number format shows for 3/12", (value, outcome) => {
  const days = { from: dateToSerial("2024-01-01")!, to: dateToSerial("2025-12-31")! };
  expect(outcomeOf(readFigure(cell(value, "#,##0"), { ...cases, days }, VI))).toBe(outcome);
});
