import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";
import type { ReturnsReview } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { FileCard } from "./FileCard";

/** The files chosen, in the order of choosing, and behind them the open workbook where its forms have a part in it. */
export function FileList({ review }: { readonly review: ReturnsReview }) {
  const text = useTextStyles();
  const { model, state, t, count } = usePane();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { files } = state.returns;
  const lost = files.filter((_file, index) => review.files[index]?.problem?.severity === "hard");
  /** The focus goes to the file that has come in the place of the one that is gone. */
  const takeAway = async (gone: readonly File[]) => {
    const at = files.findIndex((file) => gone.includes(file));
    if (!(await model.returns.takeAway(gone))) return;
    const cards = [...(list.current?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
    (cards[Math.min(at, cards.length - 1)] ?? title.current)?.focus();
  };
  return (
    <section aria-labelledby={heading}>
      <h2 ref={title} id={heading} className={text.heading} tabIndex={-1}>
        {t("pane.check.heading", { title: t("pane.returns.files"), count: count(files.length) })}
      </h2>
      {lost.length > 0 && (
        <Notice
          kind="error"
          actions={
            <Button size="small" disabledFocusable={state.activity !== undefined} onClick={() => void takeAway(lost)}>
              {t("pane.returns.takeAwayLost", { count: count(lost.length) })}
            </Button>
          }
        >
          <p>{t("pane.returns.lost", { count: count(lost.length) })}</p>
        </Notice>
      )}
      <ul ref={list} className={text.list} style={{ marginTop: lost.length > 0 ? "8px" : 0 }}>
        {review.files.map((returned, index) => {
          const file = files[index];
          const earlier = files.slice(0, index).filter(({ name }) => name === file?.name);
          return (
            <FileCard
              key={returned.name}
              returned={returned}
              title={returned.name}
              {...(file && { onTakeAway: () => void takeAway([file]) })}
              {...(earlier.length > 0 && { onReplace: () => void takeAway(earlier) })}
            />
          );
        })}
        {review.own && <FileCard returned={review.own} title={t("pane.returns.own")} />}
      </ul>
    </section>
  );
}
