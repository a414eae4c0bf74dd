import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  dragging: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke1}` },
});

/** Where the files come from: the system's own window, or dragged here. */
export function ChooseFiles({ dragging }: { readonly dragging: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t, count } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { review, repeated } = state.returns;
  return (
    <div className={mergeClasses(styles.area, dragging && styles.dragging)}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same files chosen again are a choice too.
          target.value = "";
          void model.returns.choose(files);
        }}
      />
      <Button
        appearance={review ? "secondary" : "primary"}
        disabledFocusable={state.activity !== undefined}
        onClick={() => input.current?.click()}
      >
        {t(review ? "pane.returns.add" : "pane.returns.choose")}
      </Button>
      <span className={text.minor}>{t("pane.returns.drop")}</span>
      {repeated > 0 && <p className={text.minor}>{t("pane.returns.repeated", { count: count(repeated) })}</p>}
    </div>
  );
}
