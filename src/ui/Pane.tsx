import { Spinner } from "@fluentui/react-components";
import {
  type ComponentType,
  lazy,
  type LazyExoticComponent,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { translator } from "../core/text/messages";
import { formatCount } from "./format";
import { PaneModel } from "./model/PaneModel";
import type { PageId } from "./pages";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { LiveRegion } from "./parts/LiveRegion";
import { StateHeader } from "./parts/StateHeader";
import { PaneContext } from "./PaneContext";
import type { PaneServices } from "./PaneServices";
import { PaneFrame } from "./theme/PaneFrame";

const PAGES: Readonly<Record<PageId, LazyExoticComponent<ComponentType>>> = {
  home: lazy(async () => ({ default: (await import("./home/HomePage")).HomePage })),
  form: lazy(async () => ({ default: (await import("./newForm/NewFormPage")).NewFormPage })),
  programme: lazy(async () => ({ default: (await import("./programme/ProgrammePage")).ProgrammePage })),
  check: lazy(async () => ({ default: (await import("./check/CheckPage")).CheckPage })),
  returns: lazy(async () => ({ default: (await import("./returns/ReturnsPage")).ReturnsPage })),
  summary: lazy(async () => ({
    default: (await import("./summaryTables/SummaryTablesPage")).SummaryTablesPage,
  })),
  tables: lazy(async () => ({ default: (await import("./bookTables/BookTablesPage")).BookTablesPage })),
  words: lazy(async () => ({ default: (await import("./words/WordsPage")).WordsPage })),
};

export interface PaneProps {
  /** Kept for the life of the pane: the same object on every render. */
  readonly services: PaneServices;
  readonly initialPage?: PageId;
}

/** The task pane, from 320 pixels wide. It fills its parent, which must have a height. */
export function Pane({ services, initialPage = "home" }: PaneProps) {
  const [model] = useState(() => new PaneModel(services, initialPage));
  const state = useSyncExternalStore(model.subscribe, model.getState);
  useEffect(() => model.start(), [model]);
  const { language } = state;
  const context = useMemo(() => {
    const translate = translator(services.languages, language);
    return { services, model, state, translate, t: translate, count: (count: number) => formatCount(count, language) };
  }, [services, model, state, language]);
  const title = context.t("pane.title");
  useEffect(() => services.setTitle?.(title), [services, title]);
  const Page = PAGES[state.page];
  return (
    <PaneContext value={context}>
      <PaneFrame language={language} isDarkTheme={services.isDarkTheme}>
        <ErrorBoundary>
          <StateHeader />
          <ErrorBoundary key={state.page}>
            <Suspense fallback={<Spinner style={{ flex: "1 1 0" }} label={context.t("pane.loading")} />}>
              <Page />
            </Suspense>
          </ErrorBoundary>
        </ErrorBoundary>
        <LiveRegion />
      </PaneFrame>
    </PaneContext>
  );
}
