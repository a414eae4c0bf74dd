import type { Messages } from "../../core/text/messages";

/** What edit rules say: one sentence each, naming what was expected. Earlier figures are added by whoever shows them. */
export const rulesEn = {
  "rule.other_unit": "{indicator} is stated in a unit that is not its own.",
  "rule.below_zero": "{indicator}: {value} is below zero.",
  "rule.not_whole": "{indicator} is a count, but {value} is not whole.",
  "rule.impossible_size": "{indicator}: {value} can't be; {to} would be very much already.",
  "rule.part_above_whole": "{indicator} ({value}) is part of “{whole}” ({total}) but larger than it.",
  "rule.parts_above_total": "{indicator}: the total is {value}, but its parts come to {sum}.",
  "rule.parts_below_total": "{indicator}: the total is {value}, but all its parts come to only {sum}.",
  "rule.precursors_in_total":
    "{indicator}: the total of {value} seems to include “{foreign}” ({surplus}), which belongs in no total of drugs.",
  "rule.running_total_falls": "{indicator} is a running total, but it fell from {previous} to {value}.",
  "rule.unit_twice": "“{unit}” and “{other}” are the same unit; its figures would be counted twice.",
  "rule.unit_slip": "{indicator}: {value} is unusual, {reading} would not be: {slip}? Expected: {from} to {to}.",
  "rule.above_plausible":
    "{indicator}: {value} is more than the {to} one would expect at most. Check the unit and whether a decimal comma was lost.",
  "rule.swapped_columns": "{indicator} ({value}) and {other} ({beside}) seem to be exchanged.",
  "rule.structural_ratio":
    "{indicator}: {value} does not fit “{other}” ({beside}), with which {from} to {to} is usual.",
  "rule.count_change": "{indicator}: {value}, where earlier figures let one expect {from} to {to}.",
  "rule.small_count":
    "{indicator}: {value} differs from earlier figures by more than chance; {from} to {to} was to be expected.",
  "rule.amount_change":
    "{indicator}: {value}, where earlier figures let one expect {from} to {to}. Is there a reason, such as one large seizure, or is it a slip?",
  "rule.related_counts":
    "{indicator}: {value} does not fit “{other}” ({beside}); by the ratio of earlier periods, {from} to {to} would.",
  "rule.amount_per_case":
    "{indicator}: {value} is unusual for “{other}” ({beside}); by the ratio of earlier periods, {from} to {to} would not be.",
  "rule.across_units":
    "{indicator} went from {previous} to {value}, unlike the other units, whose figures are typically {ratio} times the earlier ones.",
  "rule.appearing":
    "{indicator} went from {previous} to {value}; so large an amount hardly ever comes from nothing or turns to nothing.",
  "rule.district_police": "{indicator}: {value}, but it can be {to} at most. Since {day}: {change}.",
  "rule.copied_row":
    "{equal} of the {of} figures of this row, such as “{indicator}” with {value}, are those of the last period. Were they copied?",
  "rule.same_row": "All figures of this row are also those of “{other}”. Were they copied, or counted by both?",
  "rule.sides_differ": "{indicator}: {value} on this side, but {other} on the other, though both count the same.",
  "rule.unrounded": "{indicator}: “{typed}” is exact to the last digit, yet called more than, nearly or about.",
  "rule.period_gap": "Between the last period and this one there are days that nobody reports on: {days}.",
  "rule.period_overlap":
    "{unit}: this period and the one of another return, {other}, have days in common ({days}). Their figures must not be added.",
  "rule.crashed": "The check “{name}” could not be carried out ({id}). All others were.",
  "rule.largest": "Largest case: {largest}.",
  "rule.history": "Earlier: {history}.",
  "rule.choices": "Possibly meant: {choices}.",
  "rule.fix": "Suggested: {fix}.",
  "rule.or": "or",
} satisfies Messages;

export type RulesMessageId = keyof typeof rulesEn;
