import { failureCode } from "../model/failure";
import { WorkbookError } from "../../core/workbook/Workbook";
import type { PageId } from "../pages";

/**
 * What support needs to know of a failure, in English, one item a line. Of the error it holds the code, the place in our
 * program and a workbook error's detail, never the text of any other error: that may hold cell content.
 */
export function diagnostic(error: unknown, at: { readonly version: string; readonly page: PageId }): string {
  const frames = error instanceof Error ? framesOf(error) : [];
  return [
    `hoptac ${at.version}`,
    `page: ${at.page}`,
    `code: ${failureCode(error)}`,
    ...(error instanceof WorkbookError ? [`detail: ${error.detail}`] : []),
    `browser: ${navigator.userAgent}`,
    ...frames,
  ].join("\n");
}

/** The innermost calls of an error's stack, without its text, which may run over several lines. */
const framesOf = ({ stack = "", message }: Error): readonly string[] =>
  stack
    .replace(message, "")
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8);
