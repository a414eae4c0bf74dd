import { Button } from "@fluentui/react-components";
import { freeId } from "../../core/dataset/draftProgramme";
import type { ReportingUnit } from "../../core/dataset/Programme";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { OfferedPlace } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { AddPlace } from "./AddPlace";
import { ItemList } from "./ItemList";
import { placesOf } from "./placesOf";
import { isWrong, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";
import { UnitFields } from "./UnitFields";

/** Provinces that border none of the other side's that report: allowed, and told, since it may be a slip. */
function partnersApart(form: ProgrammeForm): readonly OfferedPlace[] {
  const ids = new Set(form.draft.units.map(({ id }) => id));
  const own = placesOf(form).filter(({ id, kind }) => kind !== "group" && ids.has(id));
  if (new Set(own.map(({ kind }) => kind)).size < 2) return [];
  return own.filter(({ neighbours = [] }) => !neighbours.some((id) => ids.has(id)));
}

/** Who states the figures. */
export function UnitSection({ form }: { readonly form: ProgrammeForm }) {
  const { state, t } = usePane();
  const text = useTextStyles();
  const { parties, units } = form.draft;
  const setUnits = (changed: readonly ReportingUnit[]) => form.change({ units: changed });
  /** The side a unit must belong to, where there is no choice. */
  const sideOf = (kind?: OfferedPlace["kind"]): string => {
    const fitting = kind === "VN" || kind === "LA" ? parties.filter(({ country }) => country === kind) : parties;
    return fitting.length === 1 ? (fitting[0]?.id ?? "") : "";
  };
  const addPlaces = (places: readonly OfferedPlace[]) => {
    const known = new Set(units.map(({ id }) => id));
    const added = places.filter(({ id }) => !known.has(id));
    setUnits([...units, ...added.map(({ id, kind, police }) => ({ id, party: sideOf(kind), labels: police }))]);
  };
  const apart = partnersApart(form);
  return (
    <Section title={t("pane.programme.units")} number={units.length} wrong={isWrong(form, ["units"])}>
      <ItemList
        form={form}
        path="units"
        items={units}
        nameOf={({ labels }, index) =>
          labelIn(labels, state.language) || t("pane.programme.unit", { number: index + 1 })
        }
        onChange={setUnits}
        fields={(unit, index, set) => <UnitFields form={form} unit={unit} index={index} set={set} />}
      />
      <Button onClick={() => setUnits([...units, { id: freeId("unit", units), party: sideOf(), labels: { en: "" } }])}>
        {t("pane.programme.add")}
      </Button>
      <AddPlace form={form} onAdd={addPlaces} />
      {apart.length > 0 && (
        <p className={text.minor}>
          {t("pane.programme.apart", { names: apart.map(({ labels }) => labelIn(labels, state.language)).join(", ") })}
        </p>
      )}
    </Section>
  );
}
