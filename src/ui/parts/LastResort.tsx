import { Component, type ReactNode } from "react";
import type { Language } from "../../core/text/Labels";
import { type Messages, translator } from "../../core/text/messages";
import { failureCode } from "../model/failure";

interface LastResortProps {
  readonly language: Language;
  readonly languages: Readonly<Record<Language, Messages>>;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Around everything a page shows, for what breaks outside of every `ErrorBoundary`: it rests on no theme, no context and no model. */
export class LastResort extends Component<LastResortProps, { readonly code: string | undefined }> {
  override state: { readonly code: string | undefined } = { code: undefined };

  static getDerivedStateFromError(error: unknown): { readonly code: string } {
    return { code: failureCode(error) };
  }

  override render(): ReactNode {
    const { children, language, languages, reload } = this.props;
    if (this.state.code === undefined) return children;
    const t = translator(languages, language);
    return (
      <main role="alert" lang={language} style={{ padding: 16, fontFamily: "'Segoe UI', 'Leelawadee UI', sans-serif" }}>
        <h1 style={{ margin: 0, fontSize: 18 }}>{t("pane.broken.title")}</h1>
        <p>{t("pane.broken.help")}</p>
        <p>
          <button type="button" onClick={reload}>
            {t("pane.reload")}
          </button>
        </p>
        <p>
          <small>{`hoptac · ${this.state.code}`}</small>
        </p>
      </main>
    );
  }
}
