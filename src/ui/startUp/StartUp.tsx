import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/text/Labels";
import { type Messages, translator } from "../../core/text/messages";
import { describeFailure } from "../model/failure";
import { LanguageMenu } from "../parts/LanguageMenu";
import { PaneFrame } from "../theme/PaneFrame";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "flex-end", padding: "8px 38px 8px 12px" },
  middle: {
    flex: "1 1 0",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    "& h1": { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    "& p": { margin: 0 },
  },
  code: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wait: { alignSelf: "center", marginTop: "20%" },
});

export interface StartUpProps {
  /** Waiting for Excel; it did not answer; it is older than the add-in needs; there is none, the page stands in a browser; the workbook could not be read. */
  readonly status: "starting" | "timedOut" | "tooOld" | "noExcel" | "failed";
  /** Why, with status `failed`. */
  readonly error?: unknown;
  readonly language: Language;
  readonly languages: Readonly<Record<Language, Messages>>;
  readonly version: string;
  readonly isDarkTheme?: () => boolean | undefined;
  readonly reload: () => void;
}

/** What is shown while there is no workbook to work on, and why. */
export function StartUp({ status, error, language: first, languages, version, isDarkTheme, reload }: StartUpProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(first);
  const t = translator(languages, language);
  const failure = status === "failed" ? describeFailure(error, t) : undefined;
  return (
    <PaneFrame language={language} isDarkTheme={isDarkTheme}>
      <div className={styles.top}>
        <LanguageMenu language={language} languages={languages} onChange={setLanguage} />
      </div>
      <main className={styles.middle}>
        {status === "starting" ? (
          <Spinner className={styles.wait} labelPosition="below" label={t("pane.start.starting")} />
        ) : (
          <>
            <h1>{t(`pane.start.${status}`)}</h1>
            <p>{failure ? failure.text : t(`pane.start.${status}Help`)}</p>
            {status !== "tooOld" && (
              <Button appearance="primary" onClick={reload}>
                {t("pane.reload")}
              </Button>
            )}
            <p className={styles.code}>{`hoptac ${version} · ${failure?.code ?? status}`}</p>
          </>
        )}
      </main>
    </PaneFrame>
  );
}
