import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { Problem } from "../model/PaneState";
import { usePane } from "../PaneContext";
import { CopyButton } from "./CopyButton";
import { diagnostic } from "./diagnostic";
import { Notice } from "./Notice";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps what has broken from blanking the pane: says so, with a way to start anew and the details for support. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly problem: Problem | undefined }> {
  override state: { readonly problem: Problem | undefined } = { problem: undefined };

  static getDerivedStateFromError(error: unknown): { readonly problem: Problem } {
    return { problem: { error } };
  }

  override render(): ReactNode {
    return this.state.problem ? <Broken problem={this.state.problem} /> : this.props.children;
  }
}

function Broken({ problem }: { readonly problem: Problem }) {
  const { services, state, t } = usePane();
  return (
    <main style={{ flex: "1 1 0", overflowY: "auto", padding: 12 }}>
      <Notice
        kind="error"
        actions={
          <>
            <Button appearance="primary" size="small" onClick={() => services.reload()}>
              {t("pane.reload")}
            </Button>
            <CopyButton
              text={diagnostic(problem.error, { version: services.version, page: state.page })}
              label={t("pane.copyDiagnostic")}
            />
          </>
        }
      >
        <h1 style={{ margin: 0, fontSize: "inherit" }}>{t("pane.broken.title")}</h1>
        <p>{t("pane.broken.help")}</p>
      </Notice>
    </main>
  );
}
