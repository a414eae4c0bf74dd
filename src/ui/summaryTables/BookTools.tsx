import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { labelIn } from "../../core/text/Labels";
import type { FigureTrace } from "../../core/tasks/traceFigure";
import { Notice } from "../parts/Notice";
import { placeText, SourcePlace } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";

/** A long list is no answer. */
const MOST_STEPS = 40;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is done with tables that are there: following a figure to where it comes from, and the signed copy. */
export function BookTools() {
  const styles = useStyles();
  const { model, state, t, count } = usePane();
  const { review, signed, trace } = state;
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void model.traceFigure()}>
          {t("pane.trace.ask")}
        </Button>
        <Button size="small" disabled={review?.state.tables !== "current"} onClick={() => void model.freezeTables()}>
          {t("pane.tables.freeze")}
        </Button>
      </div>
      {signed && (
        <Notice kind="success">
          <p>{t("pane.tables.frozen", { code: signed.code })}</p>
          <p>{t("pane.tables.signedSheets", { sheets: signed.sheets.join(", ") })}</p>
          <p>{t("pane.tables.verified", { count: count(signed.verified) })}</p>
          {signed.questions > 0 && <p>{t("pane.tables.signedWithQuestions", { count: count(signed.questions) })}</p>}
        </Notice>
      )}
      {trace && <Trace trace={trace} />}
    </>
  );
}

/** The way of one figure. */
function Trace({ trace: { kind, place, steps } }: { readonly trace: FigureTrace }) {
  const text = useTextStyles();
  const { state, t, count } = usePane();
  const from = placeText(place, t) ?? "";
  return (
    <section aria-live="polite">
      <h2 className={text.heading}>{t(`pane.trace.${kind}`, { place: from, count: count(steps.length) })}</h2>
      <ul className={text.list}>
        {steps.slice(0, MOST_STEPS).map((step, index) => (
          <li key={index}>
            <SourcePlace place={step.place} here={step.here} />
            {": "}
            {step.table ??
              [step.unit, step.indicator].flatMap((each) => (each ? [labelIn(each, state.language)] : [])).join(", ")}
          </li>
        ))}
      </ul>
      {steps.length > MOST_STEPS && <p className={text.minor}>…</p>}
    </section>
  );
}
