/**
 * Text from the clipboard as rows of cells: tabs between cells, line ends between rows, a cell in double quotes may hold both
 * (quotes in it doubled). The last line end ends the last row, as spreadsheets write it.
 */
export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (;;) {
    const match = cell.exec(text);
    if (!match) break;
    const [, quoted, plain = "", end = ""] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\r\n?/g, "\n"));
    if (end === "") break;
    if (end !== "\t") {
      if (cell.lastIndex === text.length) break;
      rows.push([]);
    }
  }
  return rows;
}
