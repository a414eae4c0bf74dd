import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useRef } from "react";
import { PlaceLink, placeText } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import type { CheckItem } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";

const SIGNS = { hard: ErrorCircle20Filled, soft: Warning20Filled, info: Info20Filled } as const;

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
  hard: { color: tokens.colorStatusDangerForeground1 },
  soft: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  message: { margin: 0 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
    "& button": { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface FindingCardProps {
  readonly item: CheckItem;
  readonly onFix: (item: CheckItem, card: HTMLElement | null) => void;
}

/** One finding: what, where, what was expected, and the correction on offer. */
export function FindingCard({ item, onFix }: FindingCardProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, t } = usePane();
  const card = useRef<HTMLLIElement>(null);
  const { finding, message, expected, correction } = item;
  const where = placeText(finding.place, t);
  const Sign = SIGNS[finding.severity];
  return (
    <li ref={card} className={mergeClasses(text.card, styles.card)} tabIndex={-1}>
      <span className={mergeClasses(styles.sign, styles[finding.severity])}>
        <Sign aria-hidden />
      </span>
      <div>
        <p className={styles.message}>{message}</p>
        <dl className={styles.facts}>
          {where !== undefined && (
            <>
              <dt>{t("pane.check.where")}</dt>
              <dd>
                <PlaceLink place={finding.place} text={where} />
              </dd>
            </>
          )}
          {expected !== undefined && (
            <>
              <dt>{t("pane.check.expected")}</dt>
              <dd>{expected}</dd>
            </>
          )}
          {correction !== undefined && (
            <>
              <dt>{t("pane.check.correction")}</dt>
              <dd>
                <strong>{correction}</strong>
              </dd>
            </>
          )}
        </dl>
        {correction !== undefined && (
          <div className={styles.buttons}>
            <Button
              size="small"
              aria-label={t("pane.check.fixNamed", { place: where ?? "", correction })}
              disabledFocusable={state.activity !== undefined}
              onClick={() => onFix(item, card.current)}
            >
              {t("pane.check.fix")}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
