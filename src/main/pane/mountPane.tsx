import type { Root } from "react-dom/client";
import { choicesIn } from "../../core/book/bookChoices";
import type { Workbook } from "../../core/workbook/Workbook";
import { Pane } from "../../ui/Pane";
import { LastResort } from "../../ui/parts/LastResort";
import type { PageId } from "../../ui/pages";
import type { PaneServices } from "../../ui/PaneServices";
import { paneLanguage } from "./paneLanguage";
import { paneMarking } from "./paneMarking";
import { saveFile } from "./saveFile";

declare const __HOPTAC_VERSION__: string;
export const VERSION = __HOPTAC_VERSION__;

export const reload = (): void => {
  window.location.reload();
};

export interface PaneSetting {
  readonly workbook: Workbook;
  /** Of the program around the pane, such as vi-VN. */
  readonly locale: string;
  readonly page: PageId;
  readonly isDarkTheme?: () => boolean | undefined;
  readonly openExample?: PaneServices["openExample"];
  readonly setTitle?: PaneServices["setTitle"];
}

/** Shows the pane on a workbook, in the language the workbook remembers. */
export async function mountPane(
  root: Root,
  { workbook, locale, page, isDarkTheme, openExample, setTitle }: PaneSetting,
): Promise<void> {
  // What computes, and its texts, come in files of their own, while the workbook is being asked: the first page stands sooner.
  const [found, { languages }, { paneTasks }] = await Promise.all([
    workbook.find(),
    import("../../catalogue/languages/languages"),
    import("./paneTasks"),
  ]);
  const services: PaneServices = {
    workbook,
    tasks: paneTasks(workbook, () => new Date()),
    language: paneLanguage(found, locale),
    languages,
    marking: paneMarking(found),
    choices: choicesIn(found.properties),
    version: VERSION,
    isDarkTheme,
    openExample,
    setTitle,
    saveFile,
    reload,
  };
  root.render(
    <LastResort key="pane" language={services.language} languages={languages} reload={reload}>
      <Pane services={services} initialPage={page} />
    </LastResort>,
  );
}
