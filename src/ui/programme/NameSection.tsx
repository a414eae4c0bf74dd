import { Field, Input } from "@fluentui/react-components";
import { SIGNATORIES } from "../../core/dataset/Programme";
import { shownDay } from "../format";
import { usePane } from "../PaneContext";
import { LabelsField } from "./LabelsField";
import { isWrong, problemAt, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";

const FIELDS = ["labels", "id", "framework", "agreement", "office", "scope"];

/** What the programme is called, what it rests on, who leads it, what its figures cover. */
export function NameSection({ form }: { readonly form: ProgrammeForm }) {
  const { t } = usePane();
  const { draft, change } = form;
  const problem = problemAt(form, "id");
  const badDay = problemAt(form, "agreement");
  return (
    <Section title={t("pane.programme.names")} wrong={isWrong(form, FIELDS)} open>
      <LabelsField
        form={form}
        label={t("pane.programme.name")}
        path="labels"
        value={draft.labels}
        onChange={(labels) => change({ labels })}
        long="wrapped"
      />
      <LabelsField
        form={form}
        label={t("pane.programme.framework")}
        path="framework"
        value={draft.framework}
        onChange={(framework) => change({ framework })}
        optional
        long="lines"
      />
      <Field
        label={t("pane.programme.agreement")}
        hint={t("pane.programme.agreementHint")}
        validationMessage={badDay ? t(badDay) : null}
      >
        <Input
          value={shownDay(draft.agreement ?? "")}
          placeholder={t("pane.form.dayPattern")}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_event, { value }) => change({ agreement: value === "" ? undefined : value })}
        />
      </Field>
      <LabelsField
        form={form}
        label={t("pane.programme.superior")}
        path="office.superior"
        value={draft.office.superior}
        onChange={(superior) => change({ office: { ...draft.office, superior } })}
      />
      <LabelsField
        form={form}
        label={t("pane.programme.office")}
        path="office.name"
        value={draft.office.name}
        onChange={(name) => change({ office: { ...draft.office, name } })}
      />
      {SIGNATORIES.map((who) => (
        <LabelsField
          key={who}
          form={form}
          label={t(`pane.programme.${who}`)}
          path={`office.${who}`}
          value={draft.office[who]}
          onChange={(title) => change({ office: { ...draft.office, [who]: title } })}
          usual={`official.${who}`}
          optional
          long="lines"
        />
      ))}
      <LabelsField
        form={form}
        label={t("pane.programme.scope")}
        path="scope"
        value={draft.scope}
        onChange={(scope) => change({ scope })}
        long="lines"
      />
      <Field
        label={t("pane.programme.id")}
        hint={t("pane.programme.idHint")}
        validationMessage={problem ? t(problem) : null}
      >
        <Input value={draft.id} autoComplete="off" onChange={(_event, { value }) => change({ id: value })} />
      </Field>
    </Section>
  );
}
