import { FluentProvider, MessageBar, MessageBarActions, MessageBarBody, Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { type CSSProperties, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { translator } from "../../core/text/messages";
import { themeFor } from "../../ui/theme/themes";
import { useDarkTheme } from "../../ui/theme/useDarkTheme";
import { Bar } from "./Bar";
import { EntryDialog } from "./EntryDialog";
import { GridArea } from "./GridArea";
import { LeaveDialog } from "./LeaveDialog";
import { pageMessages } from "./pageMessages";
import { PaneSlot } from "./PaneSlot";
import { PANE_WIDTH, Splitter } from "./Splitter";
import { usePageLanguage } from "./usePageLanguage";
import type { WorkbenchModel } from "./WorkbenchModel";

/** The whole page: its bar, the spreadsheet, and the task pane beside it (below it on a narrow window). */
export function Workbench({ model }: { readonly model: WorkbenchModel }) {
  const { book, host, culture, message, alert, unsaved, leaving } = useSyncExternalStore(
    model.subscribe,
    model.getState,
  );
  const language = usePageLanguage();
  const theme = themeFor(useDarkTheme(undefined), language);
  const t = useMemo(() => translator(pageMessages, language), [language]);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.first);
  const [paneShown, setPaneShown] = useState(true);
  useEffect(() => {
    document.title = `${book?.workbook.fileName ?? t("workbench.untitled")} – ${t("workbench.title")}`;
  }, [book, t]);
  return (
    // Menus and dialogs are drawn with the provider's class: the page's own stays out of it.
    <FluentProvider theme={theme} style={{ height: "100%" }} lang={language}>
      <div className="workbench">
        <Bar
          t={t}
          fileName={book?.workbook.fileName}
          unsaved={unsaved}
          paneShown={paneShown}
          onNew={model.openNew}
          onFile={model.openFile}
          onExample={model.openExample}
          onSave={() => void model.save(t("workbench.untitled"))}
          onPane={() => setPaneShown(!paneShown)}
        />
        {message && (
          <MessageBar intent={message.intent} className="workbench-message" politeness="assertive">
            <MessageBarBody>{model.words(message, t)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<Dismiss16Regular />}
                  aria-label={t("workbench.dismiss")}
                  onClick={model.dismiss}
                />
              }
            />
          </MessageBar>
        )}
        <main
          className={paneShown ? "workbench-body" : "workbench-body workbench-no-pane"}
          style={{ "--pane-width": `${paneWidth}px` } as CSSProperties}
        >
          {book && (
            <GridArea
              key={`grid ${book.number}`}
              book={book}
              culture={culture}
              language={language === "vi" ? "vi" : "en"}
              label={t("workbench.grid")}
              loadingLabel={t("workbench.loading")}
              model={model}
            />
          )}
          <Splitter label={t("workbench.resizePane")} width={paneWidth} onWidth={setPaneWidth} />
          <aside className="workbench-pane" aria-label={t("workbench.pane")}>
            {book && host && <PaneSlot key={`pane ${book.number}`} host={host} openExample={model.openFirstExample} />}
          </aside>
        </main>
      </div>
      {alert && <EntryDialog t={t} alert={alert} onAnswer={model.answer} />}
      <LeaveDialog t={t} open={leaving} onLeave={model.leave} onStay={model.stay} />
    </FluentProvider>
  );
}
