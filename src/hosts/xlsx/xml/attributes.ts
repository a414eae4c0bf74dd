import { damaged } from "../damaged";

/** An xsd:boolean as spreadsheet programs write it. */
export function booleanAttribute(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A finite decimal number, point as decimal sign: nothing else is a number in a workbook.
 * @throws WorkbookError `damaged` with `place`
 */
export function parseNumber(text: string, place: string): number {
  const number = NUMBER.test(text) ? Number(text) : NUMBER.test(text.trim()) ? Number(text) : NaN;
  if (!Number.isFinite(number)) throw damaged(`${place}: not a number`);
  return number;
}

/** @throws WorkbookError `damaged` with `place` */
export function numberAttribute(value: string | undefined, place: string): number | undefined {
  return value === undefined ? undefined : parseNumber(value, place);
}

const INTEGER = /^\d{1,10}$/;

/**
 * A count or index, 0 or more.
 * @throws WorkbookError `damaged` with `place`
 */
export function parseIndex(text: string, place: string): number {
  if (!INTEGER.test(text)) throw damaged(`${place}: not an index`);
  return Number(text);
}
