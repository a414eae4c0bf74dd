import { figuresOf, FormUnderTest } from "./FormUnderTest";
import { figure, short } from "../figures";

export const FIGURES: readonly (readonly [place: string, figure: string, unit: "case" | "kg" | "pill"])[] = [
  ["border son_la_forces cases", "977", "case"],
  ["border son_la_forces heroin", "hơn >390", "kg"],
  ["border son_la_forces synthetic_pills", "gần <400000", "pill"],
  ["across joint_teams cases", "3320", "case"],
  ["across joint_teams heroin", "hơn >874.50", "kg"],
  ["across joint_teams opium", "…", "kg"],
];

/** SH09's form with some of its figures, filled in by the tool. */
export async function filled(): Promise<FormUnderTest> {
  const form = await FormUnderTest.make();
  const { programme, period } = await form.read();
  const findings = await form.fill(
    FIGURES.map(([place, text, unit]) => {
      const [zone = "", reportingUnit = "", indicator = ""] = place.split(" ");
      return {
        programme: programme.id,
        party: "vn",
        reportingUnit,
        zone,
        period: period!,
        indicator,
        quantity: figure(text, unit)!,
      };
    }),
  );
  expect(findings).toEqual([]);
  return form;
}

/** Its figures in short, by place. */
export const readFigures = async (form: FormUnderTest): Promise<readonly (readonly [string, string])[]> =>
  [...figuresOf(await form.read())].map(([place, quantity]) => [place, short(quantity)] as const).sort();
/** What a form of SH09 that has been filled holds. */
export const ALL = FIGURES.map(([place, text]) => [place, text] as const).sort();
/** The same without the places that have something to do with a unit or an indicator. */
export const without = (part: string): typeof ALL => ALL.filter(([place]) => !place.includes(part));
