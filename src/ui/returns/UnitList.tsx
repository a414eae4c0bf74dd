import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { PartyReports, UnitReport } from "../../core/consolidation/reportedUnits";
import { labelIn } from "../../core/text/Labels";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  party: { "& + &": { marginTop: tokens.spacingVerticalS } },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  unit: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  sign: { display: "flex", height: tokens.lineHeightBase300, alignItems: "center" },
  missing: { color: tokens.colorStatusDangerForeground1 },
  partial: { color: tokens.colorStatusWarningForeground1 },
});

/** Who has not reported, or only in part, side by side of the cooperation. */
export function UnitList({ parties }: { readonly parties: readonly PartyReports[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, t, count } = usePane();
  const heading = useId();
  const units = parties.flatMap((party) => party.units);
  if (units.length === 0) return null;
  const reported = units.filter((unit) => unit.state !== "missing").length;
  const open = parties
    .map(({ party, units: own }) => ({ party, units: own.filter((unit) => unit.state !== "complete") }))
    .filter((party) => party.units.length > 0);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={text.heading}>
        {t("pane.returns.units", { reported: count(reported), total: count(units.length) })}
      </h2>
      {open.length === 0 && (
        <Notice kind="success">
          <p>{t("pane.returns.allReported")}</p>
        </Notice>
      )}
      {open.map(({ party, units: own }) => (
        <div key={party.id} className={styles.party}>
          <h3 className={styles.name}>{labelIn(party.labels, state.language)}</h3>
          <ul className={styles.list}>
            {own.map((unit) => (
              <Unit key={unit.unit.id} report={unit} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Unit({ report: { unit, state: standing, filled, total } }: { readonly report: UnitReport }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, t, count } = usePane();
  const missing = standing === "missing";
  const Sign = missing ? ErrorCircle16Filled : Warning16Filled;
  return (
    <li className={styles.unit}>
      <span className={mergeClasses(styles.sign, missing ? styles.missing : styles.partial)}>
        <Sign aria-hidden />
      </span>
      <div>
        {labelIn(unit.labels, state.language)}
        <p className={text.minor}>
          {missing
            ? t("pane.returns.missing")
            : t("pane.returns.partial", { filled: count(filled), total: count(total) })}
        </p>
      </div>
    </li>
  );
}
