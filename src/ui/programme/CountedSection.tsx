import { Field, Select } from "@fluentui/react-components";
import { modulesOf } from "../../core/dataset/modulesOf";
import type { ModuleId } from "../../core/dataset/ModuleId";
import { labelIn } from "../../core/text/Labels";
import { usePane } from "../PaneContext";
import { Choices } from "./Choices";
import { ItemList } from "./ItemList";
import { isWrong, problemAt, type ProgrammeForm } from "./ProgrammeForm";
import { Section } from "./Section";

/** What is counted: the columns of the results, in their order. */
export function IndicatorSection({ form }: { readonly form: ProgrammeForm }) {
  const { state, t } = usePane();
  const { indicators } = form.draft;
  const nameOf = (id: string): string => {
    const known = form.kit.indicators.find((one) => one.id === id);
    return known ? labelIn(known.labels, state.language) : id;
  };
  const open = form.kit.indicators.filter(({ id }) => !indicators.includes(id));
  const sheets = [...new Set(open.map(({ sheet }) => sheet))];
  return (
    <Section title={t("pane.programme.indicators")} number={indicators.length} wrong={isWrong(form, ["indicators"])}>
      <ItemList
        form={form}
        path="indicators"
        items={indicators.map((id) => ({ id }))}
        nameOf={({ id }) => nameOf(id)}
        onChange={(items) => form.change({ indicators: items.map(({ id }) => id) })}
      />
      <Field label={t("pane.programme.addIndicator")}>
        <Select
          value=""
          onChange={(_event, { value }) => value !== "" && form.change({ indicators: [...indicators, value] })}
        >
          <option value="">{t("pane.programme.choosePlace")}</option>
          {sheets.map((sheet) => (
            <optgroup key={sheet.en} label={labelIn(sheet, state.language)}>
              {open
                .filter((one) => one.sheet === sheet)
                .map(({ id, labels }) => (
                  <option key={id} value={id}>
                    {labelIn(labels, state.language)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </Section>
  );
}

/** The sheets of the form. A sheet that goes is filled in by nobody. */
export function SheetSection({ form }: { readonly form: ProgrammeForm }) {
  const { t } = usePane();
  const chosen = modulesOf(form.draft);
  const problem = problemAt(form, "modules");
  const setModules = (modules: readonly ModuleId[]) =>
    form.change({
      modules,
      units: form.draft.units.map((unit) =>
        unit.modules ? { ...unit, modules: unit.modules.filter((id) => modules.includes(id)) } : unit,
      ),
    });
  return (
    <Section title={t("pane.programme.sheets")} number={chosen.length} wrong={isWrong(form, ["modules"])}>
      <Choices
        label={t("pane.programme.sheets")}
        all={form.kit.modules}
        chosen={chosen}
        problem={problem && t(problem)}
        onChange={(modules) => setModules(modules ?? [])}
      />
    </Section>
  );
}
