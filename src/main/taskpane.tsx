import { createRoot, type Root } from "react-dom/client";
import { catalogue } from "../catalogue/catalogue";
import { ExcelWorkbook } from "../hosts/excel/ExcelWorkbook";
import { startOffice } from "../hosts/excel/officeStart";
import { pageFromQuery } from "../ui/pages";
import { StartUp, type StartUpProps } from "../ui/startUp/StartUp";
import { mountPane, VERSION } from "./pane/mountPane";
import { languageOfLocale } from "./pane/paneLanguage";

/** Office's own theme, where it tells it; it may change while the pane is open. */
const isDarkTheme = (): boolean | undefined => {
  // Typed as always there; older hosts leave it out.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme;
};

function show(root: Root, status: StartUpProps["status"], locale: string): void {
  root.render(
    <StartUp
      status={status}
      language={languageOfLocale(locale)}
      languages={catalogue.languages}
      version={VERSION}
      reload={() => {
        window.location.reload();
      }}
    />,
  );
}

async function start(root: Root): Promise<void> {
  show(root, "starting", navigator.language);
  const office = await startOffice(window);
  if (office.kind === "timeout") show(root, "timedOut", navigator.language);
  else if (office.kind === "noHost") show(root, "noExcel", navigator.language);
  else if (office.kind === "tooOld") show(root, "tooOld", office.languages.display);
  else {
    const page = pageFromQuery(window.location.search);
    const setTitle = (title: string) => {
      document.title = title;
    };
    const workbook = new ExcelWorkbook(office.host);
    try {
      await mountPane(root, { workbook, locale: office.languages.display, page, isDarkTheme, setTitle });
    } catch {
      // Excel answered and then did not: as with any start that hangs, loading anew is what helps.
      show(root, "timedOut", office.languages.display);
    }
  }
}

const element = document.getElementById("root");
if (element) void start(createRoot(element));
