import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { ExcelWorkbook } from "../../hosts/excel/ExcelWorkbook";
import type { ExcelHost } from "../../hosts/excel/ExcelHost";
import { startPane } from "../pane/startPane";

interface PaneSlotProps {
  /** The page's Excel, as the pane would find it in Excel. */
  readonly host: ExcelHost;
  readonly openExample: () => Promise<void>;
}

/** The task pane, on a root of its own as in Excel. Shown for one book; another book gets another slot. */
export function PaneSlot({ host, openExample }: PaneSlotProps) {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!slot.current) return undefined;
    const root = createRoot(slot.current);
    void startPane(root, {
      workbook: new ExcelWorkbook(host),
      locale: navigator.language,
      page: "home",
      openExample,
      // Another book may have come into the page before the answer: this root is gone then.
    }).catch(() => undefined);
    // Not while React is at work on the page itself.
    return () => void setTimeout(() => root.unmount(), 0);
  }, [host, openExample]);
  return <div ref={slot} className="workbench-pane-slot" />;
}
