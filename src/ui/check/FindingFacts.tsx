import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckItem } from "../../core/check/checkList";
import type { Correction, Finding } from "../../core/dataset/Finding";
import { correctionText } from "../../core/text/correctionText";
import { wordExpectation } from "../../core/text/wordExpectation";
import { Fact, Facts } from "../parts/Facts";
import { PlaceLink, placeText } from "../parts/PlaceLink";
import { type PaneContext, usePane } from "../PaneContext";
import { CellContent } from "./CellContent";

const useStyles = makeStyles({
  link: { "& button": { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" } },
  choices: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  choice: { minWidth: 0 },
});

interface FindingFactsProps {
  readonly item: CheckItem;
  readonly onChoose: (correction: Correction) => void;
}

/** What is known of a finding beside its message, one thing a line; what the message says of the usual band is not said again. */
export function FindingFacts({ item: { finding, standing }, onChoose }: FindingFactsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { state, t, translate } = pane;
  const { place, expected, fix, choices, reason } = finding;
  const where = whereOf(finding, pane);
  const words = expected && wordExpectation(expected, state.language, translate);
  const band = /\{(?:from|to)\}/.test(translate(finding.rule)) ? undefined : words?.band;
  return (
    <Facts>
      {where !== undefined && (
        <Fact name={t("pane.check.where")}>
          <span className={styles.link}>
            <PlaceLink place={place} text={where} />
          </span>
        </Fact>
      )}
      {band !== undefined && <Fact name={t("pane.check.usual")}>{band}</Fact>}
      {fix && standing !== "explained" && (
        <Fact name={t("pane.check.correction")}>
          <Typed finding={finding} />
          <strong>
            <CellContent {...fix} />
          </strong>
        </Fact>
      )}
      {choices && choices.length > 0 && <Choices finding={finding} choices={choices} onChoose={onChoose} />}
      {words?.largest !== undefined && <Fact name={t("pane.check.largest")}>{words.largest}</Fact>}
      {words?.history !== undefined && <Fact name={t("pane.check.before")}>{words.history}</Fact>}
      {reason && (
        <Fact name={t(standing === "explained" ? "pane.check.reason" : "pane.check.lastReason")}>{reason.text}</Fact>
      )}
    </Facts>
  );
}

/** The place, and how many more cells the finding speaks of. */
function whereOf({ place, alsoAt = [] }: Finding, { t, count }: PaneContext): string | undefined {
  const first = placeText(place, t);
  if (first === undefined || alsoAt.length === 0) return first;
  return t("pane.place.more", { place: first, count: count(alsoAt.length) });
}

/** The text as it stands in the cell, where the finding quotes it, with an arrow to what it is to become. */
function Typed({ finding: { parameters } }: { readonly finding: Finding }) {
  const typed = parameters?.["typed"];
  if (typed === undefined) return null;
  return (
    <>
      <CellContent value={typed} />
      {" → "}
    </>
  );
}

interface ChoicesProps {
  readonly finding: Finding;
  readonly choices: readonly Correction[];
  readonly onChoose: (correction: Correction) => void;
}

/** The readings on offer, the most plausible first; a click writes one. */
function Choices({ finding, choices, onChoose }: ChoicesProps) {
  const styles = useStyles();
  const pane = usePane();
  const { state, t } = pane;
  const where = whereOf(finding, pane) ?? "";
  return (
    <Fact name={t("pane.check.choices")}>
      <ul className={styles.choices}>
        {choices.map((choice) => {
          const text = correctionText(choice, state.language, finding.place.sheet);
          return (
            <li key={`${typeof choice.value}|${text}`}>
              <Button
                size="small"
                className={styles.choice}
                aria-label={t("pane.check.fixNamed", { place: where, correction: text })}
                disabledFocusable={state.activity !== undefined}
                onClick={() => onChoose(choice)}
              >
                {text}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
