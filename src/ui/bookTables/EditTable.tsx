import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { redrafted, type TableDraft } from "../../core/tables/tableDraft";
import type { TableRecord } from "../../core/tables/TableRecord";
import { usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { type Chosen, TableFields, wholeDraft } from "./TableFields";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

interface EditTableProps {
  readonly kit: BookTablesKit;
  readonly record: TableRecord;
  /** What the table was made from. */
  readonly draft: TableDraft;
  readonly onChange: (record: TableRecord) => void;
}

/** The fields of a table of the programme's own; what is changed in them is changed in the choice at once. */
export function EditTable({ kit, record, draft, onChange }: EditTableProps) {
  const styles = useStyles();
  const { state } = usePane();
  const [chosen, setChosen] = useState<Chosen>(draft);
  const change = (changed: Chosen) => {
    setChosen(changed);
    const whole = wholeDraft(kit, changed);
    if (whole) onChange(redrafted(kit.programme, record, whole.draft, whole.rows, state.language));
  };
  return (
    <div className={styles.fields}>
      <TableFields kit={kit} chosen={chosen} onChange={change} />
    </div>
  );
}
