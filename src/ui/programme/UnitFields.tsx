import { modulesOf } from "../../core/dataset/modulesOf";
import type { ReportingUnit } from "../../core/dataset/Programme";
import { labelIn } from "../../core/text/Labels";
import { SelectField } from "../parts/SelectField";
import { usePane } from "../PaneContext";
import { Choices } from "./Choices";
import { LabelsField } from "./LabelsField";
import { problemAt, type ProgrammeForm } from "./ProgrammeForm";

interface UnitFieldsProps {
  readonly form: ProgrammeForm;
  readonly unit: ReportingUnit;
  readonly index: number;
  readonly set: (unit: ReportingUnit) => void;
}

/** One reporting unit: its name and side, the zones it reports on, the sheets it fills in. */
export function UnitFields({ form, unit, index, set }: UnitFieldsProps) {
  const { state, t } = usePane();
  const { draft, kit } = form;
  const at = (field: string): string | undefined => {
    const problem = problemAt(form, `units[${String(index)}].${field}`);
    return problem && t(problem);
  };
  const { zones: _zones, ...withoutZones } = unit;
  const { modules: _modules, ...withoutModules } = unit;
  const modules = kit.modules.filter(({ id }) => modulesOf(draft).includes(id));
  const party = draft.parties.some(({ id }) => id === unit.party) ? unit.party : "";
  return (
    <>
      <LabelsField
        form={form}
        label={t("pane.programme.label")}
        path={`units[${String(index)}].labels`}
        value={unit.labels}
        onChange={(labels) => set({ ...unit, labels })}
        long="wrapped"
      />
      <SelectField
        label={t("pane.programme.side")}
        required
        validationMessage={at("party") ? t("pane.programme.chooseSide") : null}
        value={party}
        options={[
          { value: "", text: t("pane.programme.choosePlace") },
          ...draft.parties.map(({ id, labels }, number) => ({
            value: id,
            text: labelIn(labels, state.language) || t("pane.programme.party", { number: number + 1 }),
          })),
        ]}
        onChange={(id) => set({ ...unit, party: id })}
      />
      {draft.zones.length > 1 && (
        <Choices
          label={t("pane.programme.unitZones")}
          everything={t("pane.programme.allZones")}
          all={draft.zones}
          chosen={unit.zones}
          problem={at("zones")}
          onChange={(zones) => set({ ...withoutZones, ...(zones && { zones }) })}
        />
      )}
      {modules.length > 1 && (
        <Choices
          label={t("pane.programme.unitSheets")}
          everything={t("pane.programme.allSheets")}
          all={modules}
          chosen={unit.modules}
          problem={at("modules")}
          onChange={(chosen) => set({ ...withoutModules, ...(chosen && { modules: chosen }) })}
        />
      )}
    </>
  );
}
