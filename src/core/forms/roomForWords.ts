import type { Vocabulary } from "../intake/Vocabulary";
import { fontNameOf } from "../layout/styles";
import { textWidth } from "../layout/textWidth";
import type { Language } from "../text/Labels";
import { leastWidth } from "./gridLayout";
import type { GridPlan } from "./gridPlan";

/** Characters on a page's width at full size, some left for programs whose columns are wider. */
const PAGE: Readonly<Record<GridPlan["orientation"], number>> = { portrait: 86, landscape: 130 };

/**
 * The same sheet with wider columns where its page has room: for the word before a figure (khoảng 56.400.000), which is drawn smaller without. The
 * widest figures come first, a field's columns of both periods together.
 */
export function roomForWords<T extends GridPlan>(plan: T, { qualifiers }: Vocabulary, language: Language): T {
  const words = [qualifiers.moreThan, qualifiers.nearly, qualifiers.about].flatMap(([word = ""]) => word);
  const room = Math.ceil(Math.max(...words.map((word) => textWidth(`${word} `, 12, true, fontNameOf(language)))));
  let free = PAGE[plan.orientation] - leastWidth(plan);
  const wider = new Set<string>();
  for (const { field } of [...plan.columns].sort((a, b) => b.width - a.width)) {
    const needed = room * plan.columns.filter((column) => column.field === field).length;
    if (wider.has(field) || needed > free) continue;
    wider.add(field);
    free -= needed;
  }
  return {
    ...plan,
    columns: plan.columns.map((column) =>
      wider.has(column.field) ? { ...column, width: column.width + room } : column,
    ),
  };
}
