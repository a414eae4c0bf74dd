import type { Additivity } from "../../core/registers/IndicatorRecord";

interface Nature {
  readonly additive: Additivity;
  readonly nature: "flow" | "stock";
}

/** Happened during the period and is counted by one unit only: additive over everything. */
export const FLOW: Nature = { additive: { zones: true, units: true, parties: true, periods: true }, nature: "flow" };

/** Happened between the two sides, and both report it: never added over the sides. */
export const SHARED_FLOW: Nature = {
  additive: { zones: true, units: true, parties: false, periods: true },
  nature: "flow",
};

/** Happened once for all who took part (a joint case, a conference): each unit's figure is the same figure. */
export const JOINT_FLOW: Nature = {
  additive: { zones: true, units: false, parties: false, periods: true },
  nature: "flow",
};

/** Stands at the last day of the period: never added over periods. */
export const STOCK: Nature = { additive: { zones: true, units: true, parties: true, periods: false }, nature: "stock" };

/** A number of levels, a state: never added at all. */
export const STATE: Nature = {
  additive: { zones: false, units: false, parties: false, periods: false },
  nature: "stock",
};
