import { Button, Checkbox } from "@fluentui/react-components";
import { useRef } from "react";
import { labelIn } from "../../core/text/Labels";
import { SelectField } from "../parts/SelectField";
import { usePane } from "../PaneContext";
import type { ProgrammeKit } from "../PaneServices";

interface StartFieldsProps {
  readonly kit: ProgrammeKit;
  readonly allLanguages: boolean;
  readonly setAllLanguages: (all: boolean) => void;
}

const BLANK = "";

/** Where to begin: a programme that is known, a blank one, or a file. */
export function StartFields({ kit, allLanguages, setAllLanguages }: StartFieldsProps) {
  const { model, state, t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const begin = (id: string) => {
    const known = kit.programmes.find((one) => one.id === id);
    model.programme.begin(known ?? { ...kit.blank, language: state.language });
  };
  const chosen = kit.programmes.find(({ id }) => id === state.programme.begun)?.id ?? BLANK;
  return (
    <>
      <SelectField
        label={t("pane.programme.start")}
        value={chosen}
        options={[
          ...kit.programmes.map(({ id, labels }) => {
            const name = labelIn(labels, state.language);
            return { value: id, text: kit.inWorkbook.includes(id) ? t("pane.programme.inWorkbook", { name }) : name };
          }),
          { value: BLANK, text: t("pane.programme.blank") },
        ]}
        onChange={begin}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={t("pane.programme.chooseFile")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen again is a choice too.
          target.value = "";
          if (file) void model.programme.open(file, kit.indicatorIds);
        }}
      />
      <Button disabledFocusable={state.activity !== undefined} onClick={() => input.current?.click()}>
        {t("pane.programme.chooseFile")}
      </Button>
      <Checkbox
        label={t("pane.programme.allLanguages")}
        checked={allLanguages}
        onChange={(_event, { checked }) => setAllLanguages(checked === true)}
      />
    </>
  );
}
