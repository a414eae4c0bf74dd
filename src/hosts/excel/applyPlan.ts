import { checkPlan } from "../../core/workbook/checkPlan";
import { type Progress, WorkbookError } from "../../core/workbook/Workbook";
import type { WorkbookPlan } from "../../core/workbook/WorkbookPlan";
import { type ExcelHost, requestRoom, WEB_REQUEST_BYTES } from "./ExcelHost";
import { excelFailure, toWorkbookError } from "./excelErrors";
import { readExisting, stillAsWritten } from "./existingCells";
import { buildOf, isOthers, type Writer } from "./buildMarks";
import { findWorkbook, type Found } from "./outline";
import { planSteps, renamesOf } from "./planSteps";
import { type Pace, runSteps } from "./runSteps";
import { type Outcome, takeBack, tidyUp, type Touched } from "./takeBack";
import { UndoneLater } from "./UndoneLater";

const TRIES = 3;

/**
 * Writes a plan whole or not at all: one request, with one more before it where cells of existing sheets change. A failure takes
 * everything back; one that smaller requests may avoid is met with them.
 * @throws WorkbookError `busy` while another writer builds sheets in the workbook; UndoneLater where the failure left something behind.
 */
export async function applyPlan(
  host: ExcelHost,
  plan: WorkbookPlan,
  known: Found,
  writer: Writer,
  given?: Progress,
): Promise<void> {
  const progress = given && neverBack(given);
  checkPlan(plan, known.outline);
  if (progress?.signal?.aborted) throw new WorkbookError("aborted", "before writing");
  const found = await withoutDebris(host, known, writer);
  if (found.structureProtected && (plan.sheets.length > 0 || plan.replaces?.length)) {
    throw new WorkbookError("workbookProtected", "WorkbookProtection.protected");
  }
  const build = buildOf(writer);
  const existing = plan.edits?.length ? await readExisting(host, plan.edits, plan.rewrites) : [];
  const renames = renamesOf(plan, found);
  let pace: Pace = { maxBytes: requestRoom(host.requestBytes), cosmeticsApart: false };
  for (let tries = 1; ; tries++) {
    try {
      const steps = planSteps(plan, found, existing, pace.maxBytes, build);
      const unfinished = await runSteps(host, steps, pace, progress);
      if (unfinished.length > 0) progress?.leftOut?.(unfinished);
      return;
    } catch (error) {
      const { properties } = found.outline;
      const outcome = await afterFailure(host, { plan, build, properties, cells: existing, renames }, error);
      if (outcome === "finished") {
        progress?.report(1);
        return;
      }
      if (tries === TRIES || !mayHelp(error)) throw error;
      pace = { maxBytes: Math.min(pace.maxBytes, 2 * requestRoom(WEB_REQUEST_BYTES)) / 2, cosmeticsApart: true };
    }
  }
}

/** Another try begins anew; what is reported of it stands still until it has come further than the one before. */
function neverBack(progress: Progress): Progress {
  let furthest = 0;
  return {
    ...progress,
    report: (done) => {
      furthest = Math.max(furthest, done);
      progress.report(furthest);
    },
  };
}

/** Takes away what earlier plans left behind; what another writer may still be building is left alone, and nothing is written then. */
async function withoutDebris(host: ExcelHost, known: Found, writer: Writer): Promise<Found> {
  if (builds(known).length === 0) return known;
  // The other one may have come to its end since.
  const now = builds(known).some((build) => isOthers(build, writer)) ? await findWorkbook(host) : known;
  if (builds(now).some((build) => isOthers(build, writer)))
    throw new WorkbookError("busy", "another writer builds sheets");
  return builds(now).length === 0 ? now : tidyUp(host, now);
}

const builds = ({ unfinished, journal, committed }: Found): readonly string[] => [
  ...[...unfinished, ...journal].map(({ build }) => build),
  ...(committed === undefined ? [] : [committed]),
];

/** What smaller requests, or looks apart, may get past. */
const COSMETIC = /^(WorksheetFreezePanes|PageLayout|HeaderFooter|Chart|Worksheet\.(showGridlines|tabColor|activate))/;
function mayHelp(error: unknown): boolean {
  const failure = excelFailure(error);
  if (!failure) return false;
  // GeneralException: a big write on the web, or another window in front for a moment (office-js 5504, 2078): once more, in parts.
  return (
    failure.code === "RequestPayloadSizeLimitExceeded" ||
    failure.code === "GeneralException" ||
    COSMETIC.test(failure.location)
  );
}

/** @throws UndoneLater where Excel refuses the clean-up too. */
async function afterFailure(host: ExcelHost, touched: Touched, error: unknown): Promise<Outcome> {
  try {
    return await takeBack(host, touched);
  } catch (second) {
    const { code, detail } = toWorkbookError(error);
    // In a cell being edited Excel refuses everything, the clean-up too; in a first request nothing was done either.
    throw new UndoneLater(code, `${detail}; clean-up: ${toWorkbookError(second).detail}`, async () => {
      await takeBack(host, { ...touched, cells: await stillAsWritten(host, touched.cells) });
    });
  }
}
