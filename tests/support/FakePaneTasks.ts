import { languages } from "../../src/catalogue/languages/languages";
import type { Finding, Place } from "../../src/core/dataset/Finding";
import type { Language } from "../../src/core/text/Labels";
import type {
  CheckItem,
  NewForm,
  NewFormRequest,
  PaneServices,
  PaneTasks,
  ProgrammeChoice,
  Review,
  SummaryTables,
  WorkbookState,
} from "../../src/ui/PaneServices";

const NO_CELLS = { filled: 0, notStated: 0, blank: 0, total: 0 };

export const EMPTY_STATE: WorkbookState = { forms: [], completeness: NO_CELLS, hard: 0, soft: 0, tables: "none" };

export const SH09 = {
  vi: "SH09 · Sơn La – Bắc Lào",
  lo: "SH09 · ເຊີນລາ – ພາກເໜືອລາວ",
  en: "SH09 · Sơn La – northern Laos",
};

/** A form of 60 cells: 45 filled, 3 not stated, 12 blank. */
export const FILLED_STATE: WorkbookState = {
  forms: [{ programme: SH09, period: { from: "2022-12-15", to: "2023-12-14" }, sheet: "Kết quả" }],
  completeness: { filled: 45, notStated: 3, blank: 12, total: 60 },
  hard: 0,
  soft: 0,
  tables: "none",
};

/** A finding at a cell of the sheet Kết quả; `correction` makes it one that can be fixed. */
export function item(
  severity: Finding["severity"],
  cell: string,
  message: string,
  more: Pick<CheckItem, "expected" | "correction"> = {},
): CheckItem {
  const finding: Finding = {
    rule: `test.${severity}`,
    severity,
    place: { sheet: "Kết quả", cell },
    ...(more.correction !== undefined && { fix: { value: more.correction } }),
  };
  return { finding, message, ...more };
}

/** The tasks on a workbook that is only remembered: what the pane asks for is noted, what it gets can be set. */
export class FakePaneTasks implements PaneTasks {
  state: WorkbookState = FILLED_STATE;
  items: readonly CheckItem[] = [];
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
    verified: 25,
  };
  readonly reviews: Language[] = [];
  readonly newForms: NewFormRequest[] = [];
  readonly fixed: Finding[] = [];
  readonly revealed: Place[] = [];
  readonly remembered: Language[] = [];

  review({ language }: { readonly language: Language }): Promise<Review> {
    this.reviews.push(language);
    const number = (severity: Finding["severity"]) => this.items.filter((i) => i.finding.severity === severity).length;
    return Promise.resolve({
      state: { ...this.state, hard: number("hard"), soft: number("soft") },
      items: this.items,
    });
  }

  programmes(): Promise<readonly ProgrammeChoice[]> {
    return Promise.resolve(this.choices);
  }

  newForm(request: NewFormRequest): Promise<NewForm> {
    this.newForms.push(request);
    this.state = FILLED_STATE;
    return Promise.resolve({ sheet: "Kết quả" });
  }

  applyFix(finding: Finding): Promise<void> {
    this.fixed.push(finding);
    this.items = this.items.filter((each) => each.finding !== finding);
    return Promise.resolve();
  }

  createSummaryTables(_request: { readonly language: Language }): Promise<SummaryTables> {
    this.state = { ...this.state, tables: "current" };
    return Promise.resolve(this.tables);
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
    languages,
    version: "1.2.3",
    reload: () => undefined,
    ...more,
  };
  return { services, listeners, change: () => listeners.forEach((listener) => listener()) };
}
