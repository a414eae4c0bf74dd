import { Field, Switch } from "@fluentui/react-components";
import { PRECISIONS } from "../../core/narrative/Precision";
import { SelectField } from "../parts/SelectField";
import { usePane } from "../PaneContext";

/** How closely the sentences give their figures (the tables are always exact), and whether notes tell changes from chance. */
export function ChoiceFields() {
  const { model, state, t } = usePane();
  const { chance, precision } = state.choices;
  return (
    <>
      <SelectField
        label={t("pane.tables.precision")}
        value={precision}
        options={PRECISIONS.map((each) => ({ value: each, text: t(`pane.tables.precision.${each}`) }))}
        onChange={(chosen) => model.choose({ precision: chosen })}
      />
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
