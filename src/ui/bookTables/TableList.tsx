import { Button, Field, Input } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import { draftOf } from "../../core/tables/tableDraft";
import type { TableChoice, TableRecord } from "../../core/tables/TableRecord";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { OrderedList } from "../parts/OrderedList";
import { SelectField } from "../parts/SelectField";
import { useTextStyles } from "../theme/useTextStyles";
import { EditTable } from "./EditTable";
import { idOf, offeredIn, type TablesDraft } from "./TablesDraft";

interface TableListProps {
  readonly kit: BookTablesKit;
  readonly draft: TablesDraft;
  readonly onChange: (draft: TablesDraft) => void;
}

/** The tables in the book, in their order: each can be given another title, moved up or left out, one of one's own changed; and those left out. */
export function TableList({ kit, draft, onChange }: TableListProps) {
  const text = useTextStyles();
  const { state, t } = usePane();
  const [opened, setOpened] = useState<string>();
  const offered = offeredIn(kit, draft);
  const titleOf = (choice: TableChoice): string => {
    const own = typeof choice === "string" ? offered.find(({ id }) => id === choice)?.title : choice.title;
    return own ? labelIn(own, state.language) : idOf(choice);
  };
  const set = (tables: readonly TableChoice[]) => onChange({ ...draft, tables, usual: false });
  const rename = (id: string, title: string) => {
    const plain = offered.find((each) => each.id === id)?.title ?? { en: id };
    set(
      draft.tables.map((choice) => {
        if (idOf(choice) !== id) return choice;
        const before = typeof choice === "string" ? plain : choice.title;
        return title.trim() === "" ? id : { id, title: { ...before, [state.language]: title } };
      }),
    );
  };
  /** A table of one's own, under the title it has in the book. */
  const recordAt = (choice: TableChoice): TableRecord | undefined => {
    const own = draft.ownTables.find(({ id }) => id === idOf(choice));
    return own && typeof choice !== "string" ? { ...own, title: choice.title, sheet: choice.title } : own;
  };
  /** What it was made from; one written by hand that says more is renamed like any other. */
  const draftAt = (choice: TableChoice) => {
    const record = recordAt(choice);
    return record && draftOf(kit.programme, record, kit.rows, state.language);
  };
  const replace = (changed: TableRecord) =>
    onChange({
      ...draft,
      tables: draft.tables.map((choice) => (idOf(choice) === changed.id ? changed.id : choice)),
      ownTables: draft.ownTables.map((each) => (each.id === changed.id ? changed : each)),
    });
  const fieldsOf = (choice: TableChoice, name: string) => {
    const record = recordAt(choice);
    const made = draftAt(choice);
    if (record && made) return <EditTable kit={kit} record={record} draft={made} onChange={replace} />;
    return (
      <Field label={t("pane.bookTables.newTitle")}>
        <Input defaultValue={name} onChange={(_event, { value }) => rename(idOf(choice), value)} />
      </Field>
    );
  };
  const chosen = new Set(draft.tables.map(idOf));
  const leftOut = offered.filter(({ id }) => !chosen.has(id));
  return (
    <section>
      <h2 className={text.heading}>{t("pane.bookTables.chosen")}</h2>
      {draft.tables.length === 0 && <p className={text.minor}>{t("pane.bookTables.nothing")}</p>}
      <OrderedList
        items={draft.tables}
        keyOf={idOf}
        nameOf={titleOf}
        onChange={set}
        upLabel={(name) => t("pane.bookTables.up", { name })}
        downLabel={(name) => t("pane.bookTables.down", { name })}
        removeLabel={(name) => t("pane.bookTables.remove", { name })}
        buttons={(choice, name) => (
          <Button
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-label={t(draftAt(choice) ? "pane.bookTables.edit" : "pane.bookTables.rename", { name })}
            aria-expanded={opened === idOf(choice)}
            onClick={() => setOpened(opened === idOf(choice) ? undefined : idOf(choice))}
          />
        )}
        below={(choice, _index, name) => opened === idOf(choice) && fieldsOf(choice, name)}
      />
      {leftOut.length > 0 && (
        <SelectField
          label={t("pane.bookTables.leftOut")}
          value=""
          options={[
            { value: "", text: t("pane.bookTables.putBack") },
            ...leftOut.map(({ id, title }) => ({ value: id, text: labelIn(title, state.language) })),
          ]}
          onChange={(id) => id !== "" && set([...draft.tables, id])}
        />
      )}
      {!draft.usual && (
        <Button
          size="small"
          appearance="transparent"
          onClick={() => onChange({ ...draft, tables: offered.map(({ id }) => id), usual: true })}
        >
          {t("pane.bookTables.usual")}
        </Button>
      )}
    </section>
  );
}
