import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { withTable } from "../../core/tables/tableDraft";
import { usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { type Chosen, TableFields, wholeDraft } from "./TableFields";
import { programmeOf, type TablesDraft } from "./TablesDraft";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  add: { alignSelf: "flex-start" },
});

interface AddTableProps {
  readonly kit: BookTablesKit;
  readonly draft: TablesDraft;
  readonly onChange: (draft: TablesDraft) => void;
}

const NOTHING: Chosen = { title: "", measures: [], filter: {} };

/** A table of the programme's own: what its rows and columns are, which indicators, and whose figures alone. */
export function AddTable({ kit, draft, onChange }: AddTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const whole = wholeDraft(kit, chosen);
  if (!whole) return null;
  const title = chosen.title.trim();
  const add = () => {
    const { draft: table, rows } = whole;
    const { ownTables = [], tables = [] } = withTable(
      programmeOf(kit, draft),
      draft.tables,
      table,
      rows,
      state.language,
    );
    onChange({ tables, ownTables, usual: false });
    setChosen(NOTHING);
    model.announce("pane.bookTables.added", { name: title });
  };
  return (
    <section className={styles.fields}>
      <h2 className={text.heading}>{t("pane.bookTables.add")}</h2>
      <TableFields kit={kit} chosen={chosen} onChange={setChosen} />
      <Button className={styles.add} disabled={title === ""} onClick={add}>
        {t("pane.bookTables.addButton")}
      </Button>
    </section>
  );
}
