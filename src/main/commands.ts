import { createSummaryTables } from "./ribbon/createSummaryTables";

void Office.onReady(() => {
  Office.actions.associate("createSummaryTables", (event: Office.AddinCommands.Event) => {
    void createSummaryTables(event);
  });
});
