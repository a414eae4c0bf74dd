import { createFocusOutlineStyle, Link, makeStyles } from "@fluentui/react-components";
import type { Place } from "../../core/dataset/Finding";
import { type PaneContext, usePane } from "../PaneContext";

const useStyles = makeStyles({
  link: { textAlign: "left", position: "relative", ...createFocusOutlineStyle() },
});

/** A place in words: sheet and cell, or as much of it as is known. */
export function placeText({ file, sheet, cell }: Place, t: PaneContext["t"]): string | undefined {
  if (sheet !== undefined)
    return cell === undefined ? t("pane.place.sheet", { sheet }) : t("pane.place.cell", { sheet, cell });
  return file === undefined ? undefined : t("pane.place.file", { file });
}

/** A place that a click shows in the workbook; plain text where there is nothing to show. */
export function PlaceLink({ place, text }: { readonly place: Place; readonly text: string }) {
  const styles = useStyles();
  const { model } = usePane();
  if (place.sheet === undefined) return <span>{text}</span>;
  return (
    <Link as="button" inline className={styles.link} onClick={() => void model.reveal(place)}>
      {text}
    </Link>
  );
}

/** Where a figure comes from: a link into this workbook, or the file it is in. */
export function SourcePlace({ place, here }: { readonly place: Place; readonly here: boolean }) {
  const { t } = usePane();
  const text = placeText(place, t);
  if (here) return <PlaceLink place={place} text={text ?? ""} />;
  return <span>{[place.file, text].filter((part) => part !== undefined).join(" / ")}</span>;
}
