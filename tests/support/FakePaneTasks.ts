import { catalogue } from "../../src/catalogue/catalogue";
import { languages } from "../../src/catalogue/languages/languages";
import type { CheckItem, Standing } from "../../src/core/check/checkList";
import type { Finding, Place } from "../../src/core/dataset/Finding";
import type { Programme } from "../../src/core/dataset/Programme";
import type { ChosenCorrection } from "../../src/core/tasks/applyCorrections";
import type { CellHelp } from "../../src/core/tasks/cellHelp";
import type { FigureTrace } from "../../src/core/tasks/traceFigure";
import type { SpeechNumber } from "../../src/core/tasks/checkSpeech";
import type { Revision } from "../../src/core/tasks/reviseProgramme";
import type { AppliedCorrection } from "../../src/core/tasks/undoCorrections";
import type { BookLanguage } from "../../src/core/text/BookLanguage";
import type { Language } from "../../src/core/text/Labels";
import type { Progress } from "../../src/core/workbook/Workbook";
import { programmeKit } from "../../src/main/pane/programmeKit";
import type {
  BookTablesKit,
  CheckSheetRequest,
  FileRequest,
  MadeFile,
  NewForm,
  NewFormRequest,
  PaneServices,
  PaneTasks,
  ProgrammeChoice,
  ProgrammeKit,
  ReturnedFile,
  ReturnsRequest,
  ReturnsReview,
  Review,
  SignedCopy,
  SummaryTables,
  TableChoices,
  TablesRequest,
  WorkbookState,
} from "../../src/ui/PaneServices";

const SAME_FILE: Finding = {
  rule: "returns.sameFile",
  severity: "info",
  place: {},
  parameters: { other: "another" },
};

const NO_CELLS = { filled: 0, none: 0, notStated: 0, blank: 0, unsettled: 0, total: 0 };

export const EMPTY_STATE: WorkbookState = {
  forms: [],
  completeness: NO_CELLS,
  hard: 0,
  soft: 0,
  tables: "none",
  outdatedTables: [],
  ofReturns: false,
  verified: 0,
};

export const SH09 = {
  vi: "SH09 · Sơn La – Bắc Lào",
  lo: "SH09 · ເຊີນລາ – ພາກເໜືອລາວ",
  en: "SH09 · Sơn La – northern Laos",
};

/** A form of 60 cells: 44 filled, 5 of them none, 3 not stated, 12 blank, 1 in question. */
export const FILLED_STATE: WorkbookState = {
  forms: [{ programme: SH09, language: "vi", period: { from: "2022-12-15", to: "2023-12-14" }, sheet: "Kết quả" }],
  completeness: { filled: 44, none: 5, notStated: 3, blank: 12, unsettled: 1, total: 60 },
  hard: 0,
  soft: 0,
  tables: "none",
  outdatedTables: [],
  ofReturns: false,
  verified: 0,
};

export const EMPTY_REVIEW: Review = { state: EMPTY_STATE, items: [], corrections: [] };

const SEVERITY: Readonly<Record<Standing, Finding["severity"]>> = {
  error: "hard",
  proposal: "soft",
  query: "soft",
  notice: "info",
  explained: "soft",
};

/** A finding at a cell of the sheet Kết quả, or as told. Its message is `text`, whatever its rule. */
export const item = (standing: Standing, cell: string, text: string, more: Partial<Finding> = {}): CheckItem => ({
  standing,
  finding: {
    rule: "test.rule",
    severity: SEVERITY[standing],
    place: { sheet: "Kết quả", cell },
    ...(SEVERITY[standing] === "soft" && { subject: `sh09|vn|u|border|2022-12-15|2023-12-14|${cell}` }),
    ...more,
    parameters: { ...more.parameters, text },
  },
});

/** The tasks on a workbook that is only remembered: what the pane asks for is noted, what it gets can be set. */
export class FakePaneTasks implements PaneTasks {
  state: WorkbookState = FILLED_STATE;
  items: readonly CheckItem[] = [];
  corrections: readonly AppliedCorrection[] = [];
  choices: readonly ProgrammeChoice[] = [
    {
      id: "sh09",
      labels: SH09,
      language: "vi",
      periods: [
        { from: "2022-12-15", to: "2023-12-14" },
        { from: "2021-12-15", to: "2022-12-14" },
      ],
    },
    {
      id: "eight_provinces",
      labels: { en: "Eight provinces", vi: "Tám tỉnh chung đường biên giới" },
      language: "lo",
      periods: [{ from: "2019-01-01", to: "2019-12-31" }],
    },
  ];
  tables: SummaryTables = {
    sheets: ["Bảng 1", "Bảng 2"],
    sentences: [
      { language: "vi", text: "Đã phát hiện, bắt giữ 977 vụ." },
      { language: "en", text: "977 cases were detected." },
    ],
    unverified: [],
  };
  /** The files that can't be counted, by name. */
  readonly problems: Record<string, Finding> = {};
  /** The reporting units, by party. */
  parties: ReturnsReview["parties"] = [];
  /** What is found in the files. */
  returnsItems: readonly CheckItem[] = [];
  own: ReturnedFile | undefined;
  tablesKits: readonly BookTablesKit[] = [];
  readonly tablesKept: (readonly [programme: string, choice: TableChoices])[] = [];
  readonly collected: (readonly string[])[] = [];
  readonly summarized: (readonly [language: BookLanguage, ...files: string[]])[] = [];
  reviews = 0;
  readonly newForms: NewFormRequest[] = [];
  readonly applied: (readonly ChosenCorrection[])[] = [];
  readonly undone: (readonly AppliedCorrection[])[] = [];
  readonly reasons: [cell: string | undefined, reason: string][] = [];
  /** The cells marked, by each time marks were written; undefined when all were taken away. */
  readonly marked: (readonly (string | undefined)[] | undefined)[] = [];
  readonly checkSheets: CheckSheetRequest[] = [];
  readonly revealed: Place[] = [];
  help: CellHelp = { place: { sheet: "Kết quả", cell: "D9" } };
  trace: FigureTrace = { kind: "none", place: { sheet: "Theo địa bàn", cell: "D9" }, steps: [] };
  readonly remembered: Language[] = [];
  readonly tablesMade: TablesRequest[] = [];
  readonly filesMade: FileRequest[] = [];
  readonly checkedTexts: string[] = [];
  speechNumbers: readonly SpeechNumber[] = [];

  review(): Promise<Review> {
    this.reviews++;
    const number = (...of: readonly Standing[]) => this.items.filter(({ standing }) => of.includes(standing)).length;
    return Promise.resolve({
      state: { ...this.state, hard: number("error"), soft: number("proposal", "query") },
      items: this.items,
      corrections: this.corrections,
    });
  }

  programmes(): Promise<readonly ProgrammeChoice[]> {
    return Promise.resolve(this.choices);
  }

  readonly kept: Programme[] = [];
  readonly revised: Programme[] = [];
  /** Sheets that the next revision adds. */
  added: readonly string[] = [];
  readonly written: Programme[] = [];
  /** Programmes the workbook has forms of. */
  inWorkbook: readonly string[] = [];

  programmeKit(): Promise<ProgrammeKit> {
    return Promise.resolve(programmeKit([...catalogue.programmes.values()], this.inWorkbook, 2026));
  }

  keepProgramme(programme: Programme): Promise<void> {
    this.kept.push(programme);
    return Promise.resolve();
  }

  reviseProgramme(programme: Programme): Promise<Revision> {
    this.revised.push(programme);
    return Promise.resolve({ forms: 1, added: this.added });
  }

  writeProgramme(programme: Programme): Promise<string> {
    this.written.push(programme);
    return Promise.resolve("Chương trình");
  }

  newForm(request: NewFormRequest): Promise<NewForm> {
    this.newForms.push(request);
    this.state = FILLED_STATE;
    return Promise.resolve({ sheet: "Kết quả", filled: 0, leftOut: 0, rows: 0 });
  }

  readonly switched: Language[] = [];

  switchFormLanguage(language: Language): Promise<number> {
    this.switched.push(language);
    this.state = { ...this.state, forms: this.state.forms.map((form) => ({ ...form, language })) };
    return Promise.resolve(this.state.forms.length);
  }

  applyCorrections(chosen: readonly ChosenCorrection[]): Promise<string> {
    this.applied.push(chosen);
    const time = `2026-11-21T0${this.applied.length}:30:00.000Z`;
    this.items = this.items.filter(({ finding }) => !chosen.some((one) => one.finding === finding));
    const records = chosen.map(({ finding: { rule, place, parameters }, correction }, line) => ({
      sheet: place.sheet ?? "",
      cell: place.cell ?? "",
      record: {
        line: this.corrections.length + line,
        time,
        rule,
        place: { row: { zone: "border", unit: "u" }, column: { indicator: "cases", when: "this" as const } },
        before: { value: parameters?.["typed"] ?? null, numberFormat: "General" },
        after: { value: correction.value, numberFormat: correction.numberFormat ?? "General" },
        undone: false,
      },
    }));
    this.corrections = [...records, ...this.corrections];
    return Promise.resolve(time);
  }

  undoCorrections(applied: readonly AppliedCorrection[]): Promise<void> {
    this.undone.push(applied);
    this.corrections = this.corrections.map((one) =>
      applied.includes(one) ? { ...one, record: { ...one.record, undone: true } } : one,
    );
    return Promise.resolve();
  }

  giveReason(finding: Finding, text: string): Promise<void> {
    this.reasons.push([finding.place.cell, text]);
    const reason = { text, period: { from: "2022-12-15", to: "2023-12-14" } };
    this.items = this.items.map((one) =>
      one.finding === finding ? { finding: { ...finding, reason }, standing: "explained" } : one,
    );
    return Promise.resolve();
  }

  /** How many marks have room. */
  marksHeld = 500;

  markCells(findings: readonly Finding[] | undefined): Promise<number> {
    this.marked.push(findings?.map(({ place }) => place.cell));
    return Promise.resolve(Math.max(0, (findings?.length ?? 0) - this.marksHeld));
  }

  writeCheckSheet(request: CheckSheetRequest): Promise<string> {
    this.checkSheets.push(request);
    return Promise.resolve("Kiểm tra");
  }

  makeFile(request: FileRequest): Promise<MadeFile> {
    this.filesMade.push(request);
    return Promise.resolve({ name: `sh09.${request.kind}`, type: "text/plain", content: "" });
  }

  checkText(text: string): Promise<readonly SpeechNumber[]> {
    this.checkedTexts.push(text);
    return Promise.resolve(this.speechNumbers);
  }

  createSummaryTables(request: TablesRequest): Promise<SummaryTables> {
    this.tablesMade.push(request);
    this.state = { ...this.state, tables: "current", verified: 25 };
    return Promise.resolve(this.tables);
  }

  freezeTables(): Promise<SignedCopy> {
    return Promise.resolve({ sheets: ["Mục lục"], code: "AAAA-BBBB-CCCC-DDDD", questions: 0, verified: 25 });
  }

  cellHelp(): Promise<CellHelp> {
    return Promise.resolve(this.help);
  }

  traceFigure(): Promise<FigureTrace> {
    return Promise.resolve(this.trace);
  }

  reviewReturns(files: readonly File[], _progress?: Progress): Promise<ReturnsReview> {
    this.collected.push(files.map(({ name }) => name));
    const names = files.map(({ name }) => name);
    return Promise.resolve({
      files: names.map((name, index) => {
        const same = names.indexOf(name) < index && files[names.indexOf(name)]?.size === files[index]?.size;
        const problem = same ? SAME_FILE : this.problems[name];
        const number = names.slice(0, index).filter((other) => other === name).length + 1;
        return {
          name: number === 1 ? name : `${name} (${number})`,
          programme: SH09,
          period: { from: "2022-12-15", to: "2023-12-14" },
          units: [{ en: "Units of Sơn La", vi: "Các lực lượng Sơn La" }],
          completeness: { filled: 8, none: 0, notStated: 1, blank: 3, unsettled: 0, total: 12 },
          ...(problem && { problem }),
        };
      }),
      ...(this.own && { own: this.own }),
      programme: SH09,
      period: { from: "2022-12-15", to: "2023-12-14" },
      parties: this.parties,
      items: this.returnsItems,
    });
  }

  summarizeReturns({ files, language }: ReturnsRequest, _progress?: Progress): Promise<SummaryTables> {
    this.summarized.push([language, ...files.map(({ name }) => name)]);
    this.state = { ...this.state, tables: "current", ofReturns: true, verified: 25 };
    return Promise.resolve(this.tables);
  }

  bookTables(): Promise<readonly BookTablesKit[]> {
    return Promise.resolve(this.tablesKits);
  }

  keepBookTables(programmeId: string, choice: TableChoices, _progress?: Progress): Promise<number> {
    this.tablesKept.push([programmeId, choice]);
    return Promise.resolve(1);
  }

  setLanguage(language: Language): Promise<void> {
    this.remembered.push(language);
    return Promise.resolve();
  }

  reveal(place: Place): Promise<void> {
    this.revealed.push(place);
    return Promise.resolve();
  }
}

/** Any rule that a test makes up says what the test says. */
const said = (rules: readonly string[]) => Object.fromEntries(rules.map((rule) => [rule, "{text}"]));
const TEST_RULES = said(["test.rule", "intake.fix.unit", "intake.fix.named", "rule.test", "form.test"]);

/** Services around the tasks; `change` tells the pane that the user has changed the workbook. */
export function fakeServices(tasks: FakePaneTasks, more: Partial<PaneServices> = {}) {
  const listeners = new Set<() => void>();
  const services: PaneServices = {
    tasks,
    workbook: {
      watch: (listener) => {
        const heard = () => listener({ sheetId: "{1}", range: { row: 0, column: 0, rows: 1, columns: 1 } });
        listeners.add(heard);
        return Promise.resolve(() => {
          listeners.delete(heard);
          return Promise.resolve();
        });
      },
    },
    language: "vi",
    languages: {
      vi: { ...languages.vi, ...TEST_RULES },
      lo: { ...languages.lo, ...TEST_RULES },
      en: { ...languages.en, ...TEST_RULES },
    },
    marking: false,
    choices: { precision: "exact", chance: false },
    saveFile: () => undefined,
    version: "1.2.3",
    reload: () => undefined,
    ...more,
  };
  return { services, listeners, change: () => listeners.forEach((listener) => listener()) };
}
