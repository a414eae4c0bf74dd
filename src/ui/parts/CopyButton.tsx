import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../PaneContext";
import { copyText } from "./copyText";

const COPIED_MS = 3000;

const useStyles = makeStyles({
  byHand: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "64px",
    padding: tokens.spacingHorizontalS,
    resize: "vertical",
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What it copies, where the label alone does not tell. */
  readonly name?: string;
}

/** Copies a text; where the clipboard is shut, shows it selected so that the user can. */
export function CopyButton({ text, label, name }: CopyButtonProps) {
  const styles = useStyles();
  const { t, model } = usePane();
  const [outcome, setOutcome] = useState<"none" | "copied" | "byHand">("none");
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (outcome === "byHand") area.current?.select();
    if (outcome !== "copied") return undefined;
    const timer = setTimeout(() => setOutcome("none"), COPIED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "byHand");
    model.announce(copied ? "pane.copied" : "pane.copyByHand");
  };

  return (
    <>
      <Button
        size="small"
        icon={outcome === "copied" ? <Checkmark16Regular /> : <Copy16Regular />}
        {...(name !== undefined && { "aria-label": name })}
        onClick={() => void copy()}
      >
        {outcome === "copied" ? t("pane.copied") : label}
      </Button>
      {outcome === "byHand" && (
        <textarea ref={area} className={styles.byHand} readOnly value={text} aria-label={t("pane.copyByHand")} />
      )}
    </>
  );
}
