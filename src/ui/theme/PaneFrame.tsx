import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo } from "react";
import type { Language } from "../../core/text/Labels";
import { themeFor } from "./themes";
import { useDarkTheme } from "./useDarkTheme";

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    // A list is no wider than the pane, however long its longest choice.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select > select": { minWidth: 0, width: "100%" },
    "& .fui-Select > select": { textOverflow: "ellipsis" },
    // In line with the labels of fields.
    "& legend": { padding: 0 },
  },
});

interface PaneFrameProps {
  readonly language: Language;
  readonly isDarkTheme: (() => boolean | undefined) | undefined;
  readonly children: ReactNode;
}

/** Theme, language and size of everything the pane shows. It fills its parent, which must have a height. */
export function PaneFrame({ language, isDarkTheme, children }: PaneFrameProps) {
  const styles = useStyles();
  const isDark = useDarkTheme(isDarkTheme);
  const theme = useMemo(() => themeFor(isDark, language), [isDark, language]);
  // Menus open outside of the frame, and screen readers take the page's language first.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    // Menus are drawn with the provider's class but not its style: what is meant for the pane alone stays out of the class.
    <FluentProvider theme={theme} lang={language} style={{ height: "100%", colorScheme: isDark ? "dark" : "light" }}>
      <div className={styles.frame}>{children}</div>
    </FluentProvider>
  );
}
