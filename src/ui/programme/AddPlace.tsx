import { Field, Select } from "@fluentui/react-components";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import type { OfferedPlace } from "../PaneServices";
import { placesOf } from "./placesOf";
import type { ProgrammeForm } from "./ProgrammeForm";

const KINDS = ["VN", "LA", "group"] as const;
const EACH = "each:";

interface AddPlaceProps {
  readonly form: ProgrammeForm;
  readonly onAdd: (places: readonly OfferedPlace[]) => void;
}

/** Adds provinces as they were at the end of the period: one, a group as a whole, or each province of a group. */
export function AddPlace({ form, onAdd }: AddPlaceProps) {
  const { state, t } = usePane();
  const places = placesOf(form);
  const add = (value: string) => {
    const each = value.startsWith(EACH);
    const chosen = places.find(({ id }) => id === (each ? value.slice(EACH.length) : value));
    if (!chosen) return;
    onAdd(each ? places.filter(({ id }) => chosen.members?.includes(id)) : [chosen]);
  };
  const option = ({ id, labels }: OfferedPlace, prefix = "") => (
    <option key={prefix + id} value={prefix + id}>
      {labelIn(labels, state.language)}
    </option>
  );
  return (
    <Field label={t("pane.programme.addPlace")}>
      <Select value="" onChange={(_event, { value }) => add(value)}>
        <option value="">{t("pane.programme.choosePlace")}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={t(`pane.programme.places.${kind}`)}>
            {places.filter((place) => place.kind === kind).map((place) => option(place))}
          </optgroup>
        ))}
        <optgroup label={t("pane.programme.members")}>
          {places.filter(({ members }) => members && members.length > 0).map((place) => option(place, EACH))}
        </optgroup>
      </Select>
    </Field>
  );
}
