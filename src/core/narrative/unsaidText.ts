import type { Translate } from "../text/messages";
import { UNSAID, type Unsaid } from "./statedFigures";

/**
 * What is said of figures without a number: none occurred, not stated, nothing usable yet, in words only. Never as zero.
 * @param subject begins the sentence where nothing was said before it; empty where something was.
 */
export function unsaidText(unsaid: Unsaid, subject: string, translate: Translate): string {
  const kinds = UNSAID.filter((kind) => unsaid[kind].length > 0);
  return kinds
    .map((kind, index) =>
      subject !== "" && index === 0
        ? translate(`narrative.only.${kind}`, { zone: subject, names: unsaid[kind].join(", ") })
        : translate(`narrative.${kind}`, { names: unsaid[kind].join(", ") }),
    )
    .join("");
}
