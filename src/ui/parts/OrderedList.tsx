import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactNode, useEffect, useRef } from "react";
import { useTextStyles } from "../theme/useTextStyles";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
});

interface OrderedListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly nameOf: (item: T, index: number) => string;
  readonly onChange: (items: readonly T[]) => void;
  /** What the buttons are called beside an item of that name. */
  readonly upLabel: (name: string) => string;
  readonly downLabel: (name: string) => string;
  readonly removeLabel: (name: string) => string;
  /** Each item in a frame of its own. */
  readonly framed?: boolean;
  /** More buttons of an item, between the two. */
  readonly buttons?: (item: T, name: string) => ReactNode;
  /** What stands below the name of an item. */
  readonly below?: (item: T, index: number, name: string) => ReactNode;
}

const WAYS = ["up", "down"] as const;
type Way = (typeof WAYS)[number];
const ICONS = { up: <ArrowUp16Regular />, down: <ArrowDown16Regular /> };

/** Things in an order that can be changed: each can be moved up, down or taken away. */
export function OrderedList<T>(props: OrderedListProps<T>) {
  const { items, keyOf, nameOf, onChange, upLabel, downLabel, removeLabel, framed, buttons, below } = props;
  const labels = { up: upLabel, down: downLabel };
  const styles = useStyles();
  const text = useTextStyles();
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ readonly index: number; readonly way: Way } | undefined>(undefined);
  useEffect(() => {
    if (!moved.current) return;
    const { index, way } = moved.current;
    moved.current = undefined;
    // The keyboard goes with what was moved; at an end of the list that way has no button any more.
    const buttons = [...(list.current?.children[index]?.querySelectorAll<HTMLElement>("[data-way]") ?? [])];
    (buttons.find((button) => button.dataset["way"] === way) ?? buttons[0])?.focus();
  }, [items]);
  const move = (index: number, way: Way) => {
    const first = way === "up" ? index - 1 : index;
    moved.current = { index: way === "up" ? index - 1 : index + 1, way };
    onChange([...items.slice(0, first), ...items.slice(first, first + 2).reverse(), ...items.slice(first + 2)]);
  };
  const remove = (index: number) => {
    onChange(items.filter((_item, at) => at !== index));
    // The button that was clicked is gone; the keyboard stays where the item was.
    list.current?.focus();
  };
  return (
    <ul ref={list} className={text.list} tabIndex={-1}>
      {items.map((item, index) => {
        const name = nameOf(item, index);
        return (
          <li key={keyOf(item)} className={mergeClasses(framed && text.card, styles.item)}>
            <div className={styles.head}>
              <span className={styles.name}>{name}</span>
              {WAYS.filter((way) => (way === "up" ? index > 0 : index < items.length - 1)).map((way) => (
                <Button
                  key={way}
                  size="small"
                  appearance="subtle"
                  icon={ICONS[way]}
                  aria-label={labels[way](name)}
                  data-way={way}
                  onClick={() => move(index, way)}
                />
              ))}
              {buttons?.(item, name)}
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={removeLabel(name)}
                onClick={() => remove(index)}
              />
            </div>
            {below?.(item, index, name)}
          </li>
        );
      })}
    </ul>
  );
}
