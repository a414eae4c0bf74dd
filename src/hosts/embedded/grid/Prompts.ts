import { type IDisposable, type Injector } from "@univerjs/core";
import { ComponentManager, SheetCanvasPopManagerService } from "@univerjs/preset-sheets-core";
import { createElement, type ReactElement } from "react";
import type { MemoryWorkbook } from "../../../core/workbook/MemoryWorkbook";
import { rectContains } from "../../../core/workbook/Rect";
import { UNIT_ID } from "./View";

const COMPONENT = "hoptac.prompt";

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
  private shown: IDisposable | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: MemoryWorkbook,
  ) {
    injector.get(ComponentManager).register(COMPONENT, PromptBox);
  }

  show(sheetId: string, row: number, column: number): void {
    this.hide();
    const validation = this.workbook
      .sheetById(sheetId)
      ?.validations.find(({ range }) => rectContains(range, row, column));
    if (!validation?.prompt) return;
    this.shown =
      this.injector
        .get(SheetCanvasPopManagerService)
        .attachPopupToCell(
          row,
          column,
          { componentKey: COMPONENT, direction: "vertical", offset: [0, 4], extraProps: { ...validation.prompt } },
          UNIT_ID,
          sheetId,
        ) ?? undefined;
  }

  hide(): void {
    this.shown?.dispose();
    this.shown = undefined;
  }
}
