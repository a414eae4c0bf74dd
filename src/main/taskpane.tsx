import { createRoot, type Root } from "react-dom/client";
import { ExcelWorkbook } from "../hosts/excel/ExcelWorkbook";
import { startOffice } from "../hosts/excel/officeStart";
import { pageFromQuery } from "../ui/pages";
import { showStartUp, startPane } from "./pane/startPane";

/** Office's own theme, where it tells it; it may change while the pane is open. */
const isDarkTheme = (): boolean | undefined => {
  try {
    // Typed as always there; older hosts leave it out, and some fail over it.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    return theme?.isDarkTheme;
  } catch {
    return undefined;
  }
};

async function start(root: Root): Promise<void> {
  showStartUp(root, "starting", navigator.language);
  const office = await startOffice(window);
  if (office.kind === "timeout") showStartUp(root, "timedOut", navigator.language);
  else if (office.kind === "noHost") showStartUp(root, "noExcel", navigator.language);
  else if (office.kind === "tooOld") showStartUp(root, "tooOld", office.languages.display);
  else {
    const page = pageFromQuery(window.location.search);
    const setTitle = (title: string) => {
      document.title = title;
    };
    const workbook = new ExcelWorkbook(office.host);
    await startPane(root, { workbook, locale: office.languages.display, page, isDarkTheme, setTitle });
  }
}

const element = document.getElementById("root");
if (element) {
  const root = createRoot(element);
  start(root).catch((error: unknown) => {
    showStartUp(root, "failed", navigator.language, error);
  });
}
