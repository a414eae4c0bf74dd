import type { KeyboardEvent, PointerEvent } from "react";

export const PANE_WIDTH = { least: 320, first: 360, most: 480 } as const;
const STEP = 10;

interface SplitterProps {
  readonly label: string;
  /** Of the pane at its right, in pixels. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: drawn with the mouse or moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const set = (wanted: number): void =>
    onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted))));
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    if (currentTarget.hasPointerCapture(pointerId)) set(window.innerWidth - clientX);
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === "ArrowLeft") set(width + STEP);
    if (key === "ArrowRight") set(width - STEP);
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
