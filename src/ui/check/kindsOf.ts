import type { CheckItem } from "../../core/check/checkList";
import type { ChosenCorrection } from "../../core/tasks/applyCorrections";

/** What names a thing has to be looked at cell by cell: whether the column is meant for that thing, nobody can tell for all. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(["intake.fix.named"]);

/** The corrections of all proposals of one kind, by the kind's rule; only those that may be applied together. */
export function kindsOf(items: readonly CheckItem[]): ReadonlyMap<string, readonly ChosenCorrection[]> {
  const kinds = new Map<string, ChosenCorrection[]>();
  for (const { finding, standing } of items) {
    const { rule, fix } = finding;
    if (standing !== "proposal" || !fix || ONE_BY_ONE.has(rule)) continue;
    const kind = kinds.get(rule) ?? [];
    kind.push({ finding, correction: fix });
    kinds.set(rule, kind);
  }
  return kinds;
}
