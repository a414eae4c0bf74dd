import { useMemo, useRef, useState } from "react";
import { type CheckItem, STANDINGS } from "../../core/check/checkList";
import { Notice } from "../parts/Notice";
import { SelectedCell } from "../parts/SelectedCell";
import { Page } from "../parts/Page";
import { usePane } from "../PaneContext";
import type { Review } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { CheckTools } from "./CheckTools";
import { CorrectionLog } from "./CorrectionLog";
import { type Filter, fits } from "./filter";
import { FilterBar } from "./FilterBar";
import type { Settle } from "./FindingCard";
import { FindingList } from "./FindingList";
import { useOutcome } from "./useOutcome";

/** *Check*: the findings of the last reading, gravest first; it follows the workbook as the user corrects it. */
export function CheckPage() {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { review } = state;
  const outcome = useOutcome();
  const nothing = review?.state.forms.length === 0 && review.items.length === 0;
  const action = nothing
    ? { label: t("pane.form.title"), run: () => model.navigate("form") }
    : { label: t("pane.check.run"), run: () => void model.check() };
  return (
    <Page title={t("pane.check.title")} action={action} outcome={outcome}>
      {nothing && <p className={text.body}>{t("pane.check.noForm")}</p>}
      {review && !nothing && <Reviewed review={review} />}
    </Page>
  );
}

function Reviewed({ review }: { readonly review: Review }) {
  const { t } = usePane();
  const { state, items, corrections } = review;
  return (
    <>
      <CheckTools />
      <SelectedCell />
      {state.hard === 0 && state.soft === 0 && (
        <Notice kind="success">
          <p>{t("pane.check.clean")}</p>
        </Notice>
      )}
      <Findings items={items} />
      <CorrectionLog corrections={corrections} />
    </>
  );
}

function Findings({ items }: { readonly items: readonly CheckItem[] }) {
  const text = useTextStyles();
  const { model, t } = usePane();
  const lists = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>({});
  const shown = useMemo(() => {
    const fitting = items.filter((item) => fits(item, filter));
    return STANDINGS.map((standing) => ({ standing, items: fitting.filter((item) => item.standing === standing) }));
  }, [items, filter]);
  const narrow = (wanted: Filter) => {
    setFilter(wanted);
    model.announce("pane.check.filtered", { count: items.filter((item) => fits(item, wanted)).length });
  };
  const settle: Settle = async (card, action) => {
    const position = card ? cardsIn(lists.current).indexOf(card) : -1;
    if (!(await action())) return false;
    const cards = cardsIn(lists.current);
    (cards[Math.min(position, cards.length - 1)] ?? lists.current)?.focus();
    return true;
  };
  return (
    <>
      <FilterBar items={items} filter={filter} onChange={narrow} />
      {items.length > 0 && shown.every((list) => list.items.length === 0) && (
        <p className={text.minor}>{t("pane.check.noneFit")}</p>
      )}
      <div ref={lists} tabIndex={-1} style={{ outline: "none" }}>
        {shown.map((list) => (
          <FindingList
            key={`${list.standing}|${filter.kind ?? ""}|${filter.sheet ?? ""}`}
            standing={list.standing}
            items={list.items}
            settle={settle}
          />
        ))}
      </div>
    </>
  );
}

const cardsIn = (lists: HTMLElement | null): HTMLElement[] => [
  ...(lists?.querySelectorAll<HTMLElement>("section > ul > li") ?? []),
];
