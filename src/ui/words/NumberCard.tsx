import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { SpeechNumber } from "../../core/tasks/checkSpeech";
import { labelIn } from "../../core/text/Labels";
import { wordFinding } from "../../core/text/wordFinding";
import { SourcePlace } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  hedge: { color: tokens.colorStatusWarningForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground1 },
  unmatched: { color: tokens.colorNeutralForeground2 },
  message: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  places: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});

const ICONS = {
  right: CheckmarkCircle16Filled,
  wrong: ErrorCircle16Filled,
  hedge: Warning16Filled,
  doubt: QuestionCircle16Filled,
  unmatched: QuestionCircle16Filled,
} as const;

/** A figure added up from more cells than these is looked up in the tables. */
const MOST_PLACES = 6;

interface NumberCardProps {
  readonly number: SpeechNumber;
  /** As it stands in the text. */
  readonly said: string;
}

/** One number of a text: whether it is right, what figure it is or should be, and the cells that comes from. */
export function NumberCard({ number: { verdict, finding, figure }, said }: NumberCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, translate } = usePane();
  const { language } = state;
  const Icon = ICONS[verdict];
  const message = finding
    ? wordFinding(finding, language, translate)
    : figure && `${labelIn(figure.name, language)}: ${labelIn(figure.value, language)}`;
  return (
    <div className={text.card}>
      <h3 className={mergeClasses(styles.head, styles[verdict])}>
        <Icon className={styles.icon} aria-hidden />
        <span>
          {said} – {translate(`words.verdict.${verdict}`)}
        </span>
      </h3>
      {message !== undefined && <p className={styles.message}>{message}</p>}
      {figure && figure.places.length > 0 && (
        <p className={styles.places}>
          {figure.places.slice(0, MOST_PLACES).map(({ place, here }, index) => (
            <SourcePlace key={index} place={place} here={here} />
          ))}
        </p>
      )}
    </div>
  );
}
