/** Whether what stands in brackets before a number is still going on: (năm 2022: 900 vụ), 1.347 đối tượng. */
export function isOpen(between: string): boolean {
  let depth = 0;
  for (const character of between) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return true;
}
