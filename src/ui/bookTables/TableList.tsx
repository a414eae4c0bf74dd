import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useRef, useState } from "react";
import type { TableChoice } from "../../core/tables/TableRecord";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { idOf, offeredIn, type TablesDraft } from "./TablesDraft";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
});

interface TableListProps {
  readonly kit: BookTablesKit;
  readonly draft: TablesDraft;
  readonly onChange: (draft: TablesDraft) => void;
}

/** The tables in the book, in their order: each can be given another title, moved up or left out; and those left out. */
export function TableList({ kit, draft, onChange }: TableListProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { state, t } = usePane();
  const list = useRef<HTMLUListElement>(null);
  const [renamed, setRenamed] = useState<string>();
  const offered = offeredIn(kit, draft);
  const titleOf = (choice: TableChoice): string => {
    const own = typeof choice === "string" ? offered.find(({ id }) => id === choice)?.title : choice.title;
    return own ? labelIn(own, state.language) : idOf(choice);
  };
  const set = (tables: readonly TableChoice[]) => onChange({ ...draft, tables, usual: false });
  const moveUp = (index: number) => {
    const [before, choice] = [draft.tables[index - 1], draft.tables[index]];
    if (before && choice) set([...draft.tables.slice(0, index - 1), choice, before, ...draft.tables.slice(index + 1)]);
  };
  const remove = (index: number) => {
    set(draft.tables.filter((_choice, at) => at !== index));
    // The button that was clicked is gone; the keyboard stays where the table was.
    list.current?.focus();
  };
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
  const chosen = new Set(draft.tables.map(idOf));
  const leftOut = offered.filter(({ id }) => !chosen.has(id));
  return (
    <section>
      <h2 className={text.heading}>{t("pane.bookTables.chosen")}</h2>
      {draft.tables.length === 0 && <p className={text.minor}>{t("pane.bookTables.nothing")}</p>}
      <ul ref={list} className={text.list} tabIndex={-1}>
        {draft.tables.map((choice, index) => {
          const id = idOf(choice);
          const name = titleOf(choice);
          return (
            <li key={id} className={styles.item}>
              <div className={styles.head}>
                <span className={styles.name}>{name}</span>
                {index > 0 && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowUp16Regular />}
                    aria-label={t("pane.bookTables.up", { name })}
                    onClick={() => moveUp(index)}
                  />
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Edit16Regular />}
                  aria-label={t("pane.bookTables.rename", { name })}
                  aria-expanded={renamed === id}
                  onClick={() => setRenamed(renamed === id ? undefined : id)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  aria-label={t("pane.bookTables.remove", { name })}
                  onClick={() => remove(index)}
                />
              </div>
              {renamed === id && (
                <Field label={t("pane.bookTables.newTitle")}>
                  <Input defaultValue={name} onChange={(_event, { value }) => rename(id, value)} />
                </Field>
              )}
            </li>
          );
        })}
      </ul>
      {leftOut.length > 0 && (
        <Field label={t("pane.bookTables.leftOut")}>
          <Select value="" onChange={(_event, { value }) => value !== "" && set([...draft.tables, value])}>
            <option value="">{t("pane.bookTables.putBack")}</option>
            {leftOut.map(({ id, title }) => (
              <option key={id} value={id}>
                {labelIn(title, state.language)}
              </option>
            ))}
          </Select>
        </Field>
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
