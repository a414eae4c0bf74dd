import type { MessageParameters } from "../../core/dataset/Finding";
import type { Translate } from "../../core/text/messages";
import { UserMessage } from "../../core/text/UserMessage";
import { WorkbookError } from "../../core/workbook/Workbook";

/** A failure in words. */
export interface Failure {
  readonly text: string;
  /** For support: a workbook error's code, a message's id, or the kind of an unexpected error. */
  readonly code: string;
  /** The user stopped it: nothing to repair, nothing to report. */
  readonly stopped: boolean;
}

/** Words any error. An unknown one is not quoted: its text may hold cell content. */
export function describeFailure(error: unknown, translate: Translate): Failure {
  const code = failureCode(error);
  const { id, parameters } = wording(error);
  return { text: translateOr(translate, id, parameters), code, stopped: code === "aborted" };
}

/** The code of an error for support; holds no cell content. */
export function failureCode(error: unknown): string {
  if (error instanceof WorkbookError) return error.code;
  if (error instanceof UserMessage) return error.id.replace(/^error\./, "");
  return error instanceof Error ? error.name : "unexpected";
}

/** The workbook can't be read just now, while the user edits a cell or Excel works; it will be soon. */
export const isPassing = (error: unknown): boolean =>
  error instanceof WorkbookError && (error.code === "cellEditMode" || error.code === "busy");

export const isAbort = (error: unknown): boolean => error instanceof WorkbookError && error.code === "aborted";

function wording(error: unknown): { readonly id: string; readonly parameters: MessageParameters } {
  if (error instanceof WorkbookError) return { id: `error.${error.code}`, parameters: {} };
  if (error instanceof UserMessage) return { id: error.id, parameters: error.parameters };
  return { id: "error.unexpected", parameters: {} };
}

/** A message id that no language knows must not hide the failure it stands for. */
function translateOr(translate: Translate, id: string, parameters: MessageParameters): string {
  try {
    return translate(id, parameters);
  } catch {
    return translate("error.unexpected");
  }
}
