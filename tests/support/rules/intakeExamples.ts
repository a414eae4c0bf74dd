import { indicators } from "../../../src/catalogue/indicators/indicators";
import { dateToSerial } from "../../../src/core/dataset/ReferencePeriod";
import { INTAKE_MESSAGE_IDS, type IntakeMessageId } from "../../../src/core/intake/messageIds";
import { mixedThousands } from "../../../src/core/intake/mixedThousands";
import type { CellInput, FieldReading, IntakeMessage, Reading } from "../../../src/core/intake/Reading";
import { readDate } from "../../../src/core/intake/readDate";
import { readFigure } from "../../../src/core/intake/readFigure";
import { CALENDAR_YEAR, readPeriod } from "../../../src/core/intake/readPeriod";
import { readText } from "../../../src/core/intake/readText";
import { recordOf } from "../../../src/core/registers/createRegister";
import type { Labels } from "../../../src/core/text/Labels";
import { FIGURE_TRAPS } from "../intake/figureTraps";
import { cases, cell, heroin, mass, VI } from "../intake/intakeSupport";
import { COLUMNS } from "../intake/trapForm";

/** What is said of something typed, as the guide explains it. */
export interface IntakeExample {
  readonly id: IntakeMessageId;
  /** What the cell shows, and the column it stands in. */
  readonly typed: string;
  readonly column: Labels;
  readonly said: IntakeMessage | undefined;
}

type Read = Reading | FieldReading<unknown>;

const DAY: Labels = { en: "a day", vi: "ngày" };
const PERIOD: Labels = { en: "a period", vi: "kỳ báo cáo" };
const TEXT: Labels = { en: "a text", vi: "văn bản" };
const CASES = recordOf(indicators, "cases").labels;
const HEROIN = recordOf(indicators, "heroin").labels;
const asNumber = ({ en, vi = en }: Labels): Labels => ({ en: `${en}, a number`, vi: `${vi}, dạng số` });
const DAYS = { from: dateToSerial("2024-01-01")!, to: dateToSerial("2025-12-31")! };

/** Everything a reading says. */
function saidBy(reading: Read): readonly IntakeMessage[] {
  const warnings = "warnings" in reading ? reading.warnings : [];
  switch (reading.outcome) {
    case "ok":
      return warnings;
    case "fix":
      return [reading.note, ...warnings];
    case "ask":
      return [reading.question];
    case "error":
      return [reading.problem];
  }
}

const read = (typed: string, column: Labels, reading: Read): Omit<IntakeExample, "id">[] =>
  saidBy(reading).map((said) => ({ typed, column, said }));
const day = (value: string | number, shown: string, format = "@") =>
  read(shown, DAY, readDate(cell(value, format), {}, { ...VI, dateOrder: undefined }));
const formula: CellInput = { value: 1264, numberFormat: "General", formula: "=390+874" };

/** The traps, and what no text in a column of figures brings about; the first that is said something of explains it. */
const READ: readonly Omit<IntakeExample, "id">[] = [
  ...day("14/12/2025", "14/12/2025"),
  ...day("14/12/2568", "14/12/2568"),
  ...day("12/14/2025", "12/14/2025"),
  ...day("14/12/25", "14/12/25"),
  ...day("31/2/2019", "31/2/2019"),
  ...read("tháng 8/2023", PERIOD, readPeriod(cell("tháng 8/2023"), CALENDAR_YEAR, VI)),
  ...read("đầu năm", PERIOD, readPeriod(cell("đầu năm"), CALENDAR_YEAR, VI)),
  ...read("Thanh Hoá", TEXT, readText(cell("Thanh Hoá".normalize("NFD")))),
  ...read("Sơn La", TEXT, readText(cell("Sơn\u200B La"))),
  ...read("1234", CASES, readFigure(cell("1234", "General", "Saysettha Lao"), cases, VI)),
  ...read("=390+874", HEROIN, readFigure(formula, mass, VI)),
  ...read("=390+874", HEROIN, readFigure({ ...formula, value: null }, mass, VI)),
  ...read("5 tấn", HEROIN, readFigure(cell(5, '0" tấn"'), heroin, VI)),
  ...read("12,85%", HEROIN, readFigure(cell(0.1285, "0.00%"), heroin, VI)),
  ...read("3-12", CASES, readFigure(cell(dateToSerial("2025-12-03")!, "d-m"), cases, VI)),
  ...read("45994", CASES, readFigure(cell(dateToSerial("2025-12-03")!, "0"), { ...cases, days: DAYS }, VI)),
  ...read("63 kg heroin", HEROIN, readFigure(cell("63 kg heroin"), heroin, VI)),
  ...read("390 kg + 12 kg", HEROIN, readFigure(cell("390 kg + 12 kg"), heroin, VI)),
  ...read("977, 1.347", CASES, {
    outcome: "ok",
    quantity: undefined,
    warnings: [
      mixedThousands(
        [977, 1.347].map((value) => cell(value)),
        cases,
      )!.finding,
    ],
  }),
  // Asked once a sheet.
  ...read("-", CASES, readFigure(cell("-"), cases, VI)).map((one) => ({
    ...one,
    ...(one.said && { said: { ...one.said, parameters: { ...one.said.parameters, count: 1 } } }),
  })),
  ...read("khoảng hơn 60", HEROIN, readFigure(cell("khoảng hơn 60"), heroin, VI)),
  ...FIGURE_TRAPS.flatMap(([, value, field, context]) => {
    const column = COLUMNS.get(field);
    const shown = value !== null && typeof value === "object" ? value.error : String(value ?? "").trim();
    if (column === undefined || /\s\s|\n|\t/.test(shown)) return [];
    const { labels } = recordOf(indicators, column);
    return read(shown, typeof value === "number" ? asNumber(labels) : labels, readFigure(cell(value), field, context));
  }),
];

/** In the order of the messages. */
export const INTAKE_EXAMPLES: readonly IntakeExample[] = INTAKE_MESSAGE_IDS.map((id) => {
  const example = READ.find(({ said }) => said?.id === id);
  return { id, typed: "", column: TEXT, said: undefined, ...example };
});
