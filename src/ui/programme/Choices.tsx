import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type Labels, labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  label: { padding: 0 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly all: readonly { readonly id: Id; readonly labels: Labels }[];
  /** Undefined: all of them, now and later. */
  readonly chosen: readonly Id[] | undefined;
  /** The words for all; left out where each is chosen by itself. */
  readonly everything?: string;
  readonly problem?: string | undefined;
  readonly onChange: (chosen: readonly Id[] | undefined) => void;
}

/** Some of several things, or all. */
export function Choices<Id extends string>({ label, all, chosen, everything, problem, onChange }: ChoicesProps<Id>) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state } = usePane();
  const toggle = (id: Id, on: boolean) =>
    onChange(all.map((one) => one.id).filter((one) => (one === id ? on : chosen?.includes(one))));
  return (
    <fieldset className={text.group}>
      <legend className={styles.label}>{label}</legend>
      {everything !== undefined && (
        <Checkbox
          label={everything}
          checked={chosen === undefined}
          onChange={(_event, { checked }) => onChange(checked === true ? undefined : all.map(({ id }) => id))}
        />
      )}
      {(everything === undefined || chosen !== undefined) &&
        all.map(({ id, labels }) => (
          <Checkbox
            key={id}
            label={labelIn(labels, state.language)}
            checked={chosen?.includes(id) ?? true}
            onChange={(_event, { checked }) => toggle(id, checked === true)}
          />
        ))}
      {problem !== undefined && (
        <p className={styles.problem} tabIndex={-1} data-problem>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
