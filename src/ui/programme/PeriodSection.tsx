import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SINCE_CONFERENCE } from "../../catalogue/periods/presets";
import { periodProblem, type ReferencePeriod, shiftYears } from "../../core/dataset/ReferencePeriod";
import { readPeriod, typedPeriod } from "../format";
import { PeriodFields } from "../newForm/PeriodFields";
import { PeriodKind } from "../newForm/PeriodKind";
import { LanguageField } from "../parts/LanguageField";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { isWrong, problemAt, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";

const useStyles = makeStyles({ apart: { gap: tokens.spacingVerticalS } });

/** The period, the one compared with, and the language forms are made in. */
export function PeriodSection({ form }: { readonly form: ProgrammeForm }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = usePane();
  const { draft, change } = form;
  const { period, previousPeriod } = draft;
  const told = (own: ReferencePeriod) => (form.problems.length > 0 ? periodProblem(readPeriod(own)) : undefined);
  const order = previousPeriod && !told(previousPeriod) && !told(period) && problemAt(form, "previousPeriod");
  const compare = (on: boolean) => {
    const days = readPeriod(period);
    form.change({
      previousPeriod: !on ? undefined : periodProblem(days) ? { from: "", to: "" } : shiftYears(days, -1),
    });
  };
  return (
    <Section title={t("pane.programme.period")} wrong={isWrong(form, ["period", "previousPeriod", "language"])}>
      <fieldset className={mergeClasses(text.group, styles.apart)}>
        <legend className={text.heading}>{t("pane.programme.now")}</legend>
        <PeriodKind
          typed={typedPeriod(period)}
          year={Number(form.kit.blank.period.to.slice(0, 4))}
          onChange={(typed, kind) =>
            change({ period: typed, ...(kind === SINCE_CONFERENCE && { previousPeriod: undefined }) })
          }
        />
        <PeriodFields
          typed={typedPeriod(period)}
          problem={told(period)}
          onChange={(typed) => change({ period: typed })}
        />
      </fieldset>
      <Checkbox
        label={t("pane.programme.compared")}
        checked={previousPeriod !== undefined}
        onChange={(_event, { checked }) => compare(checked === true)}
      />
      {previousPeriod && (
        <fieldset className={mergeClasses(text.group, styles.apart)}>
          <legend className={text.heading}>{t("pane.programme.before")}</legend>
          <PeriodFields
            typed={typedPeriod(previousPeriod)}
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
