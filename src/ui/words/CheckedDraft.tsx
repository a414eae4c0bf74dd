import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SpeechNumber } from "../../core/tasks/checkSpeech";
import { Notice } from "../parts/Notice";
import { usePane } from "../PaneContext";
import { useTextStyles } from "../theme/useTextStyles";
import { NumberCard } from "./NumberCard";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", userSelect: "text" },
  mark: {
    color: "inherit",
    backgroundColor: "transparent",
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
  },
  right: { textDecorationColor: tokens.colorPaletteGreenBorderActive },
  wrong: {
    textDecorationColor: tokens.colorPaletteRedBorderActive,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  hedge: {
    textDecorationColor: tokens.colorPaletteDarkOrangeBorderActive,
    textDecorationStyle: "wavy",
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  doubt: {
    textDecorationColor: tokens.colorPaletteDarkOrangeBorderActive,
    textDecorationStyle: "dotted",
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  unmatched: { textDecorationColor: tokens.colorNeutralStrokeAccessible, textDecorationStyle: "dotted" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface CheckedDraftProps {
  readonly text: string;
  readonly numbers: readonly SpeechNumber[];
}

/** A text with its numbers marked, and what is to be said of each: the wrong ones first. */
export function CheckedDraft({ text, numbers }: CheckedDraftProps) {
  const styles = useStyles();
  const looks = useTextStyles();
  const { t, count } = usePane();
  const doubtful = numbers.filter(({ verdict }) => verdict !== "right");
  const right = numbers.filter(({ verdict }) => verdict === "right");
  return (
    <>
      <Notice kind={doubtful.length === 0 ? "success" : "warning"}>
        <p>{t("pane.words.counts", { right: count(right.length), doubtful: count(doubtful.length) })}</p>
      </Notice>
      <p className={styles.text}>
        {pieces(text, numbers).map(({ part, number }, index) =>
          number ? (
            <mark key={index} className={mergeClasses(styles.mark, styles[number.verdict])}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </p>
      {doubtful.length > 0 && <Numbers title={t("pane.words.doubtful")} text={text} numbers={doubtful} />}
      {right.length > 0 && (
        <details>
          <summary className={looks.heading}>{t("pane.words.rightOnes")}</summary>
          <Numbers text={text} numbers={right} />
        </details>
      )}
    </>
  );
}

function Numbers({ title, text, numbers }: CheckedDraftProps & { readonly title?: string }) {
  const styles = useStyles();
  const looks = useTextStyles();
  return (
    <section className={styles.list}>
      {title !== undefined && <h2 className={looks.heading}>{title}</h2>}
      {numbers.map((number) => (
        <NumberCard key={number.start} number={number} said={text.slice(number.start, number.end)} />
      ))}
    </section>
  );
}

/** The text cut at its numbers, which stand in their order. */
function pieces(
  text: string,
  numbers: readonly SpeechNumber[],
): readonly { readonly part: string; readonly number?: SpeechNumber }[] {
  let from = 0;
  const cut = numbers.flatMap((number) => {
    const before = text.slice(from, number.start);
    from = number.end;
    return [{ part: before }, { part: text.slice(number.start, number.end), number }];
  });
  return [...cut, { part: text.slice(from) }];
}
