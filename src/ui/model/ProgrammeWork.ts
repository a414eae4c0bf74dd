import type { PaneMessageId } from "../../catalogue/languages/pane.en";
import type { MessageParameters } from "../../core/dataset/Finding";
import { tidyProgramme } from "../../core/dataset/draftProgramme";
import { type ParsedProgramme, parseProgramme } from "../../core/dataset/parseProgramme";
import type { Programme } from "../../core/dataset/Programme";
import { UserMessage } from "../../core/text/UserMessage";
import { readDay, readPeriod } from "../format";
import type { PaneServices } from "../PaneServices";
import type { ProgrammeState } from "./PaneState";
import type { PaneCore } from "./Returns";

/** *Programme*: what is being put together, what is still missing, and what can be done with it. */
export class ProgrammeWork {
  constructor(
    private readonly pane: PaneCore,
    private readonly services: Pick<PaneServices, "saveFile">,
  ) {}

  /** Begins with another programme. */
  begin(draft: Programme): void {
    this.pane.set({ programme: { draft, begun: draft.id, tried: 0, done: undefined } });
  }

  /** Changes some fields; one that is undefined is left out. */
  change(part: { readonly [Field in keyof Programme]?: Programme[Field] | undefined }): void {
    const { draft } = this.pane.getState().programme;
    if (!draft) return;
    const fields = Object.entries<unknown>({ ...draft, ...part }).filter(([, value]) => value !== undefined);
    // Only fields that may be left out are given as undefined.
    this.set({ draft: Object.fromEntries(fields) as unknown as Programme, done: undefined });
  }

  /** The draft as a programme, or what is wrong with it. @param indicators ids the catalogue knows. */
  checked(indicators: ReadonlySet<string>): ParsedProgramme | undefined {
    const { language, programme } = this.pane.getState();
    if (!programme.draft) return undefined;
    const { agreement, period, previousPeriod, ...rest } = programme.draft;
    const draft = {
      ...rest,
      ...(agreement !== undefined && { agreement: readDay(agreement) }),
      period: readPeriod(period),
      ...(previousPeriod && { previousPeriod: readPeriod(previousPeriod) }),
    };
    return parseProgramme(JSON.stringify(tidyProgramme(draft, language)), indicators);
  }

  /** Opens a file: a programme as JSON. */
  open(file: File, indicators: ReadonlySet<string>): Promise<boolean> {
    return this.pane.act("pane.programme.reading", async () => {
      const { programme, problems } = parseProgramme(await file.text(), indicators);
      const [first] = problems;
      if (!programme) {
        const path = first?.path ?? "";
        throw new UserMessage(path === "" ? "pane.programme.noProgramme" : "pane.programme.unreadable", {
          file: file.name,
          path,
        });
      }
      this.begin(programme);
      this.tell("pane.programme.read", { file: file.name });
    });
  }

  /** Offers the programme for the next new form. Answers whether it can be one. */
  async use(indicators: ReadonlySet<string>): Promise<boolean> {
    const programme = this.ready(indicators);
    if (!programme) return false;
    return this.pane.act("pane.loading", () => this.pane.tasks.keepProgramme(programme));
  }

  save(indicators: ReadonlySet<string>): void {
    const programme = this.ready(indicators);
    if (!programme) return;
    const name = `${programme.id}.json`;
    const content = `${JSON.stringify(programme, null, 2)}\n`;
    this.services.saveFile({ name, type: "application/json", content });
    this.tell("pane.programme.saved", { file: name });
  }

  async print(indicators: ReadonlySet<string>): Promise<void> {
    const programme = this.ready(indicators);
    if (!programme) return;
    await this.pane.act("pane.programme.printing", async (progress) => {
      const sheet = await this.pane.tasks.writeProgramme(programme, this.pane.getState().language, progress);
      this.tell("pane.programme.printed", { sheet }, sheet);
    });
  }

  /** Changes the forms of the programme that stand in the workbook. */
  async revise(indicators: ReadonlySet<string>): Promise<void> {
    const programme = this.ready(indicators);
    if (!programme) return;
    await this.pane.act("pane.programme.revising", async (progress) => {
      const { added, forms: count } = await this.pane.tasks.reviseProgramme(programme, progress);
      const [first] = added;
      if (first === undefined) this.tell("pane.programme.revised", { count });
      else this.tell("pane.programme.grown", { count, sheets: added.join(", ") }, first);
    });
  }

  /** The programme where it is one; else what is missing is said from now on. */
  private ready(indicators: ReadonlySet<string>): Programme | undefined {
    const checked = this.checked(indicators);
    if (checked?.programme) return checked.programme;
    this.set({ tried: this.pane.getState().programme.tried + 1, done: undefined });
    this.pane.announce("pane.programme.incomplete", { count: checked?.problems.length ?? 0 });
    return undefined;
  }

  private tell(id: PaneMessageId, parameters: MessageParameters, sheet?: string): void {
    this.set({ done: { id, parameters, ...(sheet !== undefined && { sheet }) } });
    this.pane.announce(id, parameters);
  }

  private set(change: Partial<ProgrammeState>): void {
    this.pane.set({ programme: { ...this.pane.getState().programme, ...change } });
  }
}
