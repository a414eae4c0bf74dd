/** There are a handful of number formats, days, unit signs in a workbook; a file that has more only costs time. */
const MOST = 500;

/** Remembers what a short text, such as a number format or a day, was read as: thousands of cells bear the same few. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
