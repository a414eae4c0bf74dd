import {
  Button,
  createFocusOutlineStyle,
  Link,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { WorkbookState } from "../PaneServices";
import { CompletenessBar } from "./CompletenessBar";
import { LanguageMenu } from "./LanguageMenu";
import { periodText } from "./periodText";
import { ProblemNotice } from "./ProblemNotice";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0 },
  },
  // Office draws its own menu over the top right 34 by 32 pixels of the pane.
  top: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS, paddingRight: "26px" },
  // A long name shows two lines and is whole in its title, so that the page below keeps its room.
  programme: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no browser clamps lines without it yet
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    flex: "1 1 0",
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, minHeight: "20px" },
  count: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: "inherit" },
  link: {
    position: "relative",
    ...createFocusOutlineStyle(),
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  hard: { color: tokens.colorStatusDangerForeground1 },
  soft: { color: tokens.colorStatusWarningForeground1 },
  clean: { color: tokens.colorStatusSuccessForeground1 },
  stale: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The state of the work, above every page: whose figures, of when, how many, how good. */
export function StateHeader() {
  const styles = useStyles();
  const { model, services, state, t } = usePane();
  const form = state.review?.state.forms[0];
  const name = form ? labelIn(form.programme, state.language) : t("pane.title");
  return (
    <header className={styles.header} aria-label={t("pane.state")}>
      <div className={styles.top}>
        <p className={styles.programme} title={name}>
          {name}
        </p>
        <LanguageMenu
          language={state.language}
          languages={services.languages}
          onChange={(language) => model.setLanguage(language)}
        />
      </div>
      {state.review && <Figures of={state.review.state} />}
      <ReadingLine />
    </header>
  );
}

function Figures({ of }: { readonly of: WorkbookState }) {
  const styles = useStyles();
  const { state, t, count } = usePane();
  const form = of.forms[0];
  if (!form) return of.hard === 0 ? <p>{t("pane.state.noForm")}</p> : <Unread of={of} />;
  const others = of.forms.length - 1;
  return (
    <>
      <p>
        {periodText(form, state.language, t)}
        {others > 0 && ` ${t("pane.state.moreForms", { count: count(others) })}`}
      </p>
      <CompletenessBar completeness={of.completeness} />
      <div className={styles.counts}>
        {of.hard > 0 && <Count kind="hard" number={of.hard} />}
        {of.soft > 0 && <Count kind="soft" number={of.soft} />}
        {of.hard === 0 && of.soft === 0 && (
          <span className={mergeClasses(styles.count, styles.clean)}>
            <CheckmarkCircle16Filled aria-hidden />
            {t("pane.state.clean")}
          </span>
        )}
      </div>
    </>
  );
}

/** Something of ours is there and can't be read: a form of a newer version, tables without their data. */
function Unread({ of }: { readonly of: WorkbookState }) {
  const styles = useStyles();
  const { t } = usePane();
  return (
    <>
      <p>{t("pane.state.unread")}</p>
      <div className={styles.counts}>
        <Count kind="hard" number={of.hard} />
      </div>
    </>
  );
}

/** A number of findings, a click away from the findings. */
function Count({ kind, number }: { readonly kind: "hard" | "soft"; readonly number: number }) {
  const styles = useStyles();
  const { model, t, count } = usePane();
  const Sign = kind === "hard" ? ErrorCircle16Filled : Warning16Filled;
  return (
    <Link
      as="button"
      className={mergeClasses(styles.count, styles.link, styles[kind])}
      onClick={() => model.navigate("check")}
    >
      <Sign aria-hidden />
      {t(`pane.state.${kind}`, { count: count(number) })}
    </Link>
  );
}

/** How the reading of the workbook goes, where that is worth a line. */
function ReadingLine() {
  const styles = useStyles();
  const { model, state, t } = usePane();
  if (state.reading?.slow) return <WorkProgress work={state.reading} onCancel={() => model.cancelReading()} />;
  if (state.reading && !state.review && !state.readingProblem) {
    return <Spinner size="extra-tiny" label={t("pane.state.reading")} style={{ justifyContent: "flex-start" }} />;
  }
  const readAgain = (
    <Button size="small" onClick={() => void model.refresh()}>
      {t("pane.state.readAgain")}
    </Button>
  );
  if (state.readingProblem) return <ProblemNotice problem={state.readingProblem} actions={readAgain} />;
  if (!state.stale) return null;
  return (
    <div className={styles.stale}>
      <p>{t("pane.state.stale")}</p>
      {readAgain}
    </div>
  );
}
