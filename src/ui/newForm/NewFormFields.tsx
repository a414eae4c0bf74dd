import { Button, Field, Select } from "@fluentui/react-components";
import { periodKey } from "../../core/dataset/ReferencePeriod";
import { labelIn } from "../../core/text/Labels";
import { formatPeriod } from "../format";
import { LanguageField } from "../parts/LanguageField";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";
import type { ProgrammeChoice } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { ExistingForms } from "./ExistingForms";
import { PeriodFields } from "./PeriodFields";
import { PeriodKind } from "./PeriodKind";
import type { Draft } from "./useDraft";

const OTHER = "other";

interface NewFormFieldsProps {
  readonly programmes: readonly ProgrammeChoice[];
  readonly draft: Draft;
}

/** The fields of *New form*, filled in with what is likeliest. */
export function NewFormFields({ programmes, draft }: NewFormFieldsProps) {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { programme, offered } = draft;
  const forms = state.review?.state.forms ?? [];
  const twin = forms.find(
    (form) =>
      programme?.labels.en === form.programme.en && form.period && periodKey(form.period) === periodKey(draft.period),
  );
  return (
    <>
      <p className={text.minor}>{t("pane.form.intro")}</p>
      <Field label={t("pane.form.programme")}>
        <Select value={programme?.id ?? ""} onChange={(_event, { value }) => draft.chooseProgramme(value)}>
          {programmes.map(({ id, labels }) => (
            <option key={id} value={id}>
              {labelIn(labels, state.language)}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => model.navigate("programme")}>
        {t("pane.programme.open")}
      </Button>
      <Field label={t("pane.form.period")}>
        <Select
          value={offered ?? OTHER}
          onChange={(_event, { value }) => draft.choosePeriod(value === OTHER ? undefined : Number(value))}
        >
          {programme?.periods.map((period, index) => (
            <option key={index} value={index}>
              {formatPeriod(period, state.language)}
            </option>
          ))}
          <option value={OTHER}>{t("pane.form.otherPeriod")}</option>
        </Select>
      </Field>
      {offered === undefined && (
        <>
          <PeriodKind
            typed={draft.typed}
            year={Number(programme?.periods[0]?.to.slice(0, 4))}
            onChange={(typed, kind) => draft.typePeriod(typed, kind)}
          />
          <PeriodFields typed={draft.typed} onChange={(typed) => draft.typePeriod(typed)} problem={draft.problem} />
        </>
      )}
      <LanguageField
        label={t("pane.form.language")}
        value={draft.language}
        onChange={(language) => draft.chooseLanguage(language)}
      />
      {twin && (
        <Notice kind="warning">
          <p>{t("pane.form.again", { sheet: twin.sheet })}</p>
        </Notice>
      )}
      <ExistingForms forms={forms} />
    </>
  );
}
