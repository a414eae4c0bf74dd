/** A workbook has a handful of number formats; a file that has more only costs time. */
const MOST = 500;

/** Remembers what a number format was read as: thousands of cells bear the same few. */
export function byFormat<T>(read: (format: string) => T): (format: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (format) => {
    const before = known.get(format);
    if (before) return before.value;
    const value = read(format);
    if (known.size >= MOST) known.clear();
    known.set(format, { value });
    return value;
  };
}
