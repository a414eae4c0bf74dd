import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import type { TablesDraft } from "./TablesDraft";

const useStyles = makeStyles({ close: { gap: tokens.spacingVerticalXXS } });

interface EstimateFieldsProps {
  readonly kit: BookTablesKit;
  readonly draft: TablesDraft;
  readonly onChange: (draft: TablesDraft) => void;
}

/** Which estimates by conversion stand beside the drugs, each in a column of its own that names its factor; none of them is a must. */
export function EstimateFields({ kit: { estimates }, draft, onChange }: EstimateFieldsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, t } = usePane();
  if (estimates.length === 0) return null;
  const chosen = draft.conversions ?? estimates.flatMap(({ id, shown }) => (shown ? [id] : []));
  return (
    <fieldset className={mergeClasses(text.group, styles.close)}>
      <legend className={text.heading}>{t("pane.bookTables.estimates")}</legend>
      <p className={text.minor}>{t("pane.bookTables.estimates.hint")}</p>
      {estimates.map(({ id, labels }) => (
        <Checkbox
          key={id}
          label={labelIn(labels, state.language)}
          checked={chosen.includes(id)}
          onChange={(_event, { checked }) => {
            const others = chosen.filter((each) => each !== id);
            onChange({ ...draft, conversions: checked === true ? [...others, id] : others });
          }}
        />
      ))}
    </fieldset>
  );
}
