import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
} from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { PanelRight20Regular } from "@fluentui/react-icons/svg/panel-right";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { useRef } from "react";
import type { WorkbenchMessageId } from "../../catalogue/languages/workbench.en";
import { type Example, examples } from "./examples";

interface BarProps {
  readonly t: (id: WorkbenchMessageId) => string;
  readonly fileName: string | undefined;
  readonly unsaved: boolean;
  readonly paneShown: boolean;
  readonly onNew: () => void;
  readonly onFile: (file: File) => void;
  readonly onExample: (example: Example) => void;
  readonly onSave: () => void;
  readonly onPane: () => void;
}

/** The page's own bar: which workbook this is, opening and saving. */
export function Bar({ t, fileName, unsaved, paneShown, onNew, onFile, onExample, onSave, onPane }: BarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="workbench-bar">
      <img className="workbench-icon" src="assets/icon-24.png" alt="" width={24} height={24} />
      <h1 className="workbench-name">
        <Text weight="semibold" truncate wrap={false} title={fileName}>
          {fileName ?? t("workbench.untitled")}
        </Text>
        {unsaved && <span className="workbench-unsaved"> – {t("workbench.unsaved")}</span>}
      </h1>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file chosen again is a choice too.
          target.value = "";
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<FolderOpen20Regular />}>
            {t("workbench.openMenu")}
            <ChevronDown16Regular className="workbench-chevron" />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
              {t("workbench.open")}
            </MenuItem>
            <MenuItem icon={<DocumentAdd20Regular />} onClick={onNew}>
              {t("workbench.new")}
            </MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{t("workbench.examples")}</MenuGroupHeader>
              {examples.map((example) => (
                <MenuItem key={example.file} icon={<DocumentTable20Regular />} onClick={() => onExample(example)}>
                  {t(example.label)}
                </MenuItem>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      {/* Not Fluent's tooltip, which would go on lying over the pane's language menu after a click. */}
      <Button appearance="primary" icon={<Save20Regular />} title={t("workbench.saveTip")} onClick={onSave}>
        {t("workbench.save")}
      </Button>
      <Button
        className="workbench-pane-button"
        appearance="subtle"
        icon={<PanelRight20Regular />}
        aria-label={t("workbench.pane")}
        aria-pressed={paneShown}
        onClick={onPane}
      />
    </header>
  );
}
