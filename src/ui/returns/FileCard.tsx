import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { labelIn } from "../../core/text/Labels";
import { wordFinding } from "../../core/text/wordFinding";
import { formatPeriod } from "../format";
import { cellsInShort } from "../parts/CompletenessBar";
import { usePane } from "../PaneContext";
import type { ReturnedFile } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";

/** Units named; a form of all units would fill the page with them. */
const NAMED = 3;

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    scrollMargin: "8px",
    "& p": { margin: 0 },
    ...createFocusOutlineStyle(),
  },
  sign: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  hard: { color: tokens.colorStatusDangerForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "start", margin: "-2px -4px 0 0" },
  replace: { marginTop: tokens.spacingVerticalXS },
});

interface FileCardProps {
  readonly returned: ReturnedFile;
  readonly title: string;
  readonly onTakeAway?: () => void;
  /** Takes away what was chosen earlier under this name. */
  readonly onReplace?: () => void;
}

/** One file: whose figures, how many, or why they are not counted. */
export function FileCard({ returned, title, onTakeAway, onReplace }: FileCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { state, t, translate, count } = pane;
  const { programme, period, units, completeness, problem } = returned;
  const kind = problem ? (problem.severity === "hard" ? "hard" : "info") : "good";
  const Sign = { good: CheckmarkCircle20Filled, hard: ErrorCircle20Filled, info: Info20Filled }[kind];
  const busy = state.activity !== undefined;
  const named = units.slice(0, NAMED).map((labels) => labelIn(labels, state.language));
  const more = units.length - named.length;
  // What the files that count have in common stands above them all.
  const apart = problem?.rule.startsWith("returns.mixed.") === true;
  return (
    <li className={mergeClasses(text.card, styles.card)} tabIndex={-1}>
      <span className={mergeClasses(styles.sign, styles[kind])}>
        <Sign aria-hidden />
      </span>
      <div>
        <p className={styles.name}>{title}</p>
        {problem && (
          <>
            <p>{wordFinding(problem, state.language, translate)}</p>
            <p className={text.minor}>{t("pane.errorCode", { code: problem.rule })}</p>
          </>
        )}
        {apart && programme && <p className={text.minor}>{labelIn(programme, state.language)}</p>}
        {apart && period && (
          <p className={text.minor}>{t("pane.state.period", { period: formatPeriod(period, state.language) })}</p>
        )}
        {named.length > 0 && (
          <p className={text.minor}>
            {[...named, ...(more > 0 ? [t("pane.returns.moreUnits", { count: count(more) })] : [])].join(", ")}
          </p>
        )}
        {completeness.total > 0 && <p className={text.minor}>{cellsInShort(completeness, pane)}</p>}
        {onReplace && (
          <>
            <p className={text.minor}>{t("pane.returns.sameName")}</p>
            <Button className={styles.replace} size="small" disabledFocusable={busy} onClick={onReplace}>
              {t("pane.returns.replace")}
            </Button>
          </>
        )}
      </div>
      {onTakeAway && (
        <Button
          className={styles.button}
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t("pane.returns.takeAway", { file: title })}
          title={t("pane.returns.takeAway", { file: title })}
          disabledFocusable={busy}
          onClick={onTakeAway}
        />
      )}
    </li>
  );
}
