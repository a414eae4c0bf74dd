import { Button } from "@fluentui/react-components";
import { freeId } from "../../core/dataset/draftProgramme";
import type { Zone } from "../../core/dataset/Programme";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { OfferedPlace } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { AddPlace } from "./AddPlace";
import { ItemList } from "./ItemList";
import { LabelsField } from "./LabelsField";
import { isWrong, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";

/** The ground covered, in parts that do not overlap. A zone that goes is no longer reported on by anybody. */
export function ZoneSection({ form }: { readonly form: ProgrammeForm }) {
  const text = useTextStyles();
  const { state, t } = usePane();
  const { zones, units } = form.draft;
  const setZones = (changed: readonly Zone[]) => {
    const ids = new Set(changed.map(({ id }) => id));
    form.change({
      zones: changed,
      units: units.map((unit) => (unit.zones ? { ...unit, zones: unit.zones.filter((id) => ids.has(id)) } : unit)),
    });
  };
  const addPlaces = (places: readonly OfferedPlace[]) => {
    const known = new Set(zones.map(({ id }) => id));
    setZones([...zones, ...places.filter(({ id }) => !known.has(id)).map(({ id, labels }) => ({ id, labels }))]);
  };
  return (
    <Section title={t("pane.programme.zones")} number={zones.length} wrong={isWrong(form, ["zones"])}>
      <p className={text.minor}>{t("pane.programme.zonesHint")}</p>
      <ItemList
        form={form}
        path="zones"
        items={zones}
        nameOf={({ labels }, index) =>
          labelIn(labels, state.language) || t("pane.programme.zone", { number: index + 1 })
        }
        onChange={setZones}
        fields={(zone, index, set) => (
          <LabelsField
            form={form}
            label={t("pane.programme.label")}
            path={`zones[${String(index)}].labels`}
            value={zone.labels}
            onChange={(labels) => set({ ...zone, labels })}
          />
        )}
      />
      <Button onClick={() => setZones([...zones, { id: freeId("zone", zones), labels: { en: "" } }])}>
        {t("pane.programme.add")}
      </Button>
      <AddPlace form={form} onAdd={addPlaces} />
    </Section>
  );
}
