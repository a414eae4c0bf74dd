import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit20Filled } from "@fluentui/react-icons/svg/edit";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useRef } from "react";
import type { CheckItem } from "../../core/check/checkList";
import type { ChosenCorrection } from "../../core/tasks/applyCorrections";
import { wordFinding } from "../../core/text/wordFinding";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { CardActions } from "./CardActions";
import { FindingFacts } from "./FindingFacts";

const SIGNS = {
  error: ErrorCircle20Filled,
  proposal: Edit20Filled,
  query: Warning20Filled,
  notice: Info20Filled,
  explained: CheckmarkCircle20Filled,
} as const;

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    scrollMargin: "8px",
    ...createFocusOutlineStyle(),
  },
  sign: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  error: { color: tokens.colorStatusDangerForeground1 },
  proposal: { color: tokens.colorStatusWarningForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorBrandForeground1 },
  explained: { color: tokens.colorStatusSuccessForeground1 },
  message: { margin: 0 },
  trial: {
    display: "inline-block",
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Does what settles a finding; afterwards the focus goes to the card that has come in its place. Answers whether it was done. */
export type Settle = (card: HTMLElement | null, action: () => Promise<boolean>) => Promise<boolean>;

interface FindingCardProps {
  readonly item: CheckItem;
  /** The corrections of its kind, its own among them, where they may be applied together. */
  readonly alike: readonly ChosenCorrection[] | undefined;
  readonly settle: Settle;
}

/** One finding: what, where, what was expected, and what can be done about it. */
export function FindingCard({ item, alike, settle }: FindingCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, translate, t } = usePane();
  const card = useRef<HTMLLIElement>(null);
  const { finding, standing } = item;
  const Sign = SIGNS[standing];
  const apply = (chosen: readonly ChosenCorrection[]) =>
    void settle(card.current, () => model.applyCorrections(chosen));
  return (
    <li ref={card} className={mergeClasses(text.card, styles.card)} tabIndex={-1}>
      <span className={mergeClasses(styles.sign, styles[standing])}>
        <Sign aria-hidden />
      </span>
      <div>
        <p className={styles.message}>
          {finding.trial && <span className={styles.trial}>{t("pane.check.trial")}</span>}
          {wordFinding(finding, state.language, translate)}
        </p>
        <FindingFacts item={item} onChoose={(correction) => apply([{ finding, correction }])} />
        <CardActions
          item={item}
          alike={alike}
          onApply={apply}
          onExplain={(reason) => settle(card.current, () => model.giveReason(finding, reason))}
        />
      </div>
    </li>
  );
}
