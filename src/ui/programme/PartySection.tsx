import { Button } from "@fluentui/react-components";
import { freeId } from "../../core/dataset/draftProgramme";
import type { Party } from "../../core/dataset/Programme";
import { labelIn } from "../../core/text/Labels";
import { SelectField } from "../parts/SelectField";
import { usePane } from "../PaneContext";
import { ItemList } from "./ItemList";
import { LabelsField } from "./LabelsField";
import { isWrong, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";

const COUNTRIES = ["VN", "LA", "both"] as const;

/** The sides of the cooperation. */
export function PartySection({ form }: { readonly form: ProgrammeForm }) {
  const { state, t } = usePane();
  const { parties } = form.draft;
  const setParties = (changed: readonly Party[]) => form.change({ parties: changed });
  const add = () => setParties([...parties, { id: freeId("party", parties), country: "VN", labels: { en: "" } }]);
  return (
    <Section title={t("pane.programme.parties")} number={parties.length} wrong={isWrong(form, ["parties"])}>
      <ItemList
        form={form}
        path="parties"
        items={parties}
        nameOf={({ labels }, index) =>
          labelIn(labels, state.language) || t("pane.programme.party", { number: index + 1 })
        }
        onChange={setParties}
        fields={(party, index, set) => (
          <>
            <LabelsField
              form={form}
              label={t("pane.programme.label")}
              path={`parties[${String(index)}].labels`}
              value={party.labels}
              onChange={(labels) => set({ ...party, labels })}
            />
            <SelectField
              label={t("pane.programme.country")}
              value={party.country}
              options={COUNTRIES.map((country) => ({ value: country, text: t(`programme.page.country.${country}`) }))}
              onChange={(country) => set({ ...party, country })}
            />
            <LabelsField
              form={form}
              label={t("pane.programme.partyScope")}
              path={`parties[${String(index)}].scope`}
              value={party.scope}
              onChange={(scope) => set({ ...party, scope })}
              optional
            />
          </>
        )}
      />
      <Button onClick={add}>{t("pane.programme.add")}</Button>
    </Section>
  );
}
