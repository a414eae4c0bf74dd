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

interface LeaveDialogProps {
  readonly t: (id: WorkbenchMessageId) => string;
  readonly open: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before changes that were not saved are lost. */
export function LeaveDialog({ t, open, onLeave, onStay }: LeaveDialogProps) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_event, data) => !data.open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("workbench.discard.title")}</DialogTitle>
          <DialogContent>{t("workbench.discard.text")}</DialogContent>
          <DialogActions>
            <Button onClick={onLeave}>{t("workbench.discard.leave")}</Button>
            <Button appearance="primary" onClick={onStay}>
              {t("workbench.discard.stay")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
