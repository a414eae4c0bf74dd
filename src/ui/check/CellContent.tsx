import { cellText } from "../../core/text/cellText";
import type { CellValue } from "../../core/workbook/Cell";
import { usePane } from "../PaneContext";

/** Longer texts are cut: a cell may hold thousands of characters. */
const LONGEST = 60;

interface CellContentProps {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** What a cell holds; of a text with digits it is said that it is one, since it may look just like a number. */
export function CellContent({ value, numberFormat = "General" }: CellContentProps) {
  const { state, t } = usePane();
  if (value === null) return <span>{t("pane.check.blankCell")}</span>;
  const text = cellText(value, numberFormat, state.language);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const looksLikeNumber = typeof value === "string" && /\p{Nd}/u.test(value);
  return <bdi>{looksLikeNumber ? t("pane.check.asText", { text: short }) : short}</bdi>;
}
