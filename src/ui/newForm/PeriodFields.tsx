import { Field, Input } from "@fluentui/react-components";
import { dayNumber, type periodProblem } from "../../core/dataset/ReferencePeriod";
import { readPeriod } from "../format";
import { usePane } from "../PaneContext";

/** The first and the last day as typed. */
export interface TypedPeriod {
  readonly from: string;
  readonly to: string;
}

interface PeriodFieldsProps {
  readonly typed: TypedPeriod;
  readonly onChange: (typed: TypedPeriod) => void;
  /** Why the period can't be; said once the user has tried to go on. */
  readonly problem: ReturnType<typeof periodProblem>;
}

/**
 * First and last day of a period of the user's own. Typed, in one order for everybody: a browser's date field follows the
 * language of Windows, and 1/12 must not become 12 January.
 */
export function PeriodFields({ typed, onChange, problem }: PeriodFieldsProps) {
  const { t } = usePane();
  const messageFor = (end: "from" | "to") => {
    if (problem === "badDate" && dayNumber(readPeriod(typed)[end]) === undefined) return t("pane.form.badDate");
    return problem === "endsBeforeStart" && end === "to" ? t("pane.form.endsBeforeStart") : undefined;
  };
  return (
    <>
      {(["from", "to"] as const).map((end) => (
        <Field key={end} label={t(`pane.form.${end}`)} validationMessage={messageFor(end) ?? null}>
          <Input
            value={typed[end]}
            placeholder={t("pane.form.dayPattern")}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_event, { value }) => onChange({ ...typed, [end]: value })}
          />
        </Field>
      ))}
    </>
  );
}
