import { type Observation, observationKey } from "../dataset/Observation";
import { periodKey } from "../dataset/ReferencePeriod";
import type { FormReading } from "../forms/FormReading";
import { sameFigure } from "../quantity/sameFigure";
import { isSameVersion } from "./joinVersions";

/**
 * Tells the return of the last period from the one that is compared with it, where both stand side by side: a form of the same programme
 * whose period is the last period of another form. It is no second return; its figures are those of the last period.
 */
export function withoutEarlier(readings: readonly FormReading[]): {
  readonly current: readonly FormReading[];
  readonly earlier: readonly FormReading[];
} {
  const isEarlier = ({ programme, period }: FormReading): boolean =>
    period !== undefined &&
    readings.some(
      (other) =>
        isSameVersion(other.programme, programme) &&
        other.previousPeriod !== undefined &&
        periodKey(other.previousPeriod) === periodKey(period),
    );
  return {
    current: readings.filter((reading) => !isEarlier(reading)),
    earlier: readings.filter(isEarlier),
  };
}

/**
 * Figures of the last return, and of the years before it, that the new one does not carry, or carries differently: those are an error at both
 * cells.
 */
export function notSaidAlready(earlier: readonly FormReading[], own: readonly Observation[]): readonly Observation[] {
  if (earlier.length === 0) return [];
  const said = new Map(own.map((observation) => [observationKey(observation), observation.quantity]));
  return earlier
    .flatMap(({ observations, period: then }) =>
      observations.filter(({ period }) => then && (periodKey(period) === periodKey(then) || period.to < then.from)),
    )
    .filter((observation) => {
      const already = said.get(observationKey(observation));
      return already === undefined || !sameFigure(already, observation.quantity);
    });
}
