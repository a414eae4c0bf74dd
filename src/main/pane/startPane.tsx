import type { Root } from "react-dom/client";
import { paneLanguages as languages } from "../../catalogue/languages/paneLanguages";
import { StartUp, type StartUpProps } from "../../ui/startUp/StartUp";
import { LastResort } from "../../ui/parts/LastResort";
import { mountPane, type PaneSetting, reload, VERSION } from "./mountPane";
import { languageOfLocale } from "./paneLanguage";

/** Milliseconds the workbook has to answer. */
export const ANSWER_TIME_OUT = 8_000;

/** Shows the pane, or why it can't be shown, with the words of the error. Never rejects; a workbook that answers late is shown all the same. */
export async function startPane(root: Root, setting: PaneSetting, timeOut = ANSWER_TIME_OUT): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), timeOut);
  });
  try {
    if ((await Promise.race([mountPane(root, setting), late])) === "late")
      showStartUp(root, "timedOut", setting.locale);
  } catch (error) {
    showStartUp(root, "failed", setting.locale, error);
  } finally {
    clearTimeout(timer);
  }
}

/** What stands in the pane's place while there is no workbook. */
export function showStartUp(root: Root, status: StartUpProps["status"], locale: string, error?: unknown): void {
  const language = languageOfLocale(locale);
  root.render(
    <LastResort key={status} language={language} languages={languages} reload={reload}>
      <StartUp
        status={status}
        error={error}
        language={language}
        languages={languages}
        version={VERSION}
        reload={reload}
      />
    </LastResort>,
  );
}
