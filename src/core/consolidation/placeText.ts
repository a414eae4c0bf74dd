import type { Place } from "../dataset/Finding";

/** Where, in a message that names another place beside its own: "a.xlsx / Results". */
export const placeText = ({ file, sheet }: Place): string =>
  [file, sheet].filter((part) => part !== undefined).join(" / ");
