import { Button } from "@fluentui/react-components";
import { labelIn } from "../../core/text/Labels";
import { translator } from "../../core/text/messages";
import { periodText } from "../parts/periodText";
import { PlaceLink } from "../parts/PlaceLink";
import { usePane } from "../PaneContext";
import type { FormState } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";

/** The forms in the workbook, so that nobody makes one a second time unawares. */
export function ExistingForms({ forms }: { readonly forms: readonly FormState[] }) {
  const text = useTextStyles();
  const { model, services, state, t } = usePane();
  if (forms.length === 0) return null;
  const foreign = forms.some(({ language }) => language !== state.language);
  return (
    <section>
      <h2 className={text.heading}>{t("pane.form.existing")}</h2>
      <ul className={text.list}>
        {forms.map((form) => (
          <li key={form.sheet}>
            <PlaceLink place={{ sheet: form.sheet }} text={form.sheet} />
            <br />
            <span className={text.minor}>
              {labelIn(form.programme, state.language)} · {periodText(form, state.language, t)}
            </span>
          </li>
        ))}
      </ul>
      {foreign && (
        <Button size="small" disabled={state.activity !== undefined} onClick={() => void model.switchFormLanguage()}>
          {t("pane.form.switch", { language: translator(services.languages, state.language)("language.name") })}
        </Button>
      )}
    </section>
  );
}
