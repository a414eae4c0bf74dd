import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Severity } from "../../core/dataset/Finding";
import { usePane } from "../PaneContext";
import type { CheckItem } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { FindingCard } from "./FindingCard";

/** Cards shown at first, and with each further click; so a list of any length opens at once. */
const FIRST = 20;
const MORE = 100;

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
  more: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalS },
});

interface FindingListProps {
  readonly severity: Severity;
  readonly items: readonly CheckItem[];
  readonly onFix: (item: CheckItem, card: HTMLElement | null) => void;
}

/** The findings of one severity under their heading. */
export function FindingList({ severity, items, onFix }: FindingListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, count } = usePane();
  const heading = useId();
  const [shown, setShown] = useState(FIRST);
  if (items.length === 0) return null;
  const rest = items.length - shown;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={text.heading}>
        {t("pane.check.heading", { title: t(`pane.check.${severity}`), count: count(items.length) })}
      </h2>
      <ul className={text.list}>
        {keyed(items.slice(0, shown)).map(([key, item]) => (
          <FindingCard key={key} item={item} onFix={onFix} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + MORE)}>
          {t("pane.check.more", { count: count(Math.min(MORE, rest)), rest: count(rest) })}
        </Button>
      )}
    </section>
  );
}

/** Findings with keys that stay theirs from one reading to the next: rule and place, numbered where these repeat. */
function keyed(items: readonly CheckItem[]): readonly (readonly [key: string, item: CheckItem])[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { rule, place } = item.finding;
    const key = [rule, place.file, place.sheet, place.cell].join("|");
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return [`${key}|${number}`, item];
  });
}
