import { useState } from "react";
import { periodPresets } from "../../catalogue/periods/presets";
import { type PeriodRule, periodOfRule } from "../../core/registers/PeriodPreset";
import { recognisePeriod } from "../../core/registers/recognisePeriod";
import { labelIn } from "../../core/text/Labels";
import { formatPeriod, readPeriod, typedPeriod } from "../format";
import { SelectField } from "../parts/SelectField";
import { usePane } from "../PaneContext";
import type { TypedPeriod } from "./PeriodFields";

const FREE = "free";
/** Years offered, from that of the period: the next one and those before. */
const YEARS = [1, 0, -1, -2, -3];

interface PeriodKindProps {
  readonly typed: TypedPeriod;
  /** The likeliest year of report, where the days typed name none. */
  readonly year: number;
  /** @param kind id of the preset. */
  readonly onChange: (typed: TypedPeriod, kind: string) => void;
}

/** How a period is cut: by a rule, of which the days follow, or by days of the user's own. */
export function PeriodKind({ typed, year, onChange }: PeriodKindProps) {
  const { state, t } = usePane();
  const [chosen, choose] = useState<string>();
  const recognised = recognisePeriod([...periodPresets.values()], readPeriod(typed)).filter(({ years }) => years === 1);
  const own = recognised.find(({ preset }) => preset === chosen) ?? recognised[0];
  const isFree = chosen !== undefined && periodPresets.get(chosen)?.rule === undefined;
  const kind = periodPresets.get(isFree ? chosen : (own?.preset ?? FREE));
  const change = (id: string) => {
    choose(id);
    const rule = periodPresets.get(id)?.rule;
    onChange(rule ? typedPeriod(periodOfRule(rule, own?.year ?? year)) : typed, id);
  };
  return (
    <>
      <SelectField
        label={t("pane.period.kind")}
        hint={kind && labelIn(kind.help, state.language)}
        value={kind?.id ?? FREE}
        options={[...periodPresets.values()].map(({ id, labels }) => ({
          value: id,
          text: labelIn(labels, state.language),
        }))}
        onChange={change}
      />
      {kind?.rule && own && (
        <WhichPeriod rule={kind.rule} year={own.year} part={own.part} onChange={(days) => onChange(days, kind.id)} />
      )}
    </>
  );
}

interface WhichPeriodProps {
  readonly rule: PeriodRule;
  readonly year: number;
  readonly part: number;
  readonly onChange: (typed: TypedPeriod) => void;
}

const keyOf = (year: number, part: number): string => `${String(year)}.${String(part)}`;

/** One of the periods of a rule. */
function WhichPeriod({ rule, year, part, onChange }: WhichPeriodProps) {
  const { state, t } = usePane();
  const parts = Array.from({ length: Math.floor(12 / rule.months) }, (_, index) => index + 1);
  const periods = new Map(
    YEARS.flatMap((more) =>
      parts.map((each) => [keyOf(year + more, each), periodOfRule(rule, year + more, each)] as const),
    ),
  );
  return (
    <SelectField
      label={t("pane.period.which")}
      value={keyOf(year, part)}
      options={[...periods].map(([key, period]) => ({ value: key, text: formatPeriod(period, state.language) }))}
      onChange={(key) => {
        const period = periods.get(key);
        if (period) onChange(typedPeriod(period));
      }}
    />
  );
}
