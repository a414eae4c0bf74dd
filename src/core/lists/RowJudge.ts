import type { Finding } from "../dataset/Finding";
import { dateToSerial } from "../dataset/ReferencePeriod";
import type { FormRow } from "../forms/formNames";
import type { ReadContext } from "../forms/readGrid";
import { foldWord } from "../intake/foldWord";
import { plainText } from "../intake/plainText";
import { isTotalLabel } from "../intake/totalLabel";
import { foldName } from "../registers/foldName";
import { numericValue } from "../quantity/Quantity";
import { cellAddress } from "../workbook/a1";
import type { SeenRow } from "./FeedTotals";
import type { FormList } from "./FormList";
import { columnLabels } from "./listColumns";
import type { ListRow } from "./ListReading";
import type { RowSubjects } from "./rowSubjects";
import { SaidNone } from "./SaidNone";
import type { FoundColumn } from "./foundColumns";
import type { ListCellReading } from "./ListCellReading";

/** What becomes of a row. */
export interface JudgedRow {
  /** Adds up other rows: no row of its own. */
  readonly isTotal: boolean;
  /** The unit that says it has nothing. */
  readonly none?: string;
  /** Where the row counts, if it does. */
  readonly place?: FormRow;
  readonly seen: SeenRow;
  readonly findings: readonly Finding[];
}

const UNSEEN: SeenRow = { unit: undefined, place: undefined, numbers: {}, choices: {} };

/** Says of each row whether it counts and where, and which rows are the same thing twice. */
export class RowJudge {
  private readonly byId: ReadonlyMap<string, FoundColumn>;
  private readonly firstOf = new Map<string, ListRow>();
  private readonly twins: Finding[] = [];
  private readonly saidNone = new SaidNone();
  /** Sheet rows. */
  private readonly unnumbered: number[] = [];
  private readonly bounds: { readonly from: number; readonly to: number } | undefined;
  private readonly onlyZone: string | undefined;

  constructor(
    private readonly list: FormList,
    private readonly sheet: string,
    private readonly columns: readonly FoundColumn[],
    private readonly context: ReadContext,
    private readonly subjectOf: RowSubjects,
  ) {
    this.byId = new Map(columns.map((column) => [column.asked.column.id, column]));
    const { period } = context.info;
    const [from, to] = [dateToSerial(period?.from ?? ""), dateToSerial(period?.to ?? "")];
    this.bounds = from === undefined || to === undefined ? undefined : { from, to };
    const { zones } = context.meta.programme;
    this.onlyZone = zones.length === 1 ? zones[0]?.id : undefined;
  }

  judge(row: ListRow, cells: readonly (ListCellReading | undefined)[]): JudgedRow {
    const total = this.totalColumn(row, cells);
    if (total) {
      const parameters = {
        typed:
          row.fields[total.asked.column.id] ??
          String(cells[this.columns.indexOf(total)]?.findings[0]?.parameters?.["typed"] ?? ""),
      };
      return {
        isTotal: true,
        seen: this.seenOf(cells),
        findings: [this.finding("list.totalRow", row, total, parameters)],
      };
    }
    const { feed } = this.list;
    const unit = feed && row.fields[feed.unit];
    const seen = this.seenOf(cells);
    const saysNone = feed !== undefined && this.saysNone(row);
    if (saysNone && unit !== undefined && this.isBare(row)) {
      this.saidNone.addNone(unit, row.at);
      return { isTotal: false, none: unit, seen, findings: [] };
    }
    if (unit !== undefined) this.saidNone.addTold(unit, row.at);
    const missing = this.columns.filter(
      ({ asked: { column } }, index) => column.required && cells[index] === undefined,
    );
    const uncounted = this.list.feed ?? this.list.history;
    const rule = uncounted ? "list.missing" : "list.incomplete";
    const findings = missing.map((column) => this.finding(rule, row, column, {}));
    const number = this.byId.get(this.list.identity[0] ?? "");
    if (saysNone && number && !this.isBare(row)) findings.push(this.finding("list.noneAndMore", row, number, {}));
    this.compare(row);
    const zone = feed && (this.byId.has(feed.zone) ? row.fields[feed.zone] : this.onlyZone);
    if (feed && row.fields[this.list.identity[0] ?? ""] === undefined) this.unnumbered.push(row.at);
    const counts = feed && zone !== undefined && unit !== undefined && row.fields[feed.date] !== undefined;
    const wrongZone = counts && !this.reportsOn(unit, zone);
    if (wrongZone) {
      const column = this.byId.get(feed.zone);
      if (column) findings.push(this.finding("list.otherZone", row, column, {}));
    }
    return { isTotal: false, ...(counts && !wrongZone && { place: { zone, unit } }), seen, findings };
  }

  /** What can be said only once all rows are known. */
  finish(): readonly Finding[] {
    const number = this.byId.get(this.list.identity[0] ?? "");
    if (!number || !this.list.feed) return this.twins;
    return [...this.twins, ...this.saidNone.findings(this.sheet, number.at), ...this.withoutNumber(number)];
  }

  /** Rows that leave out what tells one case from another; told once for all of them, at the first. */
  private withoutNumber({ asked, at }: FoundColumn): readonly Finding[] {
    const [first] = this.unnumbered;
    if (first === undefined) return [];
    const place = { sheet: this.sheet, cell: cellAddress(first, at) };
    const parameters = { count: this.unnumbered.length };
    return [{ rule: "list.noNumber", severity: "info", place, parameters, labels: { column: columnLabels(asked) } }];
  }

  /** The column of texts in which a row says that it adds up others. */
  private totalColumn({ fields }: ListRow, cells: readonly (ListCellReading | undefined)[]): FoundColumn | undefined {
    return this.columns.find(({ asked: { column } }, index) => {
      if (column.kind !== "text" && column.kind !== "choice") return false;
      const typed = fields[column.id] ?? cells[index]?.findings[0]?.parameters?.["typed"];
      const isChosen = column.kind === "choice" && fields[column.id] !== undefined;
      return !isChosen && typeof typed === "string" && isTotalLabel(typed, this.context.catalogue.lexicon);
    });
  }

  /** "không" where the number of a case is asked for. */
  private saysNone({ fields }: ListRow): boolean {
    const [first = ""] = this.list.identity;
    return this.context.catalogue.lexicon.cells.get(foldWord(plainText(fields[first] ?? "").text))?.kind === "zero";
  }

  /** Neither a day nor an amount of anything. */
  private isBare({ fields, figures }: ListRow): boolean {
    const isNothing = Object.values(figures).every((figure) => numericValue(figure) === 0);
    return isNothing && fields[this.list.feed?.date ?? ""] === undefined;
  }

  private reportsOn(unit: string, zone: string): boolean {
    const own = this.context.meta.programme.units.find(({ id }) => id === unit);
    return own?.zones === undefined || own.zones.includes(zone);
  }

  /** The row as the formulas of other sheets see it: labels as the drop-downs have them, real dates, numbers. */
  private seenOf(cells: readonly (ListCellReading | undefined)[]): SeenRow {
    const { feed } = this.list;
    if (!feed) return UNSEEN;
    const numbers: Record<string, number> = {};
    const choices: Record<string, string> = {};
    this.columns.forEach(({ asked: { column } }, index) => {
      const seen = cells[index]?.seen;
      if (typeof seen === "number") numbers[column.id] = seen;
      else if (seen !== undefined) choices[column.id] = seen;
      else if (cells[index] && column.kind === "choice") choices[column.id] = "";
    });
    const unit = choices[feed.unit];
    const zone = this.byId.has(feed.zone) ? choices[feed.zone] : this.onlyZone;
    const { [feed.date]: day, ...figures } = numbers;
    const inPeriod = day !== undefined && this.bounds !== undefined && day >= this.bounds.from && day <= this.bounds.to;
    const place = unit !== undefined && zone !== undefined && inPeriod ? { zone, unit } : undefined;
    return { unit, place, numbers: figures, choices };
  }

  /**
   * Two rows alike in all that identifies them; alike in everything they can't both be true. A row that leaves out what identifies it is asked
   * about where another says the very same: filled in twice, or two of a kind.
   */
  private compare(row: ListRow): void {
    const parts = this.list.identity.map((id) => row.fields[id]);
    const [first] = this.columns.filter(({ asked: { column } }) => this.list.identity.includes(column.id));
    if (!first) return;
    const isIdentified = parts.every((part) => part !== undefined);
    const more = (this.list.apart ?? []).map((id) => row.fields[id] ?? "");
    const key = isIdentified ? [...parts, ...more].map((part) => foldName(part)).join("|") : contentOf(row);
    const known = this.firstOf.get(key);
    if (!known) {
      this.firstOf.set(key, row);
      return;
    }
    const isSame = contentOf(known) === contentOf(row);
    const parameters = { other: cellAddress(known.at, first.at) };
    const place = { sheet: this.sheet, cell: cellAddress(row.at, first.at) };
    const rule = isSame ? "list.sameRow" : "list.twice";
    if (isSame && isIdentified) this.twins.push({ rule, severity: "hard", place, parameters });
    else {
      const subject = this.subjectOf(this.list.id, this.context.info.period, [known, row]);
      this.twins.push({ rule, severity: "soft", place, parameters, ...subject });
    }
  }

  private finding(rule: string, row: ListRow, { asked, at }: FoundColumn, parameters: Finding["parameters"]): Finding {
    const place = { sheet: this.sheet, cell: cellAddress(row.at, at) };
    return {
      rule,
      severity: "hard",
      place,
      ...(parameters && { parameters }),
      labels: { column: columnLabels(asked) },
    };
  }
}

const contentOf = ({ fields, figures }: ListRow): string => JSON.stringify([fields, figures]);
