import { Checkbox, Field, Input } from "@fluentui/react-components";
import { type ColumnChoice, columnChoices, type RowChoice, type TableDraft } from "../../core/tables/tableDraft";
import { type Labels, labelIn } from "../../core/text/Labels";
import { type PaneContext, usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../theme/useTextStyles";

/** A table as far as it is put together; rows and columns are the first there are until others are chosen. */
export type Chosen = Omit<TableDraft, "rows" | "columns"> & {
  readonly rows?: string;
  readonly columns?: ColumnChoice;
};

/** What a choice comes to: its rows and a whole draft; undefined where a programme has nothing to choose. */
export function wholeDraft(
  { programme, rows: all }: BookTablesKit,
  chosen: Chosen,
): { readonly rows: RowChoice; readonly draft: TableDraft } | undefined {
  const rows = all.find(({ id }) => id === chosen.rows) ?? all[0];
  const choices = rows ? columnChoices(rows, programme) : [];
  const columns = choices.find((choice) => choice === chosen.columns) ?? choices[0];
  if (!rows || !columns) return undefined;
  const measures = rows.measures.filter((id) => chosen.measures.includes(id));
  return { rows, draft: { ...chosen, rows: rows.id, columns, measures } };
}

interface TableFieldsProps {
  readonly kit: BookTablesKit;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** What a table of the programme's own is called and shows: rows, columns, which indicators, and whose figures alone. */
export function TableFields({ kit, chosen, onChange }: TableFieldsProps) {
  const text = useTextStyles();
  const { state, t } = usePane();
  const { language } = state;
  const whole = wholeDraft(kit, chosen);
  if (!whole) return null;
  const { rows, draft } = whole;
  const choices = columnChoices(rows, kit.programme);
  const { parties, zones } = kit.programme;
  return (
    <>
      <Field label={t("pane.bookTables.newTitle")}>
        <Input value={chosen.title} onChange={(_event, { value }) => onChange({ ...chosen, title: value })} />
      </Field>
      <SelectField
        label={t("pane.bookTables.rows")}
        value={rows.id}
        options={kit.rows.map((choice) => ({ value: choice.id, text: rowText(choice, language, t) }))}
        onChange={(id) => onChange({ ...chosen, rows: id, measures: [] })}
      />
      <SelectField
        label={t("pane.bookTables.columns")}
        value={draft.columns}
        options={choices.map((choice) => ({ value: choice, text: t(`pane.bookTables.columns.${choice}`) }))}
        onChange={(columns) => onChange({ ...chosen, columns })}
      />
      {rows.measures.length > 1 && (
        <fieldset className={text.group}>
          <legend>{t("pane.bookTables.measures")}</legend>
          {rows.measures.map((id) => (
            <Checkbox
              key={id}
              label={labelIn(kit.indicators.get(id) ?? { en: id }, language)}
              checked={chosen.measures.includes(id)}
              onChange={(_event, { checked }) => {
                const others = chosen.measures.filter((each) => each !== id);
                onChange({ ...chosen, measures: checked === true ? [...others, id] : others });
              }}
            />
          ))}
        </fieldset>
      )}
      <Narrow
        label={t("pane.bookTables.party")}
        all={parties}
        value={chosen.filter.party}
        onChange={(party) => onChange({ ...chosen, filter: narrowed(chosen.filter, "party", party) })}
      />
      <Narrow
        label={t("pane.bookTables.zone")}
        all={rows.sheet ? [] : zones}
        value={chosen.filter.zone}
        onChange={(zone) => onChange({ ...chosen, filter: narrowed(chosen.filter, "zone", zone) })}
      />
    </>
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
    <SelectField
      label={label}
      value={value ?? ""}
      options={[
        { value: "", text: t("pane.bookTables.all") },
        ...all.map(({ id, labels }) => ({ value: id, text: labelIn(labels, state.language) })),
      ]}
      onChange={(id) => onChange(id === "" ? undefined : id)}
    />
  );
}
