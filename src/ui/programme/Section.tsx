import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { type ReactNode, useState } from "react";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  section: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  heading: {
    position: "relative",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ...createFocusOutlineStyle(),
  },
  sign: {
    color: tokens.colorStatusDangerForeground1,
    verticalAlign: "text-bottom",
    marginRight: tokens.spacingHorizontalXS,
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
});

interface SectionProps {
  readonly title: string;
  /** How many things are in it, where that says something. */
  readonly number?: number;
  readonly wrong: boolean;
  readonly open?: true;
  readonly children: ReactNode;
}

/** A part of the page that folds; it unfolds where something in it is wrong. */
export function Section({ title, number, wrong, open: atFirst, children }: SectionProps) {
  const styles = useStyles();
  const { t, count } = usePane();
  const [chosen, setChosen] = useState<boolean>();
  const open = wrong || (chosen ?? atFirst ?? false);
  const heading = number === undefined ? title : t("pane.programme.section", { title, count: count(number) });
  return (
    <details className={styles.section} open={open} onToggle={(event) => setChosen(event.currentTarget.open)}>
      <summary className={styles.heading}>
        {wrong && <ErrorCircle16Filled className={styles.sign} aria-hidden />}
        {wrong ? t("pane.programme.attention", { title: heading }) : heading}
      </summary>
      {open && <div className={styles.fields}>{children}</div>}
    </details>
  );
}
