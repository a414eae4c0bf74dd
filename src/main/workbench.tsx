import { createRoot } from "react-dom/client";
import type { Calculator } from "../hosts/embedded/calculation/Calculator";
import { createUniverCalculator } from "../hosts/embedded/calculation/createUniverCalculator";
import { OfficeSeam } from "./workbench/OfficeSeam";
import { pageFacts } from "./workbench/pageFacts";
import { systemCulture } from "./workbench/systemCulture";
import { Workbench } from "./workbench/Workbench";
import { WorkbenchModel } from "./workbench/WorkbenchModel";
import "./workbench.css";

/** Computes formulas once its engine, a large part of the page, is loaded. */
function lateCalculator(): Calculator {
  const started = createUniverCalculator();
  return {
    recalculate: async (workbook, changes) => (await started).recalculate(workbook, changes),
    answer: async (workbook, question) => (await started).answer(workbook, question),
    dispose: () => void started.then((calculator) => calculator.dispose()),
  };
}

const model = new WorkbenchModel(new OfficeSeam(), lateCalculator(), systemCulture(navigator.language));

window.addEventListener("beforeunload", (event) => {
  if (model.getState().unsaved) event.preventDefault();
});

Object.assign(window, { hoptacWorkbench: pageFacts(model) });

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<Workbench model={model} />);
  void model.start();
}
