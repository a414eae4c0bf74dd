import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { CheckItem, Standing } from "../../core/check/checkList";
import { wordFindingInFull } from "../../core/text/wordFinding";
import { CardActions } from "../check/CardActions";
import { keyed } from "../check/keyed";
import { MoreButton, usePart } from "../check/usePart";
import { placeText } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";

const SIGNS = {
  error: ErrorCircle20Filled,
  proposal: Warning20Filled,
  query: Warning20Filled,
  notice: Info20Filled,
  explained: CheckmarkCircle20Filled,
} as const;

const useStyles = makeStyles({
  finding: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    "& p": { margin: 0 },
  },
  sign: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  error: { color: tokens.colorStatusDangerForeground1 },
  proposal: { color: tokens.colorStatusWarningForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorBrandForeground1 },
  explained: { color: tokens.colorStatusSuccessForeground1 },
});

interface ReturnFindingsProps {
  readonly standing: Standing;
  readonly items: readonly CheckItem[];
  /** Carries out what ends a question; the focus then has a place to go. Answers whether it was done. */
  readonly settle: (action: () => Promise<boolean>) => Promise<boolean>;
}

/** Findings of one weight, each with its file, sheet and cell: what stands in another file can only be read about here; the open workbook takes reasons. */
export function ReturnFindings({ standing, items, settle }: ReturnFindingsProps) {
  const text = useTextStyles();
  const { t, count } = usePane();
  const heading = useId();
  const part = usePart(items);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={text.heading}>
        {t("pane.check.heading", { title: t(`pane.check.${standing}`), count: count(items.length) })}
      </h2>
      <ul className={text.list}>
        {keyed(part.shown).map(([key, item]) => (
          <Line key={key} item={item} settle={settle} />
        ))}
      </ul>
      <MoreButton part={part} />
    </section>
  );
}

function Line({ item, settle }: { readonly item: CheckItem } & Pick<ReturnFindingsProps, "settle">) {
  const { finding, standing } = item;
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t, translate } = usePane();
  const Sign = SIGNS[standing];
  const { file, ...inFile } = finding.place;
  const isOwn = state.returns.review?.own?.name === (file ?? "");
  const where = [file, inFile.sheet === undefined ? undefined : placeText(inFile, t)];
  return (
    <li className={mergeClasses(text.card, styles.finding)}>
      <span className={mergeClasses(styles.sign, styles[standing])}>
        <Sign aria-hidden />
      </span>
      <div>
        <p>
          {finding.trial && `${t("pane.check.trial")}: `}
          {wordFindingInFull(finding, state.language, translate)}
        </p>
        <p className={text.minor}>{where.filter((part) => part !== undefined).join(" / ")}</p>
        {finding.reason && (
          <p className={text.minor}>
            {t(standing === "explained" ? "pane.check.reason" : "pane.check.lastReason")}: {finding.reason.text}
          </p>
        )}
        {isOwn && <CardActions item={item} onExplain={(reason) => settle(() => model.giveReason(finding, reason))} />}
      </div>
    </li>
  );
}
