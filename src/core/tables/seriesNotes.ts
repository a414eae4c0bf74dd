import { statedIndicators } from "../dataset/observationIndex";
import { provinceLabels } from "../registers/provinceNames";
import { seriesOfSides, seriesPeriods } from "./seriesPeriods";
import { sinceAgreement } from "./sinceAgreement";
import { periodLabel, shortDate, type TableContext } from "./TableContext";

/** What a table of periods has to say of its series: whose figures continue whose, and what the sum since the agreement is of. */
export function seriesNotes(context: TableContext, party?: string): readonly string[] {
  const { dataset, label } = context;
  const sides = party === undefined ? seriesOfSides(dataset) : [];
  const since =
    sides.length === 0
      ? sinceNote(context, party)
      : sides.flatMap(({ id, labels }) => sinceNote(context, id).map((note) => `${label(labels)}: ${note}`));
  return [...continued(context), ...since];
}

function sinceNote({ dataset, translate }: TableContext, party: string | undefined): readonly string[] {
  const since = sinceAgreement(dataset, party);
  if (!since) return [];
  const stated = since.periods.filter((period) => statedIndicators(dataset, period).size > 0);
  const periods = stated.map(periodLabel).join("; ");
  return [translate("table.note.sinceAgreement", { date: shortDate(since.date), periods })];
}

/** Units that were made by a merger, with those whose figures stand for them before it: all of them, or the one on the border alone. */
function continued({ catalogue, dataset, label, translate }: TableContext): readonly string[] {
  const [first] = seriesPeriods(dataset);
  const stating = new Set(dataset.observations.map(({ reportingUnit }) => reportingUnit));
  return catalogue.successions.flatMap(({ date, predecessors, series, successor }) => {
    const unit = dataset.programme.units.find(({ id }) => id === successor);
    const told = series.filter((id) => stating.has(id));
    if (!unit || !first || first.from >= date || told.length === 0) return [];
    const names = (ids: readonly string[]): string =>
      ids
        .flatMap((id) => catalogue.provinces.get(id) ?? [])
        .map((province) => label(provinceLabels(province)))
        .join(", ");
    const values = { unit: label(unit.labels), date: shortDate(date), provinces: names(series) };
    if (series.length > 1) return [translate("table.note.continued.sum", values)];
    const others = names(predecessors.filter((id) => !series.includes(id)));
    return [translate("table.note.continued.border", { ...values, others })];
  });
}
