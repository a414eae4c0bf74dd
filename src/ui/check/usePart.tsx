import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../PaneContext";

/** Entries shown at first, and with each further click; so a list of any length opens at once. */
const FIRST = 20;
const MORE = 100;

const useStyles = makeStyles({
  more: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalS },
});

/** The beginning of a long list. */
export interface Part<T> {
  readonly shown: readonly T[];
  readonly rest: number;
  readonly more: () => void;
}

export function usePart<T>(all: readonly T[]): Part<T> {
  const [length, setLength] = useState(FIRST);
  return { shown: all.slice(0, length), rest: Math.max(0, all.length - length), more: () => setLength(length + MORE) };
}

/** The way to the rest of a list, where there is one. */
export function MoreButton({ part: { rest, more } }: { readonly part: Part<unknown> }) {
  const styles = useStyles();
  const { t, count } = usePane();
  if (rest === 0) return null;
  return (
    <Button className={styles.more} onClick={more}>
      {rest <= MORE
        ? t("pane.check.showAll", { count: count(rest) })
        : t("pane.check.more", { count: count(MORE), rest: count(rest) })}
    </Button>
  );
}
