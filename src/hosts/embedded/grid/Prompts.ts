import type { IDisposable, Injector } from "@univerjs/core";
import {
  ComponentManager,
  ISheetCellDropdownManagerService,
  SheetCanvasPopManagerService,
  SheetCellDropdownManagerService,
} from "@univerjs/preset-sheets-core";
import { createElement, type ReactElement } from "react";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { rectContains } from "../../../core/workbook/Rect";
import { UNIT_ID } from "./View";

const COMPONENT = "hoptac.prompt";
/** A click that opens the cell's list selects the cell first: the list has the place, the prompt waits. */
const DELAY_MS = 200;

interface Prompt {
  readonly title: string;
  readonly message: string;
}

function PromptBox({ popup }: { readonly popup: { readonly extraProps?: Partial<Prompt> } }): ReactElement {
  const { title, message } = popup.extraProps ?? {};
  return createElement(
    "div",
    { className: "grid-prompt", role: "note" },
    title ? createElement("strong", null, title) : null,
    createElement("span", null, message),
  );
}

/** Shows the input prompt of the selected cell's validation beside the cell, which Univer does not. */
export class Prompts {
  private listShown = false;
  private shown: IDisposable | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: MemoryWorkbook,
  ) {
    injector.get(ComponentManager).register(COMPONENT, PromptBox);
    const lists = injector.get(ISheetCellDropdownManagerService);
    const open = Reflect.get<SheetCellDropdownManagerService, "showDropdown">(
      SheetCellDropdownManagerService.prototype,
      "showDropdown",
    );
    lists.showDropdown = (list) => {
      this.hide();
      this.listShown = true;
      const onHide = (): void => {
        this.listShown = false;
        list.onHide?.();
      };
      return Reflect.apply(open, lists, [{ ...list, onHide }]);
    };
  }

  show(sheetId: string, row: number, column: number): void {
    this.hide();
    const validation = this.workbook
      .sheetById(sheetId)
      ?.validations.find(({ range }) => rectContains(range, row, column));
    const { prompt } = validation ?? {};
    if (prompt) this.waiting = setTimeout(() => this.attach(sheetId, row, column, prompt), DELAY_MS);
  }

  hide(): void {
    clearTimeout(this.waiting);
    this.shown?.dispose();
    this.shown = undefined;
  }

  private attach(sheetId: string, row: number, column: number, prompt: Prompt): void {
    // The click on a list's arrow may be told as a selection after the list has opened.
    if (this.listShown) return;
    this.shown =
      this.injector
        .get(SheetCanvasPopManagerService)
        .attachPopupToCell(
          row,
          column,
          { componentKey: COMPONENT, direction: "vertical", offset: [0, 4], extraProps: { ...prompt } },
          UNIT_ID,
          sheetId,
        ) ?? undefined;
  }
}
