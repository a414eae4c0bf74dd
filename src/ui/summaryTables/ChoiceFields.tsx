import { Field, Select, Switch } from "@fluentui/react-components";
import { isPrecision, PRECISIONS } from "../../core/narrative/Precision";
import { usePane } from "../PaneContext";

/** How closely the sentences give their figures (the tables are always exact), and whether notes tell changes from chance. */
export function ChoiceFields() {
  const { model, state, t } = usePane();
  const { chance, precision } = state.choices;
  return (
    <>
      <Field label={t("pane.tables.precision")}>
        <Select
          value={precision}
          onChange={(_event, { value }) => isPrecision(value) && model.choose({ precision: value })}
        >
          {PRECISIONS.map((each) => (
            <option key={each} value={each}>
              {t(`pane.tables.precision.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={t("pane.tables.chance.hint")}>
        <Switch
          label={t("pane.tables.chance")}
          checked={chance}
          onChange={(_event, { checked }) => model.choose({ chance: checked })}
        />
      </Field>
    </>
  );
}
