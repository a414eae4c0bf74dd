import { type ICommandInfo, ICommandService } from "@univerjs/core";
import {
  type ISetSelectionsOperationParams,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Bridge } from "../bridge/Bridge";
import { cultureOf } from "../session/Culture";
import { drawAcrossSelection } from "./acrossSelection";
import { BridgeHost } from "./BridgeHost";
import { Clipboard } from "./Clipboard";
import { takeOverFilling } from "./Filling";
import type { Refusal } from "./GridHost";
import { guardSheets } from "./Guard";
import { History } from "./History";
import { Mirror } from "./Mirror";
import { displayNumbers } from "./NumberDisplay";
import { Prompts } from "./Prompts";
import { toRect } from "./ruleData";
import { takeOverStructure } from "./Structure";
import { localizeTyping } from "./Typing";
import { createUniver, type GridLanguage, setUniverLanguage, type UniverParts } from "./univer";
import { View } from "./View";

export interface GridOptions {
  readonly language: GridLanguage;
  /** As the bridge has it. */
  readonly culture: string;
  /** Told when the user tried something that cannot be. */
  readonly refused: (why: Refusal) => void;
  readonly today?: () => Date;
}

/**
 * The face of the embedded Excel: a spreadsheet grid that shows the bridge's workbook and lets the user edit it. The workbook
 * stays the truth, and its formulas are computed behind the bridge; whatever the user does that it cannot hold is taken back.
 */
export class Grid {
  private readonly parts: UniverParts;
  private readonly view: View;
  private readonly prompts: Prompts;
  private readonly history: History;
  private readonly host: BridgeHost;
  private readonly stopRepaint: () => void;
  /** Changes of the structure under way that the user made. */
  private ownChanges = 0;

  constructor(
    container: HTMLElement,
    private readonly bridge: Bridge,
    options: GridOptions,
  ) {
    const { workbook } = bridge;
    this.parts = createUniver(container, options.language);
    const { injector } = this.parts;
    this.view = new View(this.parts);
    // Univer's services start with its first workbook.
    this.view.drawAnew(workbook);
    this.history = new History(injector, workbook, () => queueMicrotask(() => this.restored()));
    const scope = { undoable: (work: () => Promise<void>) => this.undoable(work), refused: options.refused };
    this.host = new BridgeHost(bridge, scope, cultureOf(options.culture), options.today ?? ((): Date => new Date()));
    new Mirror(this.parts, this.view, this.host, workbook);
    this.prompts = new Prompts(injector, workbook);
    guardSheets(injector, workbook, this.host, () => this.activeSheetId);
    takeOverStructure(injector, this.host, () => this.activeSheetId);
    takeOverFilling(injector, workbook, this.host, () => this.activeSheetId);
    new Clipboard(injector, this.host);
    localizeTyping(injector, this.host);
    displayNumbers(injector, this.host.culture);
    drawAcrossSelection(injector, workbook);
    injector.get(ICommandService).onCommandExecuted((info) => this.follow(info));
    this.stopRepaint = bridge.onRepaint(() => this.repaint());
  }

  setLanguage(language: GridLanguage): void {
    setUniverLanguage(this.parts, language);
  }

  dispose(): void {
    this.stopRepaint();
    this.parts.univer.dispose();
  }

  private get activeSheetId(): string {
    return this.view.book?.getActiveSheet().getSheetId() ?? "";
  }

  /** Shows the workbook as it is. What someone else than the user changed is not the user's to undo, as in Excel. */
  private refresh(): void {
    if (this.view.refresh(this.bridge.workbook) && this.ownChanges === 0) this.history.forget();
  }

  private async undoable(work: () => Promise<void>): Promise<void> {
    this.ownChanges++;
    try {
      await this.history.record(work);
      this.refresh();
    } finally {
      this.ownChanges--;
    }
  }

  /** The user went back to an earlier state of the workbook, or forth again. */
  private restored(): void {
    this.ownChanges++;
    this.refresh();
    this.ownChanges--;
    this.host.restored();
  }

  private repaint(): void {
    this.refresh();
    const { workbook } = this.bridge;
    const { revealed, activeSheetId } = workbook;
    if (revealed !== this.host.went.revealed && revealed) {
      const sheet = workbook.sheetByName(revealed.sheetName);
      if (sheet) this.view.activate(sheet.id, revealed.range);
    } else if (activeSheetId !== this.host.went.active && activeSheetId !== undefined) {
      this.view.activate(activeSheetId);
    }
    this.host.went = { revealed, active: activeSheetId };
  }

  /** Where the user goes. */
  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetCellEditVisibleOperation.id) this.prompts.hide();
    if (id === SetSelectionsOperation.id) this.followSelection(params as ISetSelectionsOperationParams);
    if (id === SetWorksheetActiveOperation.id && !this.view.isDrawing) {
      this.host.activated((params as { readonly subUnitId: string }).subUnitId);
    }
  }

  private followSelection({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const cell = selections.at(-1)?.primary;
    if (cell) this.prompts.show(subUnitId, cell.startRow, cell.startColumn);
    if (!this.view.isDrawing)
      this.host.selected(
        subUnitId,
        selections.map(({ range }) => toRect(range)),
      );
  }
}
