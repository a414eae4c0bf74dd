/** What `hoptac summarize --json` prints, as far as tests look at it. */
export interface BookJson {
  readonly findings: readonly { readonly severity: string }[];
  readonly tables: readonly {
    readonly rows: readonly { readonly cells: Readonly<Record<string, FigureJson | { readonly text: string }>> }[];
  }[];
  readonly sentences: readonly { readonly language: string; readonly text: string }[];
}

interface FigureJson {
  readonly value: number | null;
  readonly qualifier?: string;
}

const SIGNS: Readonly<Record<string, string>> = { moreThan: ">", nearly: "<", about: "~" };

/** Every number of the tables, "more than" as ">390". */
export const figuresOfTables = ({ tables }: BookJson): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        Object.values(cells).flatMap((cell) =>
          "value" in cell && cell.value !== null ? [`${SIGNS[cell.qualifier ?? ""] ?? ""}${String(cell.value)}`] : [],
        ),
      ),
    ),
  );
