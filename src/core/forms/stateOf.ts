import type { Quantity } from "../quantity/Quantity";
import type { InputCell } from "./FormReading";

/** What became of an input cell that says a quantity. */
export const stateOf = ({ kind }: Quantity): InputCell["state"] =>
  kind === "notStated" ? "notStated" : kind === "zero" ? "none" : "figure";
