import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  type ColumnChoice,
  columnChoices,
  type RowChoice,
  type TableDraft,
  withTable,
} from "../../core/tables/tableDraft";
import { type Labels, labelIn } from "../../core/text/Labels";
import { type PaneContext, usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { programmeOf, type TablesDraft } from "./TablesDraft";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  add: { alignSelf: "flex-start" },
});

interface AddTableProps {
  readonly kit: BookTablesKit;
  readonly draft: TablesDraft;
  readonly onChange: (draft: TablesDraft) => void;
}

type Chosen = Omit<TableDraft, "rows" | "columns"> & { readonly rows?: string; readonly columns?: ColumnChoice };
const NOTHING: Chosen = { title: "", measures: [], filter: {} };

/** A table of the programme's own: what its rows and columns are, which indicators, and whose figures alone. */
export function AddTable({ kit, draft, onChange }: AddTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { language } = state;
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const rows = kit.rows.find(({ id }) => id === chosen.rows) ?? kit.rows[0];
  if (!rows) return null;
  const choices = columnChoices(rows, kit.programme);
  const columns = choices.find((choice) => choice === chosen.columns) ?? choices[0];
  const { parties, zones } = kit.programme;
  const title = chosen.title.trim();
  const add = () => {
    if (!columns) return;
    const measures = rows.measures.filter((id) => chosen.measures.includes(id));
    const table: TableDraft = { ...chosen, rows: rows.id, columns, measures };
    const { ownTables = [], tables = [] } = withTable(programmeOf(kit, draft), draft.tables, table, rows, language);
    onChange({ tables, ownTables, usual: false });
    setChosen(NOTHING);
    model.announce("pane.bookTables.added", { name: title });
  };
  return (
    <section className={styles.fields}>
      <h2 className={text.heading}>{t("pane.bookTables.add")}</h2>
      <Field label={t("pane.bookTables.newTitle")}>
        <Input value={chosen.title} onChange={(_event, { value }) => setChosen({ ...chosen, title: value })} />
      </Field>
      <Field label={t("pane.bookTables.rows")}>
        <Select value={rows.id} onChange={(_event, { value }) => setChosen({ ...chosen, rows: value, measures: [] })}>
          {kit.rows.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {rowText(choice, language, t)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane.bookTables.columns")}>
        <Select
          value={columns ?? ""}
          onChange={(_event, { value }) => {
            const choice = choices.find((each) => each === value);
            if (choice) setChosen({ ...chosen, columns: choice });
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t(`pane.bookTables.columns.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      {rows.measures.length > 1 && (
        <fieldset className={styles.group}>
          <legend>{t("pane.bookTables.measures")}</legend>
          {rows.measures.map((id) => (
            <Checkbox
              key={id}
              label={labelIn(kit.indicators.get(id) ?? { en: id }, language)}
              checked={chosen.measures.includes(id)}
              onChange={(_event, { checked }) => {
                const others = chosen.measures.filter((each) => each !== id);
                setChosen({ ...chosen, measures: checked === true ? [...others, id] : others });
              }}
            />
          ))}
        </fieldset>
      )}
      <Narrow
        label={t("pane.bookTables.party")}
        all={parties}
        value={chosen.filter.party}
        onChange={(party) => setChosen({ ...chosen, filter: narrowed(chosen.filter, "party", party) })}
      />
      <Narrow
        label={t("pane.bookTables.zone")}
        all={rows.sheet ? [] : zones}
        value={chosen.filter.zone}
        onChange={(zone) => setChosen({ ...chosen, filter: narrowed(chosen.filter, "zone", zone) })}
      />
      <Button className={styles.add} disabled={title === "" || !columns} onClick={add}>
        {t("pane.bookTables.addButton")}
      </Button>
    </section>
  );
}

function rowText({ sheet, stub }: RowChoice, language: PaneContext["state"]["language"], t: PaneContext["t"]): string {
  return t(`pane.bookTables.rows.${stub.by}`, sheet && { sheet: labelIn(sheet, language) });
}

function narrowed(filter: TableDraft["filter"], key: "party" | "zone", id: string | undefined): TableDraft["filter"] {
  const { [key]: _before, ...rest } = filter;
  return id === undefined ? rest : { ...rest, [key]: id };
}

interface NarrowProps {
  readonly label: string;
  readonly all: readonly { readonly id: string; readonly labels: Labels }[];
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** One of several, or all; nothing where there is one alone. */
function Narrow({ label, all, value, onChange }: NarrowProps) {
  const { state, t } = usePane();
  if (all.length < 2) return null;
  return (
    <Field label={label}>
      <Select value={value ?? ""} onChange={(_event, { value: id }) => onChange(id === "" ? undefined : id)}>
        <option value="">{t("pane.bookTables.all")}</option>
        {all.map(({ id, labels }) => (
          <option key={id} value={id}>
            {labelIn(labels, state.language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
