import { catalogue } from "../../src/catalogue/catalogue";
import { type Observation, observationKey } from "../../src/core/dataset/Observation";
import { readReturns } from "../../src/core/tasks/readReturns";
import type { Language } from "../../src/core/text/Labels";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { withWordsOf } from "./forms/arbitraryReturn";
import { inShort } from "./forms/FormUnderTest";
import { type Published, publishedLists, publishedObservations } from "./published";

const inOrder = (observations: readonly Observation[]): readonly Observation[] =>
  [...observations].sort((a, b) => (observationKey(a) < observationKey(b) ? -1 : 1));

/** What was typed is stated in the cell itself, not in the words of the press. */
const unsourced = ({ quantity, ...key }: Observation): Observation => {
  const { asStated: _asStated, ...figure } = quantity;
  return { ...key, quantity: figure };
};

/**
 * Expects a workbook to say what a published case says, to the last qualifier, and nothing else.
 * @param typed by hand, and therefore not in the words of the press.
 */
export async function expectPublished(
  bytes: Uint8Array,
  name: Published,
  language: Language,
  { typed = false } = {},
): Promise<void> {
  const told = typed ? unsourced : (observation: Observation): Observation => observation;
  const { forms, findings } = await readReturns(readWorkbook(bytes), catalogue);
  expect(findings).toEqual([]);
  expect(forms).toHaveLength(1);
  const [form] = forms;
  expect(inShort(form!.findings.filter(({ severity }) => severity === "hard"))).toEqual([]);
  const lists = publishedLists(name);
  // Rows of earlier years are figures, too.
  const earliest = (form!.previousPeriod ?? form!.period!).from;
  const own = form!.observations.filter(({ period }) => period.from >= earliest);
  const published = publishedObservations(name).map((observation) => withWordsOf(language, observation));
  expect(inOrder(own.map(({ source: _source, ...observation }) => told(observation)))).toEqual(
    inOrder(published.map(told)),
  );
  const filled = form!.lists.filter(({ rows }) => rows.length > 0);
  expect(filled.map(({ list, rows }) => [list, rows.map(({ fields, figures }) => ({ fields, figures }))])).toEqual(
    lists.map(({ list, lines }) => [list.id, lines.map(({ fields, figures }) => ({ fields, figures }))]),
  );
}
