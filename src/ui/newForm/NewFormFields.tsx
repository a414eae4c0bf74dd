import { Button } from "@fluentui/react-components";
import { periodKey } from "../../core/dataset/ReferencePeriod";
import { labelIn } from "../../core/text/Labels";
import { formatPeriod } from "../format";
import { LanguageField } from "../parts/LanguageField";
import { Notice } from "../parts/Notice";
import { SelectField } from "../parts/SelectField";
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
      <SelectField
        label={t("pane.form.programme")}
        value={programme?.id ?? ""}
        options={programmes.map(({ id, labels }) => ({ value: id, text: labelIn(labels, state.language) }))}
        onChange={(id) => draft.chooseProgramme(id)}
      />
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={() => model.navigate("programme")}>
        {t("pane.programme.open")}
      </Button>
      <SelectField
        label={t("pane.form.period")}
        value={offered === undefined ? OTHER : String(offered)}
        options={[
          ...(programme?.periods ?? []).map((period, index) => ({
            value: String(index),
            text: formatPeriod(period, state.language),
          })),
          { value: OTHER, text: t("pane.form.otherPeriod") },
        ]}
        onChange={(value) => draft.choosePeriod(value === OTHER ? undefined : Number(value))}
      />
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
