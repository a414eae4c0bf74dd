import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says what happens to those who listen to the screen. */
export function LiveRegion() {
  const styles = useStyles();
  const { state, t } = usePane();
  const said = state.announcement;
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {said && <span key={said.number}>{t(said.id, said.parameters)}</span>}
    </div>
  );
}
