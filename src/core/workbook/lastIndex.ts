/** The last of some rows or columns, counted from 0; -1 where there are none. Of any number of them: `Math.max` takes no more than fit on the stack. */
export function lastIndex(indices: Iterable<number>): number {
  let last = -1;
  for (const index of indices) if (index > last) last = index;
  return last;
}
