import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BookLanguage } from "../../core/text/BookLanguage";
import { usePane } from "../PaneContext";
import { FILE_KINDS } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

/** The same figures out of Excel: the report for Word, the tables as slides, everything as CSV. */
export function FileButtons({ language }: { readonly language: BookLanguage }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t } = usePane();
  return (
    <section>
      <h2 className={text.heading}>{t("pane.files.title")}</h2>
      <div className={styles.buttons}>
        {FILE_KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={state.activity !== undefined}
            onClick={() => void model.makeFile(kind, language)}
          >
            {t(`pane.files.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
