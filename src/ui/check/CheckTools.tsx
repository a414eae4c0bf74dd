import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckboxChecked16Regular } from "@fluentui/react-icons/svg/checkbox-checked";
import { CheckboxUnchecked16Regular } from "@fluentui/react-icons/svg/checkbox-unchecked";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > *": { flex: "1 1 auto" } },
});

/** What can be done with the findings as a whole: shown in their cells, put on a sheet for the file. */
export function CheckTools() {
  const styles = useStyles();
  const { model, state, t } = usePane();
  const busy = state.activity !== undefined;
  return (
    <div className={styles.tools}>
      <ToggleButton
        size="small"
        icon={state.marking ? <CheckboxChecked16Regular /> : <CheckboxUnchecked16Regular />}
        checked={state.marking}
        disabledFocusable={busy}
        onClick={() => void model.setMarking(!state.marking)}
      >
        {t("pane.check.mark")}
      </ToggleButton>
      <Button size="small" disabledFocusable={busy} onClick={() => void model.writeCheckSheet()}>
        {t("pane.check.writeSheet")}
      </Button>
    </div>
  );
}
