import type { RuleData } from "../RuleData";
import type { Verdict } from "../RuleOutcome";
import { acrossUnits, type AcrossUnits } from "./acrossUnits";
import { afterChange, type AfterChange } from "./afterChange";
import { amountChange, type AmountChange } from "./amountChange";
import { appearing, type Appearing } from "./appearing";
import { copiedRow, type CopiedRow } from "./copiedRow";
import { countChange, type CountChange } from "./countChange";
import { foreignPart, type ForeignPart } from "./foreignPart";
import { limit, type Limit } from "./limit";
import { mirrorFigure, type MirrorFigure } from "./mirrorFigure";
import { partOfWhole, type PartOfWhole } from "./partOfWhole";
import { periodGap, type PeriodGap } from "./periodGap";
import { periodOverlap, type PeriodOverlap } from "./periodOverlap";
import { quantityForm, type QuantityForm } from "./quantityForm";
import { relatedRatio, type RelatedRatio } from "./relatedRatio";
import { runningTotal, type RunningTotal } from "./runningTotal";
import { sameRow, type SameRow } from "./sameRow";
import { separatorSlip, type SeparatorSlip } from "./separatorSlip";
import { smallCount, type SmallCount } from "./smallCount";
import { structuralRatio, type StructuralRatios } from "./structuralRatio";
import { sumOfParts, type SumOfParts } from "./sumOfParts";
import { swappedColumns, type SwappedColumns } from "./swappedColumns";
import { unitSlip, type UnitSlip } from "./unitSlip";
import { unitTwice, type UnitTwice } from "./unitTwice";
import { unrounded, type Unrounded } from "./unrounded";

/** The kinds of check, with the parameters each takes from a rule's record. */
export interface CheckParameters {
  readonly acrossUnits: AcrossUnits;
  readonly afterChange: AfterChange;
  readonly amountChange: AmountChange;
  readonly appearing: Appearing;
  readonly copiedRow: CopiedRow;
  readonly countChange: CountChange;
  readonly foreignPart: ForeignPart;
  readonly limit: Limit;
  readonly mirrorFigure: MirrorFigure;
  readonly partOfWhole: PartOfWhole;
  readonly periodGap: PeriodGap;
  readonly periodOverlap: PeriodOverlap;
  readonly quantityForm: QuantityForm;
  readonly relatedRatio: RelatedRatio;
  readonly runningTotal: RunningTotal;
  readonly sameRow: SameRow;
  readonly separatorSlip: SeparatorSlip;
  readonly smallCount: SmallCount;
  readonly structuralRatio: StructuralRatios;
  readonly sumOfParts: SumOfParts;
  readonly swappedColumns: SwappedColumns;
  readonly unitSlip: UnitSlip;
  readonly unitTwice: UnitTwice;
  readonly unrounded: Unrounded;
}

type CheckKind = keyof CheckParameters;
type SpecOf<K extends CheckKind> = { readonly kind: K } & CheckParameters[K];

/** A check as a rule's record states it. */
export type CheckSpec = { [K in CheckKind]: SpecOf<K> }[CheckKind];

const CHECKS: { readonly [K in CheckKind]: (parameters: CheckParameters[K], data: RuleData) => readonly Verdict[] } = {
  acrossUnits,
  afterChange,
  amountChange,
  appearing,
  copiedRow,
  countChange,
  foreignPart,
  limit,
  mirrorFigure,
  partOfWhole,
  periodGap,
  periodOverlap,
  quantityForm,
  relatedRatio,
  runningTotal,
  sameRow,
  separatorSlip,
  smallCount,
  structuralRatio,
  sumOfParts,
  swappedColumns,
  unitSlip,
  unitTwice,
  unrounded,
};

type NumbersOf<P> = { readonly [F in keyof P as P[F] extends number ? F : never]: true };

/** The numbers each kind of check can't do without: compared with none of them, every figure would be doubtful or none. */
const NUMBERS: { readonly [K in CheckKind]: NumbersOf<CheckParameters[K]> } = {
  acrossUnits: { c: true, u: true, a: true, units: true, own: true, most: true },
  afterChange: {},
  amountChange: { above: true, below: true },
  appearing: { share: true, least: true, weight: true, usual: true, large: true },
  copiedRow: { probability: true },
  countChange: { limit: true, from: true },
  foreignPart: {},
  limit: { times: true },
  mirrorFigure: {},
  partOfWhole: {},
  periodGap: {},
  periodOverlap: {},
  quantityForm: {},
  relatedRatio: { limit: true },
  runningTotal: {},
  sameRow: { probability: true, figures: true },
  separatorSlip: {},
  smallCount: { below: true, probability: true },
  structuralRatio: {},
  sumOfParts: {},
  swappedColumns: { off: true, better: true },
  unitSlip: { least: true, within: true, central: true },
  unitTwice: {},
  unrounded: {},
};

/** @throws TypeError for a kind that does not exist, or a number that is missing or none, as a record from outside may have them. */
export function runCheck<K extends CheckKind>(spec: SpecOf<K>, data: RuleData): readonly Verdict[] {
  if (!Object.hasOwn(CHECKS, spec.kind)) throw new TypeError(`no kind of check: ${spec.kind}`);
  const given = new Map<string, unknown>(Object.entries(spec));
  for (const name of Object.keys(NUMBERS[spec.kind])) {
    const value = given.get(name);
    if (typeof value !== "number" || Number.isNaN(value)) throw new TypeError(`${spec.kind}: ${name} is no number`);
  }
  return CHECKS[spec.kind](spec, data);
}
