import { Button } from "@fluentui/react-components";
import type { AskedOfCell } from "../../core/tasks/cellHelp";
import { namedWithUnit } from "../../core/forms/namedWithUnit";
import { labelIn } from "../../core/text/Labels";
import { wordExpectation } from "../../core/text/wordExpectation";
import { formatPeriod } from "../format";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { Fact, Facts } from "./Facts";
import { placeText } from "./PlaceLink";

/** What belongs into the cell the user has selected: asked for with a click, answered from the last reading. */
export function SelectedCell() {
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const { cellHelp } = state;
  const place = cellHelp && (placeText(cellHelp.place, t) ?? "");
  return (
    <section aria-live="polite">
      <Button size="small" disabledFocusable={state.activity !== undefined} onClick={() => void model.askCell()}>
        {t("pane.cell.ask")}
      </Button>
      {cellHelp && !cellHelp.asked && <p className={text.minor}>{t("pane.cell.none", { place: place ?? "" })}</p>}
      {cellHelp?.asked && <Asked asked={cellHelp.asked} place={place ?? ""} />}
    </section>
  );
}

function Asked({ asked, place }: { readonly asked: AskedOfCell; readonly place: string }) {
  const text = useTextStyles();
  const { state, t, translate } = usePane();
  const { language } = state;
  const { indicator, labels, help, of, period, expected } = asked;
  const words = expected && wordExpectation(expected, language, translate);
  return (
    <>
      <h2 className={text.heading}>
        {place}: {indicator ? namedWithUnit(indicator, language, translate) : labelIn(labels, language)}
      </h2>
      <p className={text.body}>{labelIn(help, language)}</p>
      <Facts>
        {of.length > 0 && <Fact name={t("pane.cell.of")}>{of.map((one) => labelIn(one, language)).join(", ")}</Fact>}
        {period && <Fact name={t("pane.cell.period")}>{formatPeriod(period, language)}</Fact>}
        {words?.history !== undefined && <Fact name={t("pane.check.before")}>{words.history}</Fact>}
        {words?.band !== undefined && <Fact name={t("pane.check.usual")}>{words.band}</Fact>}
      </Facts>
      {of.length > 0 && words?.history === undefined && <p className={text.minor}>{t("pane.cell.noPast")}</p>}
    </>
  );
}
