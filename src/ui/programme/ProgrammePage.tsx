import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ProgrammeState } from "../model/PaneState";
import { Asking } from "../parts/Asking";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { useAsked } from "../parts/useAsked";
import { usePane } from "../PaneContext";
import type { ProgrammeKit } from "../PaneServices";
import { useTextStyles } from "../theme/useTextStyles";
import { IndicatorSection, SheetSection } from "./CountedSection";
import { NameSection } from "./NameSection";
import { PartySection } from "./PartySection";
import { PeriodSection } from "./PeriodSection";
import type { ProgrammeForm } from "./ProgrammeForm";
import { StartFields } from "./StartFields";
import { UnitSection } from "./UnitSection";
import { ZoneSection } from "./ZoneSection";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** *Programme*: who cooperates with whom and what is counted, put together from one that is like it. */
export function ProgrammePage() {
  const { model, services, state, t } = usePane();
  const known = useAsked(useCallback(() => services.tasks.programmeKit(), [services.tasks]));
  const kit = known.answer;
  const { draft } = state.programme;
  useEffect(() => {
    if (kit && !draft) model.programme.begin(kit.programmes[0] ?? kit.blank);
  }, [kit, draft, model]);
  const goOn = async () => {
    if (kit && (await model.programme.use(kit.indicatorIds))) model.navigate("form");
  };
  return (
    <Page
      title={t("pane.programme.title")}
      {...(state.programme.done && { outcome: <Done {...state.programme.done} /> })}
      {...(kit && draft && { action: { label: t("pane.programme.use"), run: () => void goOn() } })}
    >
      {kit && draft ? <Fields kit={kit} /> : <Asking {...known} />}
    </Page>
  );
}

/** What the last click has brought about. */
function Done({ id, parameters, sheet }: NonNullable<ProgrammeState["done"]>) {
  const { model, t } = usePane();
  return (
    <Notice
      kind="success"
      actions={
        sheet !== undefined && (
          <Button size="small" onClick={() => void model.reveal({ sheet })}>
            {t("pane.open")}
          </Button>
        )
      }
    >
      <p>{t(id, parameters)}</p>
    </Notice>
  );
}

function Fields({ kit }: { readonly kit: ProgrammeKit }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, state, t } = usePane();
  const [allLanguages, setAllLanguages] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const { draft, tried } = state.programme;
  useEffect(() => {
    if (tried > 0) fields.current?.querySelector<HTMLElement>("[aria-invalid='true'], [data-problem]")?.focus();
  }, [tried]);
  if (!draft) return null;
  const form: ProgrammeForm = {
    draft,
    kit,
    allLanguages,
    problems: tried > 0 ? (model.programme.checked(kit.indicatorIds)?.problems ?? []) : [],
    change: (part) => model.programme.change(part),
  };
  const busy = state.activity !== undefined;
  return (
    <div ref={fields} className={styles.fields}>
      <p className={text.minor}>{t("pane.programme.intro")}</p>
      <StartFields kit={kit} allLanguages={allLanguages} setAllLanguages={setAllLanguages} />
      <NameSection form={form} />
      <PartySection form={form} />
      <ZoneSection form={form} />
      <UnitSection form={form} />
      <IndicatorSection form={form} />
      <SheetSection form={form} />
      <PeriodSection form={form} />
      <div className={styles.buttons}>
        <Button onClick={() => model.programme.save(kit.indicatorIds)}>{t("pane.programme.save")}</Button>
        <Button disabledFocusable={busy} onClick={() => void model.programme.print(kit.indicatorIds)}>
          {t("pane.programme.print")}
        </Button>
        {kit.inWorkbook.includes(draft.id) && (
          <Button disabledFocusable={busy} onClick={() => void model.programme.revise(kit.indicatorIds)}>
            {t("pane.programme.revise")}
          </Button>
        )}
      </div>
    </div>
  );
}
