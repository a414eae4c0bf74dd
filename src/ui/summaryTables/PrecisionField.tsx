import { Field, Select } from "@fluentui/react-components";
import { isPrecision, PRECISIONS } from "../../core/narrative/Precision";
import { usePane } from "../PaneContext";

/** How closely the sentences give their figures; the tables are always exact. */
export function PrecisionField() {
  const { model, state, t } = usePane();
  return (
    <Field label={t("pane.tables.precision")}>
      <Select value={state.precision} onChange={(_event, { value }) => isPrecision(value) && model.setPrecision(value)}>
        {PRECISIONS.map((precision) => (
          <option key={precision} value={precision}>
            {t(`pane.tables.precision.${precision}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
