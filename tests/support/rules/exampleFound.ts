import { catalogue } from "../../../src/catalogue/catalogue";
import { rules } from "../../../src/catalogue/rules/rules";
import type { Dataset } from "../../../src/core/dataset/Dataset";
import type { Finding } from "../../../src/core/dataset/Finding";
import type { Observation } from "../../../src/core/dataset/Observation";
import { confront } from "../../../src/core/rules/confront";
import { ruleMessageId } from "../../../src/core/rules/EditRule";
import { findingsOf } from "../../../src/core/rules/findingsOf";
import { historyOf, returnsOf, yearOf, NOW } from "./returns";
import type { RuleExample } from "./ruleExamples";

/** The figures of an example as data, and what the rule it is for says of them, all other rules being held too. */
export interface ExampleFound {
  readonly dataset: Dataset;
  readonly history: readonly Observation[];
  readonly finding: Finding | undefined;
}

export function exampleFound(example: RuleExample): ExampleFound {
  const { rule, past = [], period = yearOf(NOW), previousPeriod } = example;
  const dataset = named(example, returnsOf(example.now, period, previousPeriod));
  const history = historyOf(...past);
  const found = findingsOf(confront(dataset, rules.values(), { indicators: catalogue.indicators, history }), rules);
  return { dataset, history, finding: found.find((one) => one.rule === ruleMessageId(rule)) };
}

function named({ names = {}, odd }: RuleExample, dataset: Dataset): Dataset {
  const { programme } = dataset;
  const units = programme.units.map((unit) => ({ ...unit, labels: names[unit.id] ?? unit.labels }));
  const observations = dataset.observations.map((one) => ({ ...one, quantity: { ...one.quantity, ...odd } }));
  return { ...dataset, programme: { ...programme, units }, observations };
}
