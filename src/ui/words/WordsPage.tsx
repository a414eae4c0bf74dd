import { Field, Textarea } from "@fluentui/react-components";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { CheckedDraft } from "./CheckedDraft";

/** *Check a text*: a speech or report is pasted, and each of its numbers is held against the figures of the workbook. */
export function WordsPage() {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { draft } = state;
  const empty = draft.text.trim() === "";
  return (
    <Page
      title={t("pane.words.title")}
      {...(!empty && { action: { label: t("pane.words.check"), run: () => void model.checkDraft() } })}
    >
      <p className={text.minor}>{t("pane.words.intro")}</p>
      <Field label={t("pane.words.draft")}>
        <Textarea
          rows={draft.numbers ? 4 : 10}
          resize="vertical"
          value={draft.text}
          onChange={(_event, { value }) => model.setDraft(value)}
        />
      </Field>
      {draft.numbers && <CheckedDraft text={draft.text} numbers={draft.numbers} />}
    </Page>
  );
}
