import { describeHost } from "./hostSuite";
import { excelHost } from "./excelHost";

describeHost(excelHost);
