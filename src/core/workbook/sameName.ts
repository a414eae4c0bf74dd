/** The form in which Excel compares names of sheets and defined names: without case, composed. */
export const foldedName = (name: string): string => name.normalize("NFC").toLowerCase();

/** Whether two names of sheets, or two defined names, are one to Excel. */
export const sameName = (a: string, b: string): boolean => a === b || foldedName(a) === foldedName(b);
