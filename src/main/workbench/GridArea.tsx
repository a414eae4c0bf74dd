import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Grid } from "../../hosts/embedded/grid/Grid";
import type { Book } from "./Book";
import { leaveFocus } from "./leaveFocus";
import type { WorkbenchModel } from "./WorkbenchModel";

interface GridAreaProps {
  readonly book: Book;
  readonly culture: string;
  /** Of the grid's own buttons; Univer has none in Lao. */
  readonly language: "vi" | "en";
  readonly label: string;
  readonly loadingLabel: string;
  readonly model: Pick<WorkbenchModel, "setGrid" | "refused" | "keepsBrokenRule" | "changed">;
}

/** The spreadsheet. Shown for one book; another book gets another area. */
export function GridArea({ book, culture, language, label, loadingLabel, model }: GridAreaProps) {
  const container = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid>();
  const firstLanguage = useRef(language);
  useEffect(() => {
    const place = { left: false };
    let made: Grid | undefined;
    void import("./gridChunk").then(({ Grid }) => {
      if (place.left || !container.current) return;
      const { refused, keepsBrokenRule, changed } = model;
      const told = { refused, keepsBrokenRule, changed };
      made = new Grid(container.current, book.bridge, { culture, language: firstLanguage.current, ...told });
      setGrid(made);
      model.setGrid(made);
    });
    return () => {
      place.left = true;
      model.setGrid(undefined);
      made?.dispose();
    };
  }, [book, culture, model]);
  useEffect(() => grid?.setLanguage(language), [grid, language]);
  useEffect(() => (container.current ? leaveFocus(container.current) : undefined), []);
  return (
    <section className="workbench-grid" aria-label={label}>
      {!grid && <Spinner className="workbench-grid-loading" label={loadingLabel} />}
      <div ref={container} className="workbench-univer" />
    </section>
  );
}
