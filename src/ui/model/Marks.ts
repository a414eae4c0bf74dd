import type { CheckItem, Standing } from "../../core/check/checkList";
import type { Progress } from "../../core/workbook/Workbook";
import type { PaneTasks } from "../PaneServices";

/** A mark calls for something to be done; what is explained or only told bears none. */
const MARKED: ReadonlySet<Standing> = new Set<Standing>(["error", "proposal", "query"]);

/** Keeps the marks on the sheet like the findings; writes only where these have changed. */
export class Marks {
  private written: string | undefined;

  constructor(private readonly tasks: Pick<PaneTasks, "markCells">) {}

  /** Answers how many marks found no room. */
  async show(items: readonly CheckItem[], progress: Progress): Promise<number> {
    const findings = items.filter(({ standing }) => MARKED.has(standing)).map(({ finding }) => finding);
    const wanted = JSON.stringify(
      findings.map(({ severity, place, alsoAt }) => [severity, place.sheet, place.cell, alsoAt]),
    );
    if (wanted === this.written) return 0;
    this.written = undefined;
    const left = await this.tasks.markCells(findings, progress);
    this.written = wanted;
    return left;
  }

  async remove(progress: Progress): Promise<void> {
    this.written = undefined;
    await this.tasks.markCells(undefined, progress);
  }
}
