import type { BorderLine, BorderSide, CellStyle } from "../../core/workbook/Cell";
import type { Rect } from "../../core/workbook/Rect";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The borders of one kind of cell: the same lines on the same sides in the same colour. */
export interface BorderKind {
  readonly key: string;
  readonly border: Partial<Readonly<Record<BorderSide, BorderLine>>>;
  readonly color: string | undefined;
}

/** Lines by weight. Neighbours share the edge between them; of two lines asked for there, the heavier one shows. */
const WEIGHT: Readonly<Record<BorderLine, number>> = { hair: 1, dotted: 2, thin: 3, medium: 4, double: 5, thick: 6 };

const SIDES: readonly BorderSide[] = ["top", "bottom", "left", "right"];

/** What tells a cell's borders from another's; undefined without any. */
export function borderKind({ border, borderColor }: CellStyle): BorderKind | undefined {
  if (!border || SIDES.every((side) => border[side] === undefined)) return undefined;
  return { key: [...SIDES.map((side) => border[side] ?? ""), borderColor ?? ""].join(), border, color: borderColor };
}

/** The heaviest line of a kind: kinds are written by it, lightest first, so that the heavier line stays where two meet. */
export const heaviest = ({ border }: BorderKind): number =>
  Math.max(...Object.values(border).map((line) => WEIGHT[line]));

const heavier = (a: BorderLine | undefined, b: BorderLine | undefined): BorderLine | undefined =>
  !a || (b && WEIGHT[b] > WEIGHT[a]) ? b : a;

/** The lines to draw on a block all of whose cells have these borders. Inside lines only where there is an inside: Excel refuses others. */
export function edgesOf({ border }: BorderKind, block: Rect): readonly (readonly [Edge, BorderLine])[] {
  const { top, bottom, left, right } = border;
  const edges: [Edge, BorderLine | undefined][] = [
    ["InsideHorizontal", block.rows > 1 ? heavier(top, bottom) : undefined],
    ["InsideVertical", block.columns > 1 ? heavier(left, right) : undefined],
    ["EdgeTop", top],
    ["EdgeBottom", bottom],
    ["EdgeLeft", left],
    ["EdgeRight", right],
  ];
  return edges.filter((edge): edge is [Edge, BorderLine] => edge[1] !== undefined);
}

export function drawEdge(format: Excel.RangeFormat, edge: Edge, line: BorderLine, color: string | undefined): void {
  const border = format.borders.getItem(edge);
  // The weight after the style, which resets it; a double or dotted line has a weight of its own.
  border.style = line === "double" ? "Double" : line === "dotted" ? "Dot" : "Continuous";
  if (line === "thin") border.weight = "Thin";
  if (line === "medium") border.weight = "Medium";
  if (line === "thick") border.weight = "Thick";
  if (line === "hair") border.weight = "Hairline";
  if (color !== undefined) border.color = color;
}
