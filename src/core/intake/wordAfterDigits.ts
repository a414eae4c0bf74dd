import { remembered } from "../quantity/remembered";

/**
 * The text a number format's first section puts behind the digits: `#,##0" tấn"` has tấn. Padding and fill are no text; empty when there
 * is none.
 */
export const wordAfterDigits = remembered((format) => {
  let word = "";
  let digits = false;
  for (let at = 0; at < format.length; at++) {
    const character = format.charAt(at);
    if (character === '"') {
      const end = format.indexOf('"', at + 1);
      if (end < 0) break;
      if (digits) word += format.slice(at + 1, end);
      at = end;
    } else if (character === "[") {
      at = Math.max(at, format.indexOf("]", at));
    } else if (character === "\\") {
      at++;
      if (digits) word += format.charAt(at);
    } else if (character === "_" || character === "*") {
      at++;
    } else if (character === ";") {
      break;
    } else if (/[0#?]/.test(character)) {
      digits = true;
      word = "";
    }
  }
  return word.trim();
});
