import { makeStyles, tokens } from "@fluentui/react-components";
import { type Language, LANGUAGES } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { wordFinding } from "../../core/text/wordFinding";
import { CopyButton } from "../parts/CopyButton";
import { Notice } from "../parts/Notice";
import { PlaceLink } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import type { SummaryTables } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  sentences: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  language: {
    flex: "1 1 auto",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  sentence: { margin: `${tokens.spacingVerticalS} 0 0`, userSelect: "text" },
});

/** What *Create summary tables* has made: sheets to look at and sentences to take along. */
export function TablesMade({ tables }: { readonly tables: SummaryTables }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, t, translate, count } = usePane();
  const verified = state.review?.state.tables === "current" ? state.review.state.verified : 0;
  const languages = [state.language, ...LANGUAGES.filter((each) => each !== state.language)];
  return (
    <>
      <Notice kind="success">
        <p>{t("pane.tables.made", { count: count(tables.sheets.length) })}</p>
        {verified > 0 && <p>{t("pane.tables.verified", { count: count(verified) })}</p>}
      </Notice>
      {tables.kept && (
        <Notice kind="warning">
          <p>{t(`pane.tables.kept.${tables.kept.reason}`, { sheets: tables.kept.sheets.join(", ") })}</p>
        </Notice>
      )}
      {tables.unverified.map((finding, index) => (
        <Notice key={index} kind="error">
          <p>{wordFinding(finding, state.language, translate)}</p>
        </Notice>
      ))}
      <section>
        <h2 className={text.heading}>{t("pane.tables.sheets")}</h2>
        <ul className={text.list}>
          {tables.sheets.map((sheet) => (
            <li key={sheet}>
              <PlaceLink place={{ sheet }} text={sheet} />
            </li>
          ))}
        </ul>
      </section>
      {tables.sentences.length > 0 && (
        <section className={styles.sentences}>
          <h2 className={text.heading}>{t("pane.tables.sentences")}</h2>
          {languages.map((language) => (
            <SentencesIn
              key={language}
              language={language}
              sentences={tables.sentences.filter((each) => each.language === language).map((each) => each.text)}
            />
          ))}
        </section>
      )}
    </>
  );
}

interface SentencesInProps {
  readonly language: Language;
  readonly sentences: readonly string[];
}

function SentencesIn({ language, sentences }: SentencesInProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { services, t } = usePane();
  if (sentences.length === 0) return null;
  const name = translator(services.languages, language)("language.name");
  return (
    <div className={text.card}>
      <div className={styles.head}>
        <h3 className={styles.language} lang={language}>
          {name}
        </h3>
        <CopyButton
          text={sentences.join("\n")}
          label={t("pane.copy")}
          name={t("pane.tables.copyAll", { language: name })}
        />
      </div>
      {sentences.map((sentence, index) => (
        <p key={index} lang={language} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
