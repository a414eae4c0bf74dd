import { catalogue } from "../../../src/catalogue/catalogue";
import { crossing, type FormModule, isRow } from "../../../src/core/forms/FormModule";

/** A crossing of a grid that asks for an indicator. */
interface Place {
  readonly indicator: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
}

const HEAD = ["Indicator", "Name", "Unit", "Grid", "Row", "Column", "Lists"];

/** Where the forms ask for each indicator, as a table of docs/data.md: a line for each crossing of a grid, or one without. */
export function placesTable(): string {
  const places = [...catalogue.modules.values()].flatMap(placesOfGrid);
  const lists = [...catalogue.lists.values()];
  const lines = [...catalogue.indicators.values()].flatMap(({ id, unit, labels }) => {
    const own = lists.filter(({ columns }) => columns.some((column) => column.kind === "figure" && column.id === id));
    const naming = [`\`${id}\``, labels.en, unit];
    const listed = own.map((list) => `\`${list.id}\``).join(", ");
    const crossings = places.filter(({ indicator }) => indicator === id);
    if (crossings.length === 0) return [[...naming, "", "", "", listed]];
    return crossings.map(({ sheet, row, column }) => [...naming, `\`${sheet}\``, row, column, listed]);
  });
  const widths = HEAD.map((_, at) => Math.max(...[HEAD, ...lines].map((line) => line[at]!.length)));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  return [HEAD, widths.map((width) => "-".repeat(width)), ...lines].map(row).join("\n");
}

function placesOfGrid({ id, rows, columns, cells }: FormModule): readonly Place[] {
  let above = "";
  return rows.flatMap((line) => {
    const label = (isRow(line) ? line.labels : line.heading).en;
    const isPart = isRow(line) && line.part === true;
    if (!isPart) above = label;
    if (!isRow(line)) return [];
    return columns.flatMap((column): readonly Place[] => {
      const indicator = cells.get(crossing(line.id, column.id));
      const row = isPart ? `${above}: ${label}` : label;
      return indicator === undefined ? [] : [{ indicator, sheet: id, row, column: column.labels.en }];
    });
  });
}
