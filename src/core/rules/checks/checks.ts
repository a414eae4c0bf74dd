import type { RuleData } from "../RuleData";
import type { Verdict } from "../RuleOutcome";
import { acrossUnits, type AcrossUnits } from "./acrossUnits";
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

/** @throws TypeError for a kind that does not exist, as a record from outside may name one. */
export const runCheck = <K extends CheckKind>(spec: SpecOf<K>, data: RuleData): readonly Verdict[] =>
  CHECKS[spec.kind](spec, data);
