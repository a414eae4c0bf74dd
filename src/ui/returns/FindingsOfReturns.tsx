import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { CheckItem, Standing } from "../../core/check/checkList";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { ReturnFindings } from "./ReturnFindings";

const useStyles = makeStyles({
  lists: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
    ":empty": { display: "none" },
  },
});

/** What is asked of the reader; a correction on offer is a query here, since it can only be made in the return's own file. */
const LISTS: readonly (readonly Standing[])[] = [["error"], ["proposal", "query"], ["notice"], ["explained"]];

/** Everything found in the files together, narrowed to one of them on demand. */
export function FindingsOfReturns({ items }: { readonly items: readonly CheckItem[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, t, count } = usePane();
  const lists = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState("");
  const files = useMemo(() => filesOf(items), [items]);
  // A file that was taken away takes the choice of it along.
  const file = files.has(wanted) ? wanted : "";
  const of = (name: string) => items.filter(({ finding }) => name === "" || finding.place.file === name);
  const shown = of(file);
  const settle = async (action: () => Promise<boolean>) => {
    if (!(await action())) return false;
    lists.current?.focus();
    return true;
  };
  const choose = (name: string) => {
    setWanted(name);
    model.announce("pane.check.filtered", { count: of(name).length });
  };
  return (
    <>
      {items.every(({ standing }) => standing === "notice" || standing === "explained") && (
        <Notice kind="success">
          <p>{t("pane.check.clean")}</p>
        </Notice>
      )}
      {items.length > 0 && <p className={text.minor}>{t("pane.returns.correct")}</p>}
      {files.size > 1 && (
        <Select
          size="small"
          aria-label={t("pane.returns.filterFile")}
          value={file}
          onChange={(_event, { value }) => choose(value)}
        >
          <option value="">{t("pane.returns.allFiles")}</option>
          {[...files].map(([name, number]) => (
            <option key={name} value={name}>
              {t("pane.check.heading", { title: name, count: count(number) })}
            </option>
          ))}
        </Select>
      )}
      <div ref={lists} tabIndex={-1} className={styles.lists}>
        {LISTS.map((standings) => (
          <ReturnFindings
            key={`${standings.join()}|${file}`}
            standing={standings.at(-1) ?? "error"}
            items={shown.filter(({ standing }) => standings.includes(standing))}
            settle={settle}
          />
        ))}
      </div>
    </>
  );
}

/** The files that findings speak of, with how many of each. */
function filesOf(items: readonly CheckItem[]): ReadonlyMap<string, number> {
  const files = new Map<string, number>();
  for (const { finding } of items) {
    const { file } = finding.place;
    if (file !== undefined) files.set(file, (files.get(file) ?? 0) + 1);
  }
  return files;
}
