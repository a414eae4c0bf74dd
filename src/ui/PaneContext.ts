import { createContext, useContext } from "react";
import type { PaneMessageId } from "../catalogue/languages/pane.en";
import type { MessageParameters } from "../core/dataset/Finding";
import type { Translate } from "../core/text/messages";
import type { PaneModel } from "./model/PaneModel";
import type { PaneState } from "./model/PaneState";
import type { PaneServices } from "./PaneServices";

/** What every part of the pane can reach. */
export interface PaneContext {
  readonly services: PaneServices;
  readonly model: PaneModel;
  readonly state: PaneState;
  /** One of the pane's texts in the pane's language. */
  readonly t: (id: PaneMessageId, parameters?: MessageParameters) => string;
  /** Any message, such as that of a failure. */
  readonly translate: Translate;
  /** A count as the language writes it. */
  readonly count: (count: number) => string;
}

export const PaneContext = createContext<PaneContext | undefined>(undefined);

/** @throws Error outside of `Pane`. */
export function usePane(): PaneContext {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of Pane");
  return pane;
}
