import { damaged } from "../damaged";

/**
 * A part's bytes as text. Package parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.2.5); anything else is refused rather than guessed.
 * @throws WorkbookError `damaged`
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? "utf-16le"
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? "utf-16be"
        : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(`${part}: text is not ${encoding}`, error);
  }
  const declared = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.toLowerCase();
  const known = declared === undefined || declared === "us-ascii" || declared.startsWith(encoding.slice(0, 6));
  if (!known) throw damaged(`${part}: declared encoding`);
  return text;
}
