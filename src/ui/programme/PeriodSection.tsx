import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { periodProblem, type ReferencePeriod, shiftYears } from "../../core/dataset/ReferencePeriod";
import { readDay, shownDay } from "../format";
import { PeriodFields } from "../newForm/PeriodFields";
import { LanguageField } from "../parts/LanguageField";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { isWrong, problemAt, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

/** The days as they are, those of a finished programme as they are written here. */
const shown = ({ from, to }: ReferencePeriod): ReferencePeriod => ({ from: shownDay(from), to: shownDay(to) });
const read = ({ from, to }: ReferencePeriod): ReferencePeriod => ({ from: readDay(from), to: readDay(to) });

/** The period, the one compared with, and the language forms are made in. */
export function PeriodSection({ form }: { readonly form: ProgrammeForm }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = usePane();
  const { draft, change } = form;
  const { period, previousPeriod } = draft;
  const told = (own: ReferencePeriod) => (form.problems.length > 0 ? periodProblem(read(own)) : undefined);
  const order = previousPeriod && !told(previousPeriod) && !told(period) && problemAt(form, "previousPeriod");
  const compare = (on: boolean) => {
    const days = read(period);
    form.change({
      previousPeriod: !on ? undefined : periodProblem(days) ? { from: "", to: "" } : shiftYears(days, -1),
    });
  };
  return (
    <Section title={t("pane.programme.period")} wrong={isWrong(form, ["period", "previousPeriod", "language"])}>
      <fieldset className={styles.group}>
        <legend className={text.heading}>{t("pane.programme.now")}</legend>
        <PeriodFields typed={shown(period)} problem={told(period)} onChange={(typed) => change({ period: typed })} />
      </fieldset>
      <Checkbox
        label={t("pane.programme.compared")}
        checked={previousPeriod !== undefined}
        onChange={(_event, { checked }) => compare(checked === true)}
      />
      {previousPeriod && (
        <fieldset className={styles.group}>
          <legend className={text.heading}>{t("pane.programme.before")}</legend>
          <PeriodFields
            typed={shown(previousPeriod)}
            problem={told(previousPeriod)}
            onChange={(typed) => change({ previousPeriod: typed })}
          />
          {order && (
            <p className={text.minor} tabIndex={-1} data-problem>
              {t(order)}
            </p>
          )}
        </fieldset>
      )}
      <LanguageField
        label={t("pane.programme.language")}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
    </Section>
  );
}
