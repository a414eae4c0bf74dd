import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckItem } from "../../core/check/checkList";
import type { ChosenCorrection } from "../../core/tasks/applyCorrections";
import { cellText } from "../../core/text/cellText";
import { placeText } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
});

interface CardButtonsProps {
  readonly item: CheckItem;
  readonly alike: readonly ChosenCorrection[] | undefined;
  /** Left out where nothing can be corrected. */
  readonly onApply?: (chosen: readonly ChosenCorrection[]) => void;
  readonly onExplain: () => void;
  /** The user has just left the box for a reason: its button takes the focus back. */
  readonly returned: boolean;
}

/** What can be done about a finding: correct it, correct all of its kind, say why it is right. */
export function CardButtons({ item, alike = [], onApply, onExplain, returned }: CardButtonsProps) {
  const styles = useStyles();
  const { state, t, count } = usePane();
  const { finding, standing } = item;
  const { fix, place } = finding;
  const where = placeText(place, t) ?? "";
  const busy = state.activity !== undefined;
  const reasonLabel = t(standing === "explained" ? "pane.check.changeReason" : "pane.check.giveReason");
  const explainable = finding.severity === "soft" && standing !== "notice" && finding.subject !== undefined;
  return (
    <div className={styles.buttons}>
      {onApply && fix && standing !== "explained" && (
        <Button
          size="small"
          aria-label={t("pane.check.fixNamed", {
            place: where,
            correction: cellText(fix.value, fix.numberFormat ?? "General", state.language),
          })}
          disabledFocusable={busy}
          onClick={() => onApply([{ finding, correction: fix }])}
        >
          {t("pane.check.fix")}
        </Button>
      )}
      {onApply && alike.length > 1 && (
        <Button size="small" disabledFocusable={busy} onClick={() => onApply(alike)}>
          {t("pane.check.fixAlike", { count: count(alike.length) })}
        </Button>
      )}
      {explainable && (
        <Button
          size="small"
          // eslint-disable-next-line jsx-a11y/no-autofocus -- gives the focus back that the box had taken from it
          autoFocus={returned}
          aria-label={t("pane.check.reasonAt", { label: reasonLabel, place: where })}
          disabledFocusable={busy}
          onClick={onExplain}
        >
          {reasonLabel}
        </Button>
      )}
    </div>
  );
}
