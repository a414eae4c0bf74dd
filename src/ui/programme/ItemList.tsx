import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../PaneContext";
import { OrderedList } from "../parts/OrderedList";
import { problemAt, type ProgrammeForm } from "./ProgrammeForm";

const useStyles = makeStyles({
  problem: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    outlineStyle: "none",
  },
});

interface ItemListProps<T extends { readonly id: string }> {
  readonly form: ProgrammeForm;
  /** Of the list in the programme. */
  readonly path: string;
  readonly items: readonly T[];
  readonly nameOf: (item: T, index: number) => string;
  readonly onChange: (items: readonly T[]) => void;
  /** The fields of one item; it is a line without them. */
  readonly fields?: (item: T, index: number, set: (item: T) => void) => ReactNode;
}

/** The things of a list, in their order: each can be changed, moved or taken away. */
export function ItemList<T extends { readonly id: string }>(props: ItemListProps<T>) {
  const { form, path, items, nameOf, onChange, fields } = props;
  const styles = useStyles();
  const { t } = usePane();
  const problem = problemAt(form, path);
  return (
    <>
      {problem && (
        <p className={styles.problem} tabIndex={-1} data-problem>
          {t(problem)}
        </p>
      )}
      <OrderedList
        items={items}
        keyOf={({ id }) => id}
        nameOf={nameOf}
        onChange={onChange}
        upLabel={(name) => t("pane.programme.upNamed", { name })}
        downLabel={(name) => t("pane.programme.downNamed", { name })}
        removeLabel={(name) => t("pane.programme.removeNamed", { name })}
        framed={fields !== undefined}
        below={(item, index) =>
          fields?.(item, index, (changed) => onChange(items.map((one, at) => (at === index ? changed : one))))
        }
      />
    </>
  );
}
