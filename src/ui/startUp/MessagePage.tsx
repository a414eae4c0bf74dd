import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/text/Labels";
import { PaneFrame } from "../theme/PaneFrame";

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    "& p": { margin: 0 },
  },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One message alone in a window; the window's own cross closes it. */
export function MessagePage({ language, text, code }: { language: Language; text: string; code: string }) {
  const styles = useStyles();
  return (
    <PaneFrame language={language} isDarkTheme={undefined}>
      <main className={styles.message} role="alert">
        <p>{text}</p>
        {code !== "" && <p className={styles.code}>{code}</p>}
      </main>
    </PaneFrame>
  );
}
