export const percent = (share: number | undefined, decimals = 1): string =>
  share === undefined || Number.isNaN(share) ? "-" : `${(100 * share).toFixed(decimals)} %`;

/** A table in Markdown under its title, its columns aligned. */
export function tableText(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((text, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? text).length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  // Dashes with a colon behind them: numbers stand to the right.
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [`### ${title}`, "", line(head), `| ${rule.join(" | ")} |`, ...rows.map(line), ""].join("\n");
}
