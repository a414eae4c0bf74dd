import type { MadeFile } from "../../ui/PaneServices";

/** Gives a file to the browser to download. */
export function saveFile({ name, type, content }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer> | string], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by then; kept, it would keep the bytes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
