import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { WorkbenchMessageId } from "../../catalogue/languages/workbench.en";
import type { EntryAlert } from "../../hosts/embedded/grid/GridHost";

interface EntryDialogProps {
  readonly t: (id: WorkbenchMessageId) => string;
  readonly alert: EntryAlert;
  readonly onAnswer: (keep: boolean) => void;
}

/** Says why an entry breaks the rule of its cell, in the words of whoever made the form. */
export function EntryDialog({ t, alert, onAnswer }: EntryDialogProps) {
  const { style, title, message } = alert;
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title || t("workbench.entry.title")}</DialogTitle>
          <DialogContent>{message || t("workbench.entry.text")}</DialogContent>
          <DialogActions>
            {style !== "stop" && <Button onClick={() => onAnswer(true)}>{t("workbench.entry.keep")}</Button>}
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              {t(style === "stop" ? "workbench.entry.close" : "workbench.entry.takeBack")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
