import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { periodProblem } from "../../core/dataset/ReferencePeriod";
import { labelIn, type Language } from "../../core/text/Labels";
import { formatPeriod, readDay } from "../format";
import { LanguageField } from "../parts/LanguageField";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import type { ProgrammeChoice } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { ExistingForms } from "./ExistingForms";
import { PeriodFields } from "./PeriodFields";

const OTHER = "other";

/** The fields of *New form*, filled in with what is likeliest. */
export function NewFormFields({ programmes }: { readonly programmes: readonly ProgrammeChoice[] }) {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const [programmeId, setProgrammeId] = useState<string>();
  const [choice, setChoice] = useState("0");
  const [typed, setTyped] = useState({ from: "", to: "" });
  const [language, setLanguage] = useState<Language>();
  const [tried, setTried] = useState(false);

  const programme = programmes.find(({ id }) => id === programmeId) ?? programmes[0];
  if (!programme) return null;
  const offered = choice === OTHER ? undefined : programme.periods[Number(choice)];
  const period = offered ?? { from: readDay(typed.from), to: readDay(typed.to) };
  const chosenLanguage = language ?? programme.language;
  const create = () => {
    setTried(true);
    if (periodProblem(period)) return;
    void model.createForm({ programmeId: programme.id, period, language: chosenLanguage });
  };
  return (
    <Page title={t("pane.form.title")} action={{ label: t("pane.form.create"), run: create }}>
      <p className={text.minor}>{t("pane.form.intro")}</p>
      <Field label={t("pane.form.programme")}>
        <Select
          value={programme.id}
          onChange={(_event, { value }) => {
            setProgrammeId(value);
            setChoice("0");
          }}
        >
          {programmes.map(({ id, labels }) => (
            <option key={id} value={id}>
              {labelIn(labels, state.language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane.form.period")}>
        <Select value={offered ? choice : OTHER} onChange={(_event, { value }) => setChoice(value)}>
          {programme.periods.map((each, index) => (
            <option key={index} value={index}>
              {formatPeriod(each, state.language)}
            </option>
          ))}
          <option value={OTHER}>{t("pane.form.otherPeriod")}</option>
        </Select>
      </Field>
      {!offered && (
        <PeriodFields typed={typed} onChange={setTyped} problem={tried ? periodProblem(period) : undefined} />
      )}
      <LanguageField label={t("pane.form.language")} value={chosenLanguage} onChange={setLanguage} />
      <ExistingForms forms={state.review?.state.forms ?? []} />
    </Page>
  );
}
