import { encodeXString } from "../../../src/hosts/xlsx/xml/xstring";
import fc from "fast-check";
import { absoluteRectAddress, MAX_COLUMNS, MAX_ROWS } from "../../../src/core/workbook/a1";
import type { BorderLine, Cell, CellFont, CellStyle, CellValue } from "../../../src/core/workbook/Cell";
import { MemoryWorkbook } from "../../../src/core/workbook/MemoryWorkbook";
import type { Rect } from "../../../src/core/workbook/Rect";
import {
  type ColumnFormat,
  type Comparison,
  type ConditionalFormat,
  type DataValidation,
  type DefinedName,
  type HeaderFooter,
  type PageLayout,
  type RowFormat,
  Sheet,
  type SheetProtection,
  type ValidationRule,
} from "../../../src/core/workbook/Sheet";

/** Leaves keys out rather than setting them to undefined, as the model does. */
const record = <T extends object>(
  model: { [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> },
  required: readonly (keyof T)[] = [],
): fc.Arbitrary<T> => fc.record<T>(model, { requiredKeys: [...required] });
const notEmpty = (value: object): boolean => Object.keys(value).length > 0;
const yes = fc.constant(true);

/** Any text a cell can hold, with what has gone wrong elsewhere: formulas' first letters, escapes, marks, half an emoji. */
export const arbitraryText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { arbitrary: fc.string({ unit: "grapheme", maxLength }), weight: 3 },
      { arbitrary: fc.string({ unit: "binary", maxLength }), weight: 1 },
      fc.constantFrom(
        "=1+1",
        "+84",
        "-5",
        "@x",
        "\tTab",
        "\rCR",
        "\n",
        "#N/A",
        "#REF!",
        "TRUE",
        "1",
        "_x0041_",
        "_x005F_",
        "_x000D_",
      ),
      fc.constantFrom("hê-rô-in", "hê-rô-in".normalize("NFD"), "ບໍ່ແກ້ວ", " x ", "<a>&\"'", "]]>", "\ud83d", "\ufffe"),
    )
    .map((text) => text.slice(0, maxLength));
const someText = (maxLength: number) => arbitraryText(maxLength).filter((text) => text !== "");

const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const rect: fc.Arbitrary<Rect> = fc
  .record({
    row: fc.nat(200),
    column: fc.nat(60),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 9 }),
  })
  .chain((small) =>
    fc.constantFrom(
      small,
      small,
      { ...small, row: 1, rows: MAX_ROWS - 1 },
      { ...small, column: 0, columns: MAX_COLUMNS },
    ),
  );

const error = fc
  .constantFrom("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
  .map((name) => ({ error: name }));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const value: fc.Arbitrary<CellValue> = fc.oneof(number, someText(40), fc.boolean(), error);

const reference = rect.map(absoluteRectAddress);
const formula = fc.oneof(
  fc
    .tuple(fc.constantFrom("SUM", "IFNA", "XLOOKUP", "FILTER", "STDEV.S"), reference)
    .map(([name, ref]) => `=${name}(${ref},1)`),
  reference.map((ref) => `=1<"a & b"&'Kết ''quả'' A1'!${ref}`),
);

const font = record<CellFont>({
  name: fc.constantFrom("Times New Roman", "Phetsarath OT", 'A & "B"'),
  size: fc.constantFrom(8, 10.5, 13, 14),
  bold: yes,
  italic: yes,
  underline: yes,
  color,
}).filter(notEmpty);
const line = fc.constantFrom<BorderLine>("thin", "medium", "thick", "double", "hair", "dotted");
const border = record<Required<CellStyle>["border"]>({ top: line, bottom: line, left: line, right: line }).filter(
  notEmpty,
);
/** Styles as the reader makes them: nothing that only repeats a default. */
const style: fc.Arbitrary<CellStyle> = record<CellStyle>({
  numberFormat: fc.oneof(
    fc.constantFrom(
      "0",
      "#,##0",
      "0.00%",
      "m/d/yyyy",
      "@",
      '"hơn "#,##0',
      '"gần "#,##0.00;[Red]-0',
      "dd/mm/yyyy",
      "\\_x0041_0",
    ),
    arbitraryText(10).map((text) => `"${text.replaceAll('"', "")}x"0`),
  ),
  font,
  fill: color,
  horizontal: fc.constantFrom("left", "center", "right", "justify", "centerAcrossSelection"),
  vertical: fc.constantFrom("top", "center"),
  wrap: yes,
  shrink: yes,
  indent: fc.integer({ min: 1, max: 15 }),
  border,
  borderColor: color,
  locked: fc.constant(false),
})
  .map(({ borderColor, ...rest }) => (rest.border && borderColor ? { ...rest, borderColor } : rest))
  .filter(notEmpty);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  record<Cell>({ value, style } as never, ["value"]),
  record<Cell>({ value: fc.oneof(value, fc.constant("")), formula, style } as never, ["value", "formula"]),
  style.map((only) => ({ value: null, style: only })),
);

/** Texts of which the format limits what is written: a control character is seven. */
const isWritten = (limit: number) => (text: string) => encodeXString(text).length <= limit;
const message = {
  title: arbitraryText(32).filter(isWritten(32)),
  message: someText(255).filter(isWritten(255)),
};
const OPERATORS: readonly Comparison[] = [
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];
const bound = fc.oneof(
  fc.integer(),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((n) => (n === 0 ? 0 : n)),
  formula,
);
const kind = fc.constantFrom("wholeNumber", "decimal", "date", "textLength");
const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
  formula.map((text) => ({ kind: "custom" as const, formula: text })),
  fc
    .oneof(formula, fc.constantFrom("có,không", "a;b", 'hơn "10",x'))
    .map((source) => ({ kind: "list" as const, source })),
  fc.record({ kind, operator: fc.constantFrom(...OPERATORS), formula1: bound }),
  fc.record({ kind, operator: fc.constantFrom<Comparison>("between", "notBetween"), formula1: bound, formula2: bound }),
);
const validation = record<DataValidation>(
  {
    range: rect,
    rule,
    prompt: fc.record(message),
    error: fc.record({ style: fc.constantFrom("stop", "warning", "information"), ...message }),
  },
  ["range", "rule"],
);
const conditionalFormat = record<ConditionalFormat>(
  { range: rect, formula, fill: color, color, bold: yes, frame: color },
  ["range", "formula"],
);

const headerText = fc.constantFrom(
  "Trang &P/&N",
  '&"Times New Roman,LR"&12 A && B',
  "&A",
  " x ",
  "Đơn vị & khác".replace("&", "&&"),
);
const headerFooter = record<HeaderFooter>({ left: headerText, center: headerText, right: headerText }).filter(notEmpty);
const margin = fc.nat(6000).map((hundredths) => hundredths / 100);
const page: fc.Arbitrary<PageLayout> = record<PageLayout>(
  {
    orientation: fc.constantFrom("portrait", "landscape"),
    paper: fc.constant("A4"),
    margins: fc.record({ top: margin, bottom: margin, left: margin, right: margin, header: margin, footer: margin }),
    fit: fc.record({ wide: fc.nat(3), tall: fc.nat(3) }),
    printArea: rect,
    titleColumns: fc.record({ first: fc.nat(3), last: fc.integer({ min: 3, max: 9 }) }),
    titleRows: fc.record({ first: fc.nat(3), last: fc.integer({ min: 3, max: 9 }) }),
    breaks: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 }).map((rows) => rows.sort((a, b) => a - b)),
    centerHorizontally: yes,
    header: headerFooter,
    footer: headerFooter,
    plainFirstPage: yes,
  },
  ["orientation", "paper", "margins"],
).map(({ plainFirstPage, ...rest }) =>
  plainFirstPage && (rest.header ?? rest.footer) ? { ...rest, plainFirstPage } : rest,
);
const protection = record<SheetProtection>({
  formatCells: yes,
  formatColumns: yes,
  formatRows: yes,
  insertRows: yes,
  insertColumns: yes,
  sort: yes,
  autoFilter: yes,
});

const name: fc.Arbitrary<DefinedName> = record<DefinedName>(
  {
    name: fc.stringMatching(/^hoptac\.[a-z]{1,8}(\.[0-9]{1,3})?$/),
    refersTo: fc.oneof(
      reference.map((ref) => `'Kết ''quả'''!${ref}`),
      fc.constantFrom("#REF!", '"a & <b>"', "1.5"),
    ),
    hidden: yes,
  },
  ["name", "refersTo"],
);
const names = fc.uniqueArray(name, { selector: (one) => one.name, maxLength: 4 });
const size = (largest: number) => fc.integer({ min: 1, max: 4 * largest }).map((quarters) => quarters / 4);
const placed = <T>(format: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.tuple(fc.nat(300), format), { selector: ([at]) => at, maxLength: 4 });

const sheetContent = fc.record({
  visibility: fc.constantFrom<Sheet["visibility"]>("visible", "hidden", "veryHidden"),
  tabColor: fc.option(color, { nil: undefined }),
  showGridlines: fc.boolean(),
  cells: fc.uniqueArray(fc.tuple(fc.nat(100), fc.nat(30), cell), {
    selector: ([row, column]) => `${row},${column}`,
    maxLength: 25,
  }),
  columns: placed(
    record<ColumnFormat>({ width: size(255), hidden: yes, style: style.filter(notEmpty) })
      .filter(notEmpty)
      // A file gives every visible column with a look its width, too.
      .map((format) => (format.style && !format.hidden ? { width: 10, ...format } : format)),
  ),
  rows: placed(record<RowFormat>({ height: size(409), hidden: yes }).filter(notEmpty)),
  merges: fc.array(rect, { maxLength: 2 }),
  validations: fc.array(validation, { maxLength: 4 }),
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  names,
  protection: fc.option(protection, { nil: undefined }),
  freeze: fc.option(fc.record({ rows: fc.nat(5), columns: fc.integer({ min: 1, max: 5 }) }), { nil: undefined }),
  page: fc.option(page, { nil: undefined }),
});
type Content = typeof sheetContent extends fc.Arbitrary<infer T> ? T : never;

function sheetOf(title: string, content: Content): Sheet {
  const sheet = new Sheet(title);
  const {
    cells,
    columns,
    rows,
    merges,
    validations,
    conditionalFormats,
    names: own,
    tabColor,
    protection: lock,
    freeze,
    page: layout,
  } = content;
  sheet.visibility = content.visibility;
  sheet.showGridlines = content.showGridlines;
  for (const [row, column, one] of cells) sheet.setCell(row, column, one);
  for (const [at, format] of columns) sheet.columns.set(at, format);
  for (const [at, format] of rows) sheet.rows.set(at, format);
  sheet.merges.push(...merges);
  sheet.validations.push(...validations);
  sheet.conditionalFormats.push(...conditionalFormats);
  sheet.names.push(...own);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (lock) sheet.protection = lock;
  if (freeze) sheet.freeze = freeze;
  if (layout) sheet.page = layout;
  return sheet;
}

const TITLES = ["Kết quả", "L'été & <1>", "ຜົນ", "ế".normalize("NFD"), "__proto__", "A1"];

/** Any workbook of the model that a file can hold, in the form in which the reader gives it back. */
export const arbitraryWorkbook: fc.Arbitrary<MemoryWorkbook> = fc
  .record({
    titles: fc.uniqueArray(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 3 }),
    contents: fc.array(sheetContent, { minLength: 3, maxLength: 3 }),
    names,
    properties: fc.uniqueArray(
      fc.tuple(
        fc.oneof(fc.stringMatching(/^hoptac\.[a-z]{1,8}$/), fc.constantFrom("7", 'Đơn vị & "x"', "__proto__")),
        fc.oneof(arbitraryText(255), number, fc.boolean()),
      ),
      { selector: ([key]) => key, maxLength: 4 },
    ),
    active: fc.nat(2),
  })
  .map(({ titles, contents, names: own, properties, active }) => {
    const workbook = new MemoryWorkbook();
    titles.forEach((title, index) => {
      const content = contents[index]!;
      workbook.addSheet(sheetOf(title, index === 0 ? { ...content, visibility: "visible" } : content));
    });
    const chosen = workbook.sheets[active];
    if (chosen?.visibility === "visible") workbook.activeSheetId = chosen.id;
    workbook.names.push(...own);
    for (const [key, one] of properties) workbook.properties.set(key, one);
    return workbook;
  });
