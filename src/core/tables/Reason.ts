import type { NoChange } from "../quantity/changeOf";
import type { NoFigure } from "./figureOf";

/** Why a cell holds no number where one could stand. */
export type Reason = NoFigure | NoChange | "noShare";
