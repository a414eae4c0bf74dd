import type { Language } from "../text/Labels";
import type { ChartKind } from "../workbook/Chart";

/** Who issues a document, as it stands over it; in Lao the national title is centred over the page, in the others it stands right. */
export interface ReportHeading {
  readonly state: string;
  readonly motto: string;
  readonly superior: string;
  readonly office: string;
  readonly number: string;
  readonly placeAndDate: string;
}

export interface ReportSection {
  readonly heading: string;
  /** 1: I., II.; 2: 1., 2. below it. */
  readonly level: 1 | 2;
  readonly paragraphs: readonly string[];
}

export interface ReportColumn {
  /** What it shares with its neighbours, above their heads. */
  readonly spanner?: string;
  /** Head and the number below it: (6) = (4) + (5). */
  readonly label: string;
  readonly number: string;
  /** About how many characters its texts need side by side. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Says something of the column before it, such as its share: the two are never parted. */
  readonly withPrevious?: true;
}

export interface ReportRow {
  readonly texts: readonly string[];
  /** A heading has no figures; a part belongs under the row above it. */
  readonly role?: "heading" | "part" | "total";
}

/** A table as it is printed: every cell a text. */
export interface ReportTable {
  readonly id: string;
  readonly annex: string;
  readonly title: string;
  readonly attachedTo: string;
  readonly headnote: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** So many of the first columns say whose the figures beside them are. */
  readonly leads: number;
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
  /** In two languages: so many notes stand before those of the other one. */
  readonly secondNotes?: number;
}

export interface ReportSeries {
  readonly label: string;
  /** #RRGGBB. */
  readonly color: string;
  /** Undefined where there is no figure; the number format bears the word in front of it. */
  readonly points: readonly ({ readonly value: number; readonly numberFormat: string } | undefined)[];
}

/** A chart of one unit on one axis. */
export interface ReportChart {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ReportSeries[];
  /** Its source, and what it leaves out. */
  readonly notes: readonly string[];
  /** What it shows, in words. */
  readonly description: string;
}

/**
 * An administrative report: heading, title, sections, signature, and the tables as annexes; all in words, nothing of a file format. A line break
 * within a text is one of the page.
 */
export interface Report {
  readonly language: Language;
  /** Where it stands in two languages: the other one, whose lines follow those of the first. */
  readonly second?: Language;
  readonly heading: ReportHeading;
  readonly title: string;
  readonly subject: string;
  readonly opening: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly recipients: { readonly label: string; readonly lines: readonly string[] };
  /** Who signs: position in capitals, a line for the name below it. */
  readonly signatory: string;
  readonly tables: readonly ReportTable[];
  /** Said on a slide whose notes stand beside it, for the speaker. */
  readonly moreNotes: string;
  /** For slides. */
  readonly charts: readonly ReportChart[];
}
