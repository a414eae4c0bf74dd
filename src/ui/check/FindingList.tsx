import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { CheckItem, Standing } from "../../core/check/checkList";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { FindingCard, type Settle } from "./FindingCard";
import { keyed } from "./keyed";
import { kindsOf } from "./kindsOf";
import { MoreButton, usePart } from "./usePart";

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
});

interface FindingListProps {
  readonly standing: Standing;
  /** The findings of that standing. */
  readonly items: readonly CheckItem[];
  readonly settle: Settle;
}

/** The findings of one standing under their heading. */
export function FindingList({ standing, items, settle }: FindingListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { t, count } = usePane();
  const heading = useId();
  const part = usePart(items);
  const kinds = useMemo(() => kindsOf(items), [items]);
  if (items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={text.heading}>
        {t("pane.check.heading", { title: t(`pane.check.${standing}`), count: count(items.length) })}
      </h2>
      <ul className={text.list}>
        {keyed(part.shown).map(([key, item]) => (
          <FindingCard key={key} item={item} alike={kinds.get(item.finding.rule)} settle={settle} />
        ))}
      </ul>
      <MoreButton part={part} />
    </section>
  );
}
