import type { FormReading } from "../forms/FormReading";
import { periodKey } from "../dataset/ReferencePeriod";
import type { Observation } from "../dataset/Observation";

/** The largest single row of each figure that a list of a form adds up: an observation with the key of that figure. */
export const largestAmounts = ({ lists, observations, period }: FormReading): readonly Observation[] =>
  lists.flatMap(({ totals }) =>
    totals && period
      ? observations.flatMap((observation) => {
          if (periodKey(observation.period) !== periodKey(period)) return [];
          const { indicator, reportingUnit: unit, zone } = observation;
          const quantity = totals.largestOf({ zone, unit }, indicator);
          return quantity ? [{ ...observation, quantity }] : [];
        })
      : [],
  );
