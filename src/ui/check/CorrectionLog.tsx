import { Button, createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AppliedCorrection } from "../../core/tasks/undoCorrections";
import { formatMoment } from "../format";
import { PlaceLink, placeText } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { CellContent } from "./CellContent";
import { MoreButton, usePart } from "./usePart";

const useStyles = makeStyles({
  heading: {
    position: "relative",
    display: "list-item",
    cursor: "pointer",
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    ...createFocusOutlineStyle(),
  },
  line: {
    position: "relative",
    ...createFocusOutlineStyle(),
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0 },
    "& button": { fontSize: "inherit", lineHeight: "inherit" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What has been corrected in the forms, the latest first, each with the way back. Closed until asked for. */
export function CorrectionLog({ corrections }: { readonly corrections: readonly AppliedCorrection[] }) {
  const styles = useStyles();
  const { t, count } = usePane();
  const [open, setOpen] = useState(false);
  const part = usePart(corrections);
  if (corrections.length === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.heading}>
        {t("pane.check.heading", { title: t("pane.check.corrections"), count: count(corrections.length) })}
      </summary>
      {open && (
        <>
          <ul className={styles.list}>
            {part.shown.map((applied) => (
              <Line key={`${applied.sheet}|${String(applied.record.line)}`} applied={applied} />
            ))}
          </ul>
          <MoreButton part={part} />
        </>
      )}
    </details>
  );
}

function Line({ applied }: { readonly applied: AppliedCorrection }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { sheet, cell, record } = applied;
  const place = { sheet, ...(cell !== undefined && { cell }) };
  const where = placeText(place, t) ?? sheet;
  const line = useRef<HTMLLIElement>(null);
  const undo = async () => {
    if (await model.undoCorrections([applied])) line.current?.focus();
  };
  return (
    <li ref={line} className={styles.line} tabIndex={-1}>
      <div>
        <PlaceLink place={place} text={where} />
        <p>
          <CellContent {...record.before} /> → <CellContent {...record.after} />
        </p>
        <p className={text.minor}>
          {formatMoment(record.time)}
          {record.undone && ` · ${t("pane.check.wasUndone")}`}
        </p>
      </div>
      {!record.undone && (
        <Button
          size="small"
          aria-label={t("pane.check.undoNamed", { place: where })}
          disabledFocusable={state.activity !== undefined}
          onClick={() => void undo()}
        >
          {t("pane.check.undo")}
        </Button>
      )}
    </li>
  );
}
