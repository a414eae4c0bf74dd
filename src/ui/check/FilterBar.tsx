import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckItem } from "../../core/check/checkList";
import { usePane } from "../PaneContext";
import { type Filter, filterChoices, isStanding, type Kind, KINDS } from "./filter";

const useStyles = makeStyles({
  bar: { display: "flex", gap: tokens.spacingHorizontalS, "& > *": { flex: "1 1 0", minWidth: 0 } },
});

interface FilterBarProps {
  readonly items: readonly CheckItem[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows the list to a sheet and to a kind; left out where there is nothing to choose. */
export function FilterBar({ items, filter, onChange }: FilterBarProps) {
  const styles = useStyles();
  const { t, count } = usePane();
  const { sheets, kinds } = useMemo(() => filterChoices(items), [items]);
  const option = (value: string, title: string, number: number) => (
    <option key={value} value={value}>
      {t("pane.check.heading", { title, count: count(number) })}
    </option>
  );
  // What is chosen stays to be seen, also when nothing of it is left.
  const kindsShown = KINDS.filter((kind) => kinds.has(kind) || kind === filter.kind);
  const kindOptions = (wanted: boolean) =>
    kindsShown
      .filter((kind) => isStanding(kind) === wanted)
      .map((kind) => option(kind, t(`pane.check.${kind}`), kinds.get(kind) ?? 0));
  const sheetsShown = new Map(sheets);
  if (filter.sheet !== undefined && !sheets.has(filter.sheet)) sheetsShown.set(filter.sheet, 0);
  if (sheetsShown.size < 2 && kindsShown.length < 3) return null;
  return (
    <div className={styles.bar}>
      <Select
        size="small"
        aria-label={t("pane.check.filterKind")}
        value={filter.kind ?? ""}
        onChange={(_event, { value }) => onChange({ ...filter, kind: KINDS.find((kind: Kind) => kind === value) })}
      >
        <option value="">{t("pane.check.allKinds")}</option>
        <optgroup label={t("pane.check.byStanding")}>{kindOptions(true)}</optgroup>
        <optgroup label={t("pane.check.bySubject")}>{kindOptions(false)}</optgroup>
      </Select>
      {sheetsShown.size > 1 && (
        <Select
          size="small"
          aria-label={t("pane.check.filterSheet")}
          value={filter.sheet ?? ""}
          onChange={(_event, { value }) => onChange({ ...filter, sheet: value === "" ? undefined : value })}
        >
          <option value="">{t("pane.check.allSheets")}</option>
          {[...sheetsShown].map(([sheet, number]) => option(sheet, sheet, number))}
        </Select>
      )}
    </div>
  );
}
