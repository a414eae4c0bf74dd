import { useState } from "react";
import type { CheckItem } from "../../core/check/checkList";
import type { ChosenCorrection } from "../../core/tasks/applyCorrections";
import { CardButtons } from "./CardButtons";
import { ReasonBox } from "./ReasonBox";

interface CardActionsProps {
  readonly item: CheckItem;
  /** The corrections of its kind, its own among them, where they may be applied together. */
  readonly alike?: readonly ChosenCorrection[] | undefined;
  /** Left out where nothing can be corrected. */
  readonly onApply?: (chosen: readonly ChosenCorrection[]) => void;
  /** Answers whether the reason was saved. */
  readonly onExplain: (reason: string) => Promise<boolean>;
}

/** The buttons of a finding, or the box for its reason while one is written. */
export function CardActions({ item, alike, onApply, onExplain }: CardActionsProps) {
  const [explaining, setExplaining] = useState<"no" | "yes" | "left">("no");
  const explain = async (reason: string) => {
    // What was written stays in its box until it is saved.
    if (await onExplain(reason)) setExplaining("no");
  };
  return explaining === "yes" ? (
    <ReasonBox finding={item.finding} onSave={(reason) => void explain(reason)} onLeave={() => setExplaining("left")} />
  ) : (
    <CardButtons
      item={item}
      alike={alike}
      {...(onApply && { onApply })}
      onExplain={() => setExplaining("yes")}
      returned={explaining === "left"}
    />
  );
}
