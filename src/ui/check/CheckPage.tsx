import { useRef } from "react";
import type { Severity } from "../../core/dataset/Finding";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import type { CheckItem, Completeness } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { FindingList } from "./FindingList";

const SEVERITIES: readonly Severity[] = ["hard", "soft", "info"];

/** *Check*: the findings of the last reading, gravest first; it follows the workbook as the user corrects it. */
export function CheckPage() {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { review } = state;
  const nothing = review?.state.forms.length === 0 && review.items.length === 0;
  const action = nothing
    ? { label: t("pane.form.title"), run: () => model.navigate("form") }
    : { label: t("pane.check.run"), run: () => void model.check() };
  return (
    <Page title={t("pane.check.title")} action={action}>
      {nothing && <p className={text.body}>{t("pane.check.noForm")}</p>}
      {review && !nothing && (
        <>
          {review.items.length === 0 && (
            <Notice kind="success">
              <p>{t("pane.check.clean")}</p>
            </Notice>
          )}
          <Unfilled completeness={review.state.completeness} />
          <Findings items={review.items} />
        </>
      )}
    </Page>
  );
}

/** What is still to be filled in, in words: blank and not stated are different things. */
function Unfilled({ completeness }: { readonly completeness: Completeness }) {
  const text = useTextStyles();
  const { t, count } = usePane();
  const { blank, notStated } = completeness;
  const sentences = [
    ...(blank > 0 ? [t("pane.check.blank", { count: count(blank) })] : []),
    ...(notStated > 0 ? [t("pane.check.notStated", { count: count(notStated) })] : []),
  ];
  return sentences.length > 0 && <p className={text.minor}>{sentences.join(" ")}</p>;
}

function Findings({ items }: { readonly items: readonly CheckItem[] }) {
  const { model } = usePane();
  const lists = useRef<HTMLDivElement>(null);
  /** A corrected finding takes its button away with it: the focus goes to the finding that has come in its place. */
  const fix = async (item: CheckItem, card: HTMLElement | null) => {
    const position = card ? cardsIn(lists.current).indexOf(card) : -1;
    if (!(await model.applyFix(item.finding))) return;
    const cards = cardsIn(lists.current);
    (cards[Math.min(position, cards.length - 1)] ?? lists.current)?.focus();
  };
  return (
    <div ref={lists} tabIndex={-1} style={{ outline: "none" }}>
      {SEVERITIES.map((severity) => (
        <FindingList
          key={severity}
          severity={severity}
          items={items.filter(({ finding }) => finding.severity === severity)}
          onFix={(item, card) => void fix(item, card)}
        />
      ))}
    </div>
  );
}

const cardsIn = (lists: HTMLElement | null): HTMLElement[] => [...(lists?.querySelectorAll<HTMLElement>("li") ?? [])];
