import type { Language } from "../../core/text/Labels";
import { formatPeriod } from "../format";
import type { PaneContext } from "../PaneContext";
import type { FormState } from "../PaneServices";

/** The period of a form in words, or that it has none. */
export const periodText = ({ period }: FormState, language: Language, t: PaneContext["t"]): string =>
  period ? t("pane.state.period", { period: formatPeriod(period, language) }) : t("pane.state.noPeriod");
