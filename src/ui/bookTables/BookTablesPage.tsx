import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { labelIn } from "../../core/text/Labels";
import { Asking } from "../parts/Asking";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { SelectField } from "../parts/SelectField";
import { useAsked } from "../parts/useAsked";
import { usePane } from "../PaneContext";
import type { BookTablesKit } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { AddTable } from "./AddTable";
import { EstimateFields } from "./EstimateFields";
import { TableList } from "./TableList";
import { choiceOf, type TablesDraft, draftOf } from "./TablesDraft";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** *Tables of the programme*: which tables its books have, in which order, under which titles; and tables of its own. */
export function BookTablesPage() {
  const { model, services, t } = usePane();
  const text = useTextStyles();
  const asked = useAsked(useCallback(() => services.tasks.bookTables(), [services.tasks]));
  const [programme, setProgramme] = useState<string>();
  const kits = asked.answer;
  const kit = kits?.find((each) => each.programme.id === programme) ?? kits?.[0];
  if (kits && kit) {
    return <Chooser key={kit.programme.id} kit={kit} kits={kits} onProgramme={setProgramme} onKept={asked.retry} />;
  }
  return (
    <Page
      title={t("pane.bookTables.title")}
      {...(kits && { action: { label: t("pane.form.title"), run: () => model.navigate("form") } })}
    >
      {kits ? <p className={text.body}>{t("pane.bookTables.none")}</p> : <Asking {...asked} />}
    </Page>
  );
}

interface ChooserProps {
  readonly kit: BookTablesKit;
  readonly kits: readonly BookTablesKit[];
  readonly onProgramme: (id: string) => void;
  /** What is kept now is to be asked for anew. */
  readonly onKept: () => void;
}

function Chooser({ kit, kits, onProgramme, onKept }: ChooserProps) {
  const { model, state, t } = usePane();
  const styles = useStyles();
  const text = useTextStyles();
  const [draft, setDraft] = useState(() => draftOf(kit));
  const [done, setDone] = useState<"kept" | "unchanged">();
  const change = (changed: TablesDraft) => {
    setDraft(changed);
    setDone(undefined);
  };
  const keep = async () => {
    const changed = await model.keepBookTables(kit.programme.id, choiceOf(draft));
    if (changed === undefined) return;
    setDone(changed > 0 ? "kept" : "unchanged");
    onKept();
  };
  return (
    <Page
      title={t("pane.bookTables.title")}
      outcome={done && <Kept done={done} />}
      {...(draft.tables.length > 0 && { action: { label: t("pane.bookTables.keep"), run: () => void keep() } })}
    >
      <div className={styles.fields}>
        <p className={text.minor}>{t("pane.bookTables.intro")}</p>
        {kits.length > 1 && (
          <SelectField
            label={t("pane.bookTables.programme")}
            value={kit.programme.id}
            options={kits.map(({ programme: { id, labels } }) => ({
              value: id,
              text: labelIn(labels, state.language),
            }))}
            onChange={onProgramme}
          />
        )}
        <TableList kit={kit} draft={draft} onChange={change} />
        <EstimateFields kit={kit} draft={draft} onChange={change} />
        <AddTable kit={kit} draft={draft} onChange={change} />
      </div>
    </Page>
  );
}

function Kept({ done }: { readonly done: "kept" | "unchanged" }) {
  const { model, t } = usePane();
  return (
    <Notice
      kind="success"
      actions={
        <Button size="small" onClick={() => model.navigate("summary")}>
          {t("pane.tables.title")}
        </Button>
      }
    >
      <p>{t(`pane.bookTables.${done}`)}</p>
    </Notice>
  );
}
