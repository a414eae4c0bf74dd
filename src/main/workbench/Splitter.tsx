import type { KeyboardEvent, PointerEvent } from "react";

export const PANE_WIDTH = { least: 320, first: 360, most: 480 } as const;
const STEP = 10;

const within = (wanted: number): number => Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted)));

interface SplitterProps {
  readonly label: string;
  /** Of the pane at its right, in pixels. */
  readonly width: number;
  /** Given the change, not the result: keys may come faster than the page is drawn. */
  readonly onWidth: (change: (width: number) => number) => void;
}

/** The line between grid and pane: drawn with the mouse or moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    if (currentTarget.hasPointerCapture(pointerId)) onWidth(() => within(window.innerWidth - clientX));
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") onWidth((before) => within(before + STEP));
    if (key === "ArrowRight") onWidth((before) => within(before - STEP));
  };
  return (
    // A separator that can be moved is a control: it takes the focus and keys (WAI-ARIA, window splitter).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="workbench-splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
