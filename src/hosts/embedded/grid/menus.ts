import type { MenuConfig } from "@univerjs/preset-sheets-core";

/** Univer's menu entries for what the workbook cannot hold or this page does not offer; shown, they would promise too much. */
const HIDDEN: readonly string[] = [
  "sheet.command.set-range-stroke",
  "sheet.command.set-text-rotation",
  "sheet.command.numfmt.set.currency",
  "sheet.menu.data-validation",
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.toolbar.text-to-number",
  "sheet.contextMenu.text-to-number",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "formula-ui.operation.insert-function.financial",
  "formula-ui.operation.insert-function.logical",
  "formula-ui.operation.insert-function.text",
  "formula-ui.operation.insert-function.date",
  "formula-ui.operation.insert-function.lookup",
  "formula-ui.operation.insert-function.math",
  "formula-ui.operation.insert-function.statistical",
  "formula-ui.operation.insert-function.engineering",
  "formula-ui.operation.insert-function.information",
  "formula-ui.operation.insert-function.database",
];

export const hiddenMenus: MenuConfig = Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }]));
