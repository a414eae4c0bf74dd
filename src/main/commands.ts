// Placeholder until the command is wired up here.
void Office.onReady(() => {
  Office.actions.associate('createSummaryTables', (event: Office.AddinCommands.Event) => {
    event.completed();
  });
});
