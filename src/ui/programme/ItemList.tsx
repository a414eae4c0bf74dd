import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useRef } from "react";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { problemAt, type ProgrammeForm } from "./ProgrammeForm";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
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

/** The things of a list, in their order: each can be changed, moved up or taken away. */
export function ItemList<T extends { readonly id: string }>(props: ItemListProps<T>) {
  const { form, path, items, nameOf, onChange, fields } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { t } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const problem = problemAt(form, path);
  const move = (index: number) => {
    const [before, item] = [items[index - 1], items[index]];
    if (before && item) onChange([...items.slice(0, index - 1), item, before, ...items.slice(index + 1)]);
  };
  const remove = (index: number) => {
    onChange(items.filter((_item, at) => at !== index));
    // The button that was clicked is gone; the keyboard stays where the item was.
    list.current?.focus();
  };
  return (
    <>
      {problem && (
        <p className={styles.problem} tabIndex={-1} data-problem>
          {t(problem)}
        </p>
      )}
      <ul ref={list} className={text.list} tabIndex={-1}>
        {items.map((item, index) => {
          const name = nameOf(item, index);
          return (
            <li key={item.id} className={fields ? `${text.card} ${styles.item}` : styles.item}>
              <div className={styles.head}>
                <span className={styles.name}>{name}</span>
                {index > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUp16Regular />}
                    aria-label={t("pane.programme.upNamed", { name })}
                    onClick={() => move(index)}
                  />
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={t("pane.programme.removeNamed", { name })}
                  onClick={() => remove(index)}
                />
              </div>
              {fields?.(item, index, (changed) => onChange(items.map((one, at) => (at === index ? changed : one))))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
