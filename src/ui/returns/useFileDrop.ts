import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Takes files that are dropped anywhere on the page an element stands on. Answers whether files hang over it. A file dropped beside it is
 * refused: a browser would open it in place of the pane.
 */
export function useFileDrop(
  element: RefObject<HTMLElement | null>,
  busy: boolean,
  take: (files: readonly File[]) => void,
): boolean {
  const [over, setOver] = useState(false);
  const current = useRef({ busy, take });
  useEffect(() => {
    current.current = { busy, take };
  });
  useEffect(() => {
    const hear = (event: DragEvent) => {
      const { dataTransfer, target } = event;
      if (!dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const page = element.current?.closest("main");
      const takes = !current.current.busy && target instanceof Node && page?.contains(target) === true;
      if (event.type === "dragover") dataTransfer.dropEffect = takes ? "copy" : "none";
      setOver(takes && event.type === "dragover");
      if (takes && event.type === "drop") current.current.take([...dataTransfer.files]);
    };
    const leave = (event: DragEvent) => {
      // Out of the window; between two elements the next one hears at once.
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener("dragover", hear);
    window.addEventListener("drop", hear);
    window.addEventListener("dragleave", leave);
    return () => {
      window.removeEventListener("dragover", hear);
      window.removeEventListener("drop", hear);
      window.removeEventListener("dragleave", leave);
    };
  }, [element]);
  return over;
}
